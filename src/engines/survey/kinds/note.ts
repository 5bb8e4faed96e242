import type { NoteItem } from '../instrument.ts'
import type { Kind } from './kind.ts'
import { NOTHING } from './parts/posted.ts'

/** Words to read. Nothing is posted, kept or counted. */
export const note: Kind<NoteItem> = {
  fields: () => [],
  keys: () => [],
  read: () => NOTHING,
  typed: () => [],
  counted: () => [],
  codes: () => [],
  defects: () => [],
}
