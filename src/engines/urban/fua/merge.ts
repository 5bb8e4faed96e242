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
  return grouped(cities, merges, decisions)
}

function judged(from: number, to: number, share: number, threshold: number, decisions: readonly CityDecision[]): Merge | undefined {
  const decision = decisions.find(({ cities }) => cities.includes(from) && cities.includes(to))
  if (decision?.kind === 'merge') return { from, to, share, done: true, reason: decision.reason }
  if (!(share >= threshold)) return undefined
  return decision ? { from, to, share, done: false, reason: decision.reason } : { from, to, share, done: true }
}

/**
 * Joins from the decided ones and the largest share on. A step that would bring together cities which a decision keeps apart, by way of others, is
 * not done either, and gets the reason of that decision.
 */
function grouped(
  cities: number,
  merges: readonly Merge[],
  decisions: readonly CityDecision[],
): { groupOf: Int32Array; groups: number; merges: readonly Merge[] } {
  const first = Int32Array.from({ length: cities }, (_, city) => city)
  const rootOf = (city: number): number => (first[city] === city ? city : rootOf(first[city] as number))
  const apart = decisions.filter(({ kind }) => kind === 'keep-apart')
  const refused = new Map<Merge, string>()
  for (const merge of [...merges].filter(({ done }) => done).sort(strongerFirst)) {
    const [a, b] = [rootOf(merge.from), rootOf(merge.to)]
    const against = apart.find(({ cities: [one, other] }) => a !== b && [a, b].includes(rootOf(one)) && [a, b].includes(rootOf(other)))
    if (against) refused.set(merge, against.reason)
    else first[Math.max(a, b)] = Math.min(a, b)
  }
  const told = merges.map((merge) => (refused.has(merge) ? { ...merge, done: false, reason: refused.get(merge) ?? '' } : merge))
  return { ...numbered(first.map((_, city) => rootOf(city))), merges: told }
}

function strongerFirst(a: Merge, b: Merge): number {
  return Number(b.reason !== undefined) - Number(a.reason !== undefined) || b.share - a.share || a.from - b.from || a.to - b.to
}

/** Groups are numbered in the order of their first cities. */
function numbered(roots: Int32Array): { groupOf: Int32Array; groups: number } {
  const numbers = new Map<number, number>()
  for (const root of roots) if (!numbers.has(root)) numbers.set(root, numbers.size)
  return { groupOf: roots.map((root) => numbers.get(root) ?? 0), groups: numbers.size }
}
