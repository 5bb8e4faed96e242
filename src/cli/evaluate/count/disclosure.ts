import { PERCENTS_FROM } from '../../../engines/evidence/index.ts'

/**
 * Which groups of a breakdown must not be shown: those with fewer than 5 answers and, while what is hidden adds up to fewer than 5 (so that
 * it would follow from the total by subtraction), the next smallest. `total` is the base of the item over all rows, which is shown too.
 */
export function hiddenGroups(bases: readonly number[], total: number, overlapping: boolean): ReadonlySet<number> {
  const hidden = new Set(bases.flatMap((base, group) => (base < PERCENTS_FROM ? [group] : [])))
  if (overlapping) return hidden
  const rest = bases
    .map((base, group) => ({ base, group }))
    .filter(({ group }) => !hidden.has(group))
    .sort((a, b) => a.base - b.base)
  const shown = () => bases.reduce((sum, base, group) => sum + (hidden.has(group) ? 0 : base), 0)
  for (const { group } of rest) {
    const left = total - shown()
    if (left === 0 || left >= PERCENTS_FROM) break
    hidden.add(group)
  }
  return hidden
}
