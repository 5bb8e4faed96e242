/** Who borders on whom, and how long. */
export interface Borders {
  /** For each unit the units that share a line with it, with the length; a point is no border. */
  readonly neighbours: readonly ReadonlyMap<number, number>[]
  /** For each unit the length of its land border with what is no unit: other countries. The coast does not count. */
  readonly abroad: Float64Array
}

/** Lines of the same two units are added up; where a list has each border from both sides, the longer sum counts. */
export function bordersOf(
  units: number,
  pairs: Iterable<readonly [a: number, b: number, length: number]>,
  abroad = new Float64Array(units),
): Borders {
  const listed = Array.from({ length: units }, () => new Map<number, number>())
  for (const [a, b, length] of pairs) {
    if (length > 0 && a !== b) listed[a]?.set(b, (listed[a]?.get(b) ?? 0) + length)
  }
  const neighbours = listed.map((lengths) => new Map(lengths))
  listed.forEach((lengths, a) => {
    for (const [b, length] of lengths) neighbours[b]?.set(a, Math.max(length, listed[b]?.get(a) ?? 0))
  })
  return { neighbours, abroad }
}

/**
 * Contiguity (OECD 2019: the zone is "a set of contiguous local units"): gives the units of a group that cannot be reached from its city through
 * units of the group. They leave it.
 */
export function cutOff({ neighbours }: Borders, groupOf: Int32Array, isCity: (unit: number) => boolean): readonly number[] {
  const reached = new Uint8Array(groupOf.length)
  const open = [...groupOf.keys()].filter((unit) => (groupOf[unit] as number) >= 0 && isCity(unit))
  for (const unit of open) reached[unit] = 1
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    for (const next of neighbours[unit]?.keys() ?? []) {
      if (reached[next] === 1 || groupOf[next] !== groupOf[unit]) continue
      reached[next] = 1
      open.push(next)
    }
  }
  return [...groupOf.keys()].filter((unit) => (groupOf[unit] as number) >= 0 && reached[unit] === 0)
}

/**
 * Enclaves (OECD 2019): neighbouring units without a group whose whole land border lies with one group join it. A border with another country
 * keeps them out, the coast does not. Up to 3 % of the border may be unaccounted for: outlines of different sources do not fit exactly.
 */
export function enclaves({ neighbours, abroad }: Borders, groupOf: Int32Array): readonly (readonly [unit: number, group: number])[] {
  const seen = new Uint8Array(groupOf.length)
  const found: [number, number][] = []
  for (const seed of groupOf.keys()) {
    if ((groupOf[seed] as number) >= 0 || seen[seed] === 1) continue
    const area = areaAround(neighbours, groupOf, seed, seen)
    const around = bordersAround(neighbours, groupOf, area)
    const [group] = around.keys()
    const inland = sum([...around.values()])
    const outside = sum(area.map((unit) => abroad[unit] ?? 0))
    if (group !== undefined && around.size === 1 && outside <= UNACCOUNTED * (inland + outside))
      found.push(...area.map((unit): [number, number] => [unit, group]))
  }
  return found
}

const UNACCOUNTED = 0.03

function areaAround(neighbours: Borders['neighbours'], groupOf: Int32Array, seed: number, seen: Uint8Array): readonly number[] {
  const area = [seed]
  seen[seed] = 1
  for (let i = 0; i < area.length; i++) {
    for (const next of neighbours[area[i] as number]?.keys() ?? []) {
      if ((groupOf[next] as number) >= 0 || seen[next] === 1) continue
      seen[next] = 1
      area.push(next)
    }
  }
  return area
}

/** How long the border of units without a group is with each group; borders among themselves do not count. */
function bordersAround(neighbours: Borders['neighbours'], groupOf: Int32Array, area: readonly number[]): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  for (const unit of area) {
    for (const [next, length] of neighbours[unit] ?? []) {
      const group = groupOf[next] as number
      if (group >= 0) lengths.set(group, (lengths.get(group) ?? 0) + length)
    }
  }
  return lengths
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}
