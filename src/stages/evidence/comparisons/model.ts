import type { GapCode } from '../../../engines/evidence/index.ts'
import type { Text } from '../../../kernel/language.ts'
import type { Refusal } from '../breakdowns/model.ts'

/** Who is missing from the answers of a programme, whether that matters, and how answers changed with time. */
export interface Comparisons {
  readonly waves: readonly WaveComparison[]
  readonly pairs: readonly PairComparison[]
  readonly applied: readonly Applied[]
}

export interface WaveComparison {
  readonly wave: string
  readonly title: Text
  readonly responded: number
  readonly registered: number
  readonly response: readonly ResponseBy[]
  readonly weights: Weighting
}

/** Who answered of those who registered, group by group. */
export interface ResponseBy {
  readonly grouping: string
  readonly by: Text
  readonly groups: readonly {
    readonly code: string
    readonly label: Text
    readonly responded: number | null
    readonly registered: number
  }[]
  readonly refused?: Refusal | 'no-fit'
  /** Cramér's V and its p: whether those who answered differ from those who did not. */
  readonly test?: { readonly effect: number; readonly p: number }
}

/** Shares as they are, and as they would be if those who answered stood for all who registered; or why there are no weights. */
export type Weighting =
  | { readonly gap: GapCode | 'no-margins' }
  | {
      readonly by: readonly Text[]
      readonly designEffect: number
      readonly ratio: number
      readonly figures: readonly {
        readonly id: string
        readonly wording: Text
        readonly unweighted: number
        readonly weighted: number
        readonly low: number
        readonly high: number
      }[]
    }

/** The same question at two times. */
export interface PairComparison {
  readonly before: { readonly wave: string; readonly title: Text }
  readonly after: { readonly wave: string; readonly title: Text }
  /** The item that both asked; `score` for the right answers of a knowledge test. */
  readonly item: string
  readonly ask: Text
  /** Pairs of answers of the same people; those without a partner are told apart. */
  readonly n: number
  readonly onlyBefore: number
  readonly onlyAfter: number
  /** The median place on the scale, or of right answers. */
  readonly medians?: readonly [before: number, after: number]
  readonly means?: readonly [before: number, after: number]
  /** Most right answers that there can be. */
  readonly most?: number
  /** People whose answer went up, stayed, went down; null where one of these is so small that it is hidden. */
  readonly changed?: { readonly up: number | null; readonly same: number | null; readonly down: number | null }
  readonly rankBiserial?: number
  readonly p?: number
  /** Holm's, for all pairs of the programme. */
  readonly adjusted?: number
  readonly gap?: GapCode | 'no-link'
}

/** How many applied what they learnt, so many months after. */
export interface Applied {
  readonly wave: string
  readonly title: Text
  readonly months: number
  readonly count?: number
  readonly base: number
  readonly low?: number
  readonly high?: number
  readonly gap?: GapCode
}
