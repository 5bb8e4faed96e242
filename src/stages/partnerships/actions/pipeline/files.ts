import { isId, newId } from '../../../../kernel/id.ts'
import { now } from '../../../../platform/clock.ts'
import type { Database } from '../../../../platform/database.ts'
import { spot, type Spot } from '../../forms/entry.ts'
import { FILE_LIMIT, fileKindOf, safeFileName } from '../../model/pipeline/file-kind.ts'
import { findHeldFile, holdFile, type KeptFile } from '../../store/pipeline/files.ts'
import { FAULTS } from '../../text/pipeline/faults.ts'

/** A signed paper as it came, or what is wrong with it. */
export interface Signed {
  readonly faults: readonly Spot[]
  readonly file?: KeptFile
  /** Where it was kept by an earlier try. */
  readonly held?: string
}

/** What came is judged by its bytes and not by its name. */
export function readSigned({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Signed {
  const shown = { name: name.toWellFormed().replaceAll('\0', '').slice(0, 120) }
  if (bytes.length > FILE_LIMIT) return { faults: [spot('file', FAULTS.fileLarge, shown)] }
  const type = fileKindOf(bytes)
  if (type === undefined) return { faults: [spot('file', FAULTS.fileKind, shown)] }
  return { faults: [], file: { name: safeFileName(shown.name, type), type, file: bytes } }
}

/** The paper that an earlier try of this person left here. */
export async function findHeld(db: Database, held: string, by: string): Promise<Signed> {
  const file = isId(held) ? await findHeldFile(db, held, by) : undefined
  return file === undefined ? { faults: [spot('file', FAULTS.fileMissing)] } : { faults: [], file, held }
}

/** Keeps the paper while the rest of its form is put right: nobody has to attach it twice. */
export async function hold(
  db: Database,
  { file, held }: Signed,
  by: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  if (file === undefined) return undefined
  const id = held ?? newId()
  if (held === undefined) await holdFile(db, id, file, by, now())
  return { id, name: file.name }
}
