/**
 * Commuting zones (OECD 2019, p. 5): a unit outside cities belongs to the group of cities to which the largest share of its employed residents
 * commutes, when that is at least `threshold`. The share is of all employed residents, those who work abroad or at an unknown place included.
 * Only cities draw workers: zones are not destinations. Of equal shares the first group wins.
 */
export function assignZones(
  workers: readonly Float64Array[],
  employed: Float64Array,
  cityOf: Int32Array,
  threshold: number,
): { zoneOf: Int32Array; shareOf: Float64Array } {
  const zoneOf = new Int32Array(workers.length).fill(-1)
  const shareOf = new Float64Array(workers.length)
  workers.forEach((row, unit) => {
    const residents = employed[unit] as number
    if (!(residents > 0)) return
    const best = row.reduce((found, count, group) => (count > (row[found] as number) ? group : found), 0)
    const share = (row[best] ?? 0) / residents
    shareOf[unit] = share
    if ((cityOf[unit] as number) < 0 && share >= threshold) zoneOf[unit] = best
  })
  return { zoneOf, shareOf }
}
