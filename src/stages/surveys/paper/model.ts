import type { Answers } from '../../../engines/survey/index.ts'
import type { Language } from '../../../kernel/language.ts'

/** How a wave goes on paper. */
export interface PaperSettings {
  /** Two people enter each sheet, and nothing counts before their differences are settled. */
  readonly twice: boolean
  /** Where filled sheets go, as it is printed. */
  readonly returns: string
}

/** Why a field of a sheet has no answer. */
export type Mark = 'missing' | 'unreadable'

/** What one person typed from one sheet. */
export interface Entry {
  readonly id: string
  readonly wave: string
  readonly sheet: number
  /** 1 for who entered the sheet first. */
  readonly place: number
  readonly language: Language
  /** Answers by form field, as the survey's own form would post them. */
  readonly typed: Answers
  /** By form field. */
  readonly marks: Readonly<Record<string, Mark>>
  readonly by: string
  readonly at: Date
}

/** What a person decided where two entries of a sheet differ: the values of a form field, or why there are none. */
export interface Choice {
  readonly item: string
  readonly values: readonly string[]
  readonly mark?: Mark
  readonly by: string
  readonly at: Date
}
