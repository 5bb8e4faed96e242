import type { Condition } from '../../engines/survey/index.ts'
import type { Text } from '../../kernel/language.ts'

/** Who is counted below the line. `asked` = those shown the item; `answered` = those who answered it. */
export type BaseName = 'invited' | 'registered' | 'responded' | 'answered' | 'naming'

/** A figure's definition: a query over item codes, never a number. One more indicator is one more entry in a programme's data. */
export interface Indicator {
  /** Stable for ever; the same as in the published ledger. */
  readonly id: string
  readonly section: 'participation' | 'results' | 'needs' | 'interests' | 'snapshot'
  /** What the figure says, as in "satisfied with the materials (good or better)". */
  readonly wording: Text
  readonly query: Query
  /** As printed in an earlier publication. */
  readonly published?: string
  readonly note?: Text
}

export type Query =
  /** Respondents who picked any of `codes`, of those who answered the item (or all who responded). */
  | { readonly kind: 'share'; readonly wave: string; readonly item: string; readonly codes: readonly string[]; readonly decimals?: number }
  /** The same, but what is printed is the count. */
  | { readonly kind: 'count'; readonly wave: string; readonly item: string; readonly codes: readonly string[] }
  /** Respondents whose open answer was coded with a code that is, or begins with, `code`. `printed` says how it is read. */
  | {
      readonly kind: 'mentions'
      readonly wave: string
      readonly item: string
      readonly code: string
      readonly printed: 'share' | 'count'
      /** Base: all who responded, or those with a code that begins with this. */
      readonly among?: string
    }
  /** Mean (and median) of a number item. `register` = the city register's population checks it. */
  | {
      readonly kind: 'mean'
      readonly wave: string
      readonly item: string
      readonly register?: 'population'
      /** Only those whose answers fulfil it. */
      readonly of?: Condition
    }
  | { readonly kind: 'responses'; readonly wave: string }
  | { readonly kind: 'response-rate'; readonly wave: string }
  | { readonly kind: 'registrations' }
  | { readonly kind: 'registered-cities' }

/** A worked-out figure with all that is needed to check it. Without a base there is no figure. */
export interface Figure {
  readonly id: string
  readonly programme: string
  readonly section: Indicator['section']
  readonly wording: Text
  readonly kind: 'percent' | 'count' | 'mean'
  readonly count: number
  readonly base: number
  readonly baseName: BaseName
  /** Rounded half up from the counts to `decimals`; for kind percent. */
  readonly percent?: number
  readonly decimals?: number
  /** For kind count: the count; for kind mean: the mean. */
  readonly value?: number
  readonly median?: number
  /** Wilson 95% interval, in percent, where the base allows it. */
  readonly interval?: { readonly low: number; readonly high: number }
  /** What the share of all registered could be, whatever the silent ones think, in percent. */
  readonly bounds?: { readonly low: number; readonly high: number }
  readonly method: string
  readonly instrument?: string
  readonly wave?: string
  readonly items: readonly string[]
  readonly codes: readonly string[]
  /** sha-256 of the answers that were counted, first 16 hexadecimal digits. */
  readonly snapshot: string
  readonly published?: string
  readonly status: 'new' | 'reproduced' | 'flagged'
  readonly reason?: Reason
  readonly note?: Text
  /** Answers that a person left out, with a reason that is kept. */
  readonly excluded?: number
}

/** Why a published value cannot be printed as it was. */
export interface Reason {
  readonly code: 'impossible-base' | 'implausible' | 'differs' | 'too-few'
  readonly values: Readonly<Record<string, string | number | Text>>
}

/** A figure that cannot be worked out, and why. */
export interface FigureGap {
  readonly id: string
  readonly gap: 'no-answers' | 'too-few' | 'more-than-base' | 'by-subtraction'
}

/** How a whole item was answered: what the annex prints and the charts draw. */
export interface Table {
  /** `table.` and the item's code; with the wave between them where an earlier wave asked the item too. */
  readonly id: string
  readonly programme: string
  readonly wave: string
  readonly instrument: string
  readonly snapshot: string
  readonly item: string
  readonly ask: Text
  /** An ordered scale, lowest first; one choice; or as many as apply. */
  readonly kind: 'scale' | 'single' | 'multiple'
  readonly base: number
  readonly missing: number
  /** `outside`: no point of the scale, as "not sure". */
  readonly rows: readonly { readonly code: string; readonly label: Text; readonly count: number; readonly outside?: boolean }[]
}
