import type { Text } from '../../../kernel/language.ts'
import type { Figure, Indicator, Table } from '../model.ts'
import type { NumberSummary } from '../needs/numbers.ts'
import type { Demand } from '../needs/sectors.ts'

/**
 * The breakdowns of a wave: every question of `items` by every grouping, one at a time. The list is declared once and fixed; a table that
 * somebody may ask for later could be subtracted from those that stand.
 */
export interface Plan {
  readonly wave: string
  readonly groupings: readonly Grouping[]
  readonly items: readonly string[]
}

/** By what people are grouped, and how groups that are too small are merged. */
export interface Grouping {
  /** A question with one answer, or `@language`: the language in which somebody answered. */
  readonly item: string
  /**
   * From fine to coarse: the codes that become one group. A code that is not named stays a group of its own; `-` are those who did not
   * say. In the end all are one group.
   */
  readonly merges: readonly (readonly (readonly string[])[])[]
}

/** A plan as it was declared. */
export interface DeclaredPlan extends Plan {
  /** Whether answers had come before it was declared. */
  readonly late: boolean
  readonly by: string
  readonly at: Date
}

/** Why a breakdown is not shown; nothing of it is. */
export type Refusal = 'one-group' | 'overlap' | 'too-few-answered' | 'by-subtraction' | 'all-hidden'

/** How a question was answered group by group, as far as it may be shown to everybody. */
export interface Breakdown {
  /** `by.`, the grouping, and the item; with the wave between them where an earlier wave has the same. */
  readonly id: string
  readonly programme: string
  readonly wave: string
  readonly instrument: string
  readonly snapshot: string
  readonly grouping: string
  readonly by: Text
  readonly item: string
  readonly ask: Text
  readonly kind: Table['kind']
  /** Base: who answered the question. */
  readonly groups: readonly { readonly code: string; readonly label: Text; readonly base: number }[]
  readonly columns: readonly { readonly code: string; readonly label: Text }[]
  /** One row a group, one entry a column; null where hidden. Empty when refused. */
  readonly cells: readonly (readonly (number | null)[])[]
  /** A scale of which only its upper answers and the others are told apart. */
  readonly folded: boolean
  /** Median and mean place on the scale of each group, from 1; only where every point is shown. */
  readonly middles?: readonly { readonly median: number; readonly mean: number }[]
  readonly refused?: Refusal
  /** One for the table; for a question with several answers one for each column. Null where nothing may be compared. */
  readonly tests: readonly (GroupTest | null)[]
}

/** How groups differ: the effect first. */
export interface GroupTest {
  readonly kind: 'difference' | 'cramers-v' | 'cliffs-delta' | 'epsilon-squared'
  readonly effect: number
  readonly low?: number
  readonly high?: number
  readonly p: number
  /** Holm's, for all comparisons of the programme's breakdowns. */
  readonly adjusted: number
}

/** All that is known of a programme at one time. */
export interface Evidence {
  readonly indicators: readonly Indicator[]
  readonly figures: readonly Figure[]
  readonly tables: readonly Table[]
  readonly breakdowns: readonly Breakdown[]
  /** Missing in editions that were frozen before there were any. */
  readonly numbers?: readonly NumberSummary[]
  readonly demand?: readonly Demand[]
}
