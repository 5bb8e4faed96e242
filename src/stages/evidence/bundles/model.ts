import type { Anonymised } from '../../../engines/evidence/index.ts'
import type { DataColumn, Instrument } from '../../../engines/survey/index.ts'
import type { Text } from '../../../kernel/language.ts'

/**
 * Who single answers are handed to. `open`: anybody, so that nobody can be singled out; `scientific`: evaluators who are signed in, without
 * words, names or times; `full`: who may read the answers, everything, and it is written down who took it.
 */
export type Level = (typeof LEVELS)[number]
export const LEVELS = ['open', 'scientific', 'full'] as const

export function isLevel(text: string): text is Level {
  return (LEVELS as readonly string[]).includes(text)
}

/** What others may do with the data: CC BY 4.0, or nothing yet. */
export type Licence = (typeof LICENCES)[number]
const LICENCES = ['CC-BY-4.0', 'none'] as const

export function isLicence(text: string): text is Licence {
  return (LICENCES as readonly string[]).includes(text)
}

/** The licence of a wave's open data, and the items by which people may be known. Who said so, and when. */
export interface Terms {
  readonly licence: Licence
  readonly profile: readonly string[]
  readonly by?: string
  readonly at?: Date
}

/** Why a question is not among the data. */
export interface LeftOut {
  readonly item: string
  readonly why: 'words' | 'personal' | 'day' | 'several' | 'rare'
}

/** Single answers made ready for one level. */
export interface Microdata {
  readonly wave: string
  readonly title: Text
  readonly programme: Text
  readonly instrument: Instrument
  readonly level: Level
  readonly licence: Licence
  readonly rows: number
  readonly columns: readonly DataColumn[]
  readonly leftOut: readonly LeftOut[]
  /** What was done so that nobody can be singled out; none where nothing has to be. */
  readonly protection?: Pick<Anonymised, 'steps' | 'k' | 'smallest'> & { readonly profile: readonly string[] }
  /** sha-256 of the responses, first 16 hexadecimal digits. */
  readonly snapshot: string
  /** When the last of them was given or changed: what the files are dated with, so that the same answers give the same bytes. */
  readonly last: Date
}
