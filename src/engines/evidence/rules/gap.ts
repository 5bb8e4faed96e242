/** Why a statistic is not worked out. The page prints the reason in place of the number. */
export type GapCode =
  | 'no-answers'
  | 'too-few'
  | 'too-few-items'
  | 'small-group'
  | 'one-group'
  | 'no-variation'
  | 'uneven-weights'
  | 'unknown-margin'

/** A statistic that is not worked out, with its reason and how many answers there were. */
export interface Gap {
  readonly gap: GapCode
  readonly n: number
}

export function isGap(result: object): result is Gap {
  return 'gap' in result
}
