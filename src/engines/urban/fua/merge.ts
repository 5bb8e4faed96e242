import { workersTo, type Commuting } from './commuting.ts'

/** A city that sends enough workers to another, or a decision about two cities. */
export interface Merge {
  readonly from: number
  readonly to: number
  /** Workers from the one to the other, of the employed residents of the one. */
  readonly share: number
  readonly done: boolean
  /** Why it was not done, or was done below the threshold. */
  readonly reason?: string
}

/** Decisions of a government about two cities, with the reason. */
export interface CityDecision {
  readonly kind: 'keep-apart' | 'merge'
  readonly cities: readonly [number, number]
  readonly reason: string
}

/**
 * Joins cities (OECD 2019, step "polycentric"; verified on Belgium 2011): two cities become one destination when at least `threshold` of the
 * employed residents of one of them, in either direction, work in the other. Shares are those of the cities as they were: joined cities are
 * not looked at again. Gives for each city the number of its group, in the order of the first city of each.
 */
export function mergeCities(
  commuting: Commuting,
  employed: Float64Array,
  threshold: number,
  decisions: readonly CityDecision[],
): { groupOf: Int32Array; groups: number; merges: readonly Merge[] } {
  const { cities } = commuting
  const residents = new Float64Array(cities)
  const flows = new Float64Array(cities * cities)
  commuting.cityOf.forEach((city, unit) => {
    if (city < 0) return
    residents[city] = (residents[city] as number) + (employed[unit] as number)
    for (let to = 0; to < cities; to++) flows[city * cities + to] = (flows[city * cities + to] as number) + workersTo(commuting, unit, to)
  })
  const merges: Merge[] = []
  for (let from = 0; from < cities; from++) {
    for (let to = 0; to < cities; to++) {
      const merge =
        from === to
          ? undefined
          : judged(from, to, (flows[from * cities + to] as number) / (residents[from] as number), threshold, decisions)
      if (merge) merges.push(merge)
    }
  }
  return {
    ...grouped(
      cities,
      merges.filter(({ done }) => done),
    ),
    merges,
  }
}

function judged(from: number, to: number, share: number, threshold: number, decisions: readonly CityDecision[]): Merge | undefined {
  const decision = decisions.find(({ cities }) => cities.includes(from) && cities.includes(to))
  if (decision?.kind === 'merge') return { from, to, share, done: true, reason: decision.reason }
  if (!(share >= threshold)) return undefined
  return decision ? { from, to, share, done: false, reason: decision.reason } : { from, to, share, done: true }
}

function grouped(cities: number, merges: readonly Merge[]): { groupOf: Int32Array; groups: number } {
  const first = Int32Array.from({ length: cities }, (_, city) => city)
  const rootOf = (city: number): number => (first[city] === city ? city : rootOf(first[city] as number))
  for (const { from, to } of merges) {
    const [a, b] = [rootOf(from), rootOf(to)]
    first[Math.max(a, b)] = Math.min(a, b)
  }
  const numbers = new Map<number, number>()
  const groupOf = first.map((_, city) => {
    const root = rootOf(city)
    if (!numbers.has(root)) numbers.set(root, numbers.size)
    return numbers.get(root) ?? 0
  })
  return { groupOf, groups: numbers.size }
}
