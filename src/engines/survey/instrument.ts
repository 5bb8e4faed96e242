import type { Language, Text } from '../../kernel/language.ts'

/** A questionnaire in one edition. An edition that somebody has answered never changes; item codes carry through editions. */
export interface Instrument {
  readonly code: string
  readonly edition: number
  readonly title: Text
  readonly intro?: Text
  readonly languages: readonly Language[]
  readonly pages: readonly Page[]
}

export interface Page {
  readonly code: string
  readonly title?: Text
  readonly showIf?: Condition
  readonly items: readonly Item[]
}

export type Item = ChoiceItem | ScaleItem | GridItem | RankItem | NumberItem | DateItem | TextItem | CityItem | ConsentItem | NoteItem

interface Asked {
  /** Starts with a letter; unique in the instrument; the same through all editions. */
  readonly code: string
  readonly ask: Text
  readonly hint?: Text
  readonly required?: boolean
  readonly showIf?: Condition
  /** Said instead of the usual words when the answer is missing, or when it is wrong. */
  readonly missingWords?: Text
  readonly wrongWords?: Text
}

/** One answer, or several when `many`. Yes/no questions are choices with the codes `yes` and `no`. */
export interface ChoiceItem extends Asked {
  readonly kind: 'choice'
  readonly many?: boolean
  readonly least?: number
  readonly most?: number
  readonly shuffled?: boolean
  readonly prefill?: Prefill
  readonly choices: readonly Choice[]
}

/** What is known of who is invited by name, and is filled in for that person to check: its code must be one of the choices. */
export const PREFILLS = ['role', 'city', 'region'] as const
export type Prefill = (typeof PREFILLS)[number]

export interface Choice {
  readonly code: string
  readonly label: Text
  /** May not be ticked with any other choice, as "none of these". */
  readonly exclusive?: boolean
  /** Opens a text box; its text is kept under the item code `${item}.${choice}`. */
  readonly other?: boolean
}

/** One answer on an ordered scale, lowest first. A choice `outside` ("not sure") is no point of the scale. */
export interface ScaleItem extends Asked {
  readonly kind: 'scale'
  readonly choices: readonly ScaleChoice[]
  /** The page shows the highest point first; the order of `choices` stays. */
  readonly highestFirst?: boolean
}

export interface ScaleChoice extends Choice {
  readonly outside?: boolean
}

/** Several statements on one scale. The answer to a row is kept under the item code `${item}.${row}`. */
export interface GridItem extends Asked {
  readonly kind: 'grid'
  readonly rows: readonly { readonly code: string; readonly ask: Text }[]
  readonly choices: readonly ScaleChoice[]
  readonly highestFirst?: boolean
}

/** Choices put in order, best first. */
export interface RankItem extends Asked {
  readonly kind: 'rank'
  readonly least?: number
  readonly most?: number
  readonly choices: readonly Choice[]
}

/** A number typed as people type it. The answer is kept as two texts: the plain decimal, and what was typed. */
export interface NumberItem extends Asked {
  readonly kind: 'number'
  readonly from?: number
  readonly to?: number
  readonly whole?: boolean
  readonly unit?: Text
}

/** A day, `YYYY-MM-DD`. */
export interface DateItem extends Asked {
  readonly kind: 'date'
  readonly from?: string
  readonly to?: string
}

export interface TextItem extends Asked {
  readonly kind: 'text'
  readonly long?: boolean
  /** Characters at most; 4,000 when left out. */
  readonly most?: number
  /** The text names cities: they are resolved and counted as mentions. */
  readonly names?: 'cities'
}

/** A city of the register, kept by its code; `others` allows one that is not in the list, as text under `${item}.other`. */
export interface CityItem extends Asked {
  readonly kind: 'city'
  readonly choices: readonly Choice[]
  readonly others?: boolean
  readonly prefill?: Prefill
}

/** A box that must be ticked (`yes`) before the rest may be used. */
export interface ConsentItem extends Asked {
  readonly kind: 'consent'
}

/** Words to read; nothing to answer. */
export interface NoteItem {
  readonly kind: 'note'
  readonly code: string
  readonly ask: Text
  readonly showIf?: Condition
}

/** True when the answers given so far let the item be asked. */
export type Condition =
  | { readonly item: string; readonly is: string }
  | { readonly item: string; readonly not: string }
  | { readonly item: string; readonly answered: boolean }
  | { readonly item: string; readonly above: number }
  | { readonly item: string; readonly below: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }

/** Answers by item code: choice codes, or typed text. An item that was not answered has no entry. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** What is wrong with one answer. `code` names the words; `values` fill them. */
export interface Fault {
  readonly item: string
  readonly code: FaultCode
  readonly values?: Readonly<Record<string, string | number>>
}

export type FaultCode =
  | 'missing'
  | 'not-a-choice'
  | 'only-one'
  | 'too-few'
  | 'too-many'
  | 'exclusive'
  | 'other-missing'
  | 'not-a-number'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'too-early'
  | 'too-late'
  | 'too-long'
  | 'bad-characters'
  | 'rank-twice'
  | 'consent-missing'

/** What a form said: the answers as far as they are right, what was typed (to show it again), and every fault. */
export interface Reading {
  readonly answers: Answers
  readonly typed: Answers
  readonly faults: readonly Fault[]
}

/** All items of the instrument in order. */
export function itemsOf(instrument: Instrument): readonly Item[] {
  return instrument.pages.flatMap((page) => page.items)
}
