import { compareOrdered, compareShares, crossTable, isGap } from '../../../engines/evidence/index.ts'
import type { GroupTest } from './model.ts'

/** A comparison before it is corrected for how many there are. */
export type RawTest = Omit<GroupTest, 'adjusted'>

/** How two groups differ in a share, or several groups in their answers; null where that may not be tested. */
export function compareAnswers(counts: readonly (readonly number[])[]): RawTest | null {
  const [a, b] = counts
  if (a && b && counts.length === 2 && a.length === 2) {
    const share = (row: readonly number[]) => ({ k: row[0] ?? 0, n: (row[0] ?? 0) + (row[1] ?? 0) })
    const compared = compareShares(share(a), share(b))
    if (isGap(compared)) return null
    const { difference, low, high, p } = compared
    return { kind: 'difference', effect: difference, low, high, p }
  }
  const compared = crossTable(counts)
  return isGap(compared) ? null : { kind: 'cramers-v', effect: compared.cramersV, p: compared.p }
}

/** How groups differ on an ordered scale; null where that may not be tested. */
export function compareScale(counts: readonly (readonly number[])[]): RawTest | null {
  const compared = compareOrdered(counts)
  if (isGap(compared)) return null
  if (compared.kind === 'several') return { kind: 'epsilon-squared', effect: compared.epsilonSquared, p: compared.p }
  const { delta, low, high, p } = compared
  return { kind: 'cliffs-delta', effect: delta, low, high, p }
}
