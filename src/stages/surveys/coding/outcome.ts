import type { Reading, Settlement, Way } from './model.ts'

/** What counts for an answer, and whose work it is. */
export interface Outcome {
  readonly codes: readonly string[]
  /** One coder, or both with a comma between them, or who decided. */
  readonly by: string
}

/** What counts of the readings of one answer; undefined while nothing does. What a person decided counts in any case. */
export function outcomeOf(readings: readonly Reading[], settlement: Settlement | undefined, way: Way): Outcome | undefined {
  if (settlement) return { codes: settlement.codes, by: settlement.by }
  const inOrder = [...readings].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.coder < b.coder ? -1 : 1))
  const last = inOrder.at(-1)
  if (way === 'one') return last && { codes: last.codes, by: last.coder }
  const pair = pairOf(readings)
  return pair && sameCodes(pair[0].codes, pair[1].codes) ? { codes: pair[0].codes, by: `${pair[0].coder}, ${pair[1].coder}` } : undefined
}

/** The readings of the two coders of an answer, in the order of their codes of persons; undefined while there are not two. */
export function pairOf(readings: readonly Reading[]): readonly [Reading, Reading] | undefined {
  const [first, second] = [...readings].sort((a, b) => (a.coder < b.coder ? -1 : 1))
  return first && second && [first, second]
}

/** Whether two coders gave the same codes, in whatever order. */
export function sameCodes(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one), new Set(other)]
  return a.size === b.size && [...a].every((code) => b.has(code))
}
