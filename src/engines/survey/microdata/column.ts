import type { Text } from '../../../kernel/language.ts'
import type { Choice } from '../instrument.ts'

/** One column of data to hand over: codes, ticks (1 and 0), numbers, days, or words as they were typed. */
export interface DataColumn {
  readonly name: string
  readonly item: string
  readonly kind: 'code' | 'tick' | 'number' | 'date' | 'text'
  readonly ask: Text
  /** The choices of a column of codes; of a tick or of a place in a ranking, the choice that it stands for. */
  readonly choices: readonly Choice[]
  readonly ordered: boolean
  /** For codes the place of the choice, for days milliseconds, for words the place in `texts`; NaN where there is no answer. */
  readonly values: Float64Array
  /** The different words of a column of texts. */
  readonly texts?: readonly string[]
}
