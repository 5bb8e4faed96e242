import { LEVEL1, LEVEL2, NO_DATA } from '../grid/rules.ts'
import type { Numbers } from '../raster/strip.ts'

/** What two epochs of a grid have in each pair of classes, and how their urban centres overlap. */
export interface Comparison {
  /** Cells, and people before and after, at earlier code x 256 + later code. */
  readonly cells: Float64Array
  readonly before: Float64Array
  readonly after: Float64Array
  /** Cells that an earlier centre (first number) and a later one (second) share. */
  readonly shared: Map<number, Map<number, number>>
  readonly earlier: Map<number, CentreSize>
  readonly later: Map<number, CentreSize>
}

export interface CentreSize {
  readonly cells: number
  readonly people: number
}

/** One row of an epoch, from `at` on in each array; without a population there are no people. */
export interface EpochRow {
  readonly codes: Uint8Array
  readonly centres: Int32Array
  readonly population?: Numbers
  readonly at: number
}

export function createComparison(): Comparison {
  const table = () => new Float64Array(256 * 256)
  return { cells: table(), before: table(), after: table(), shared: new Map(), earlier: new Map(), later: new Map() }
}

export function compareRow(comparison: Comparison, width: number, a: EpochRow, b: EpochRow): void {
  const { cells, before, after, shared, earlier, later } = comparison
  for (let column = 0; column < width; column++) {
    const pair = (a.codes[a.at + column] as number) * 256 + (b.codes[b.at + column] as number)
    const [was, is] = [peopleAt(a, column), peopleAt(b, column)]
    cells[pair] = (cells[pair] as number) + 1
    before[pair] = (before[pair] as number) + was
    after[pair] = (after[pair] as number) + is
    const [old, now] = [a.centres[a.at + column] as number, b.centres[b.at + column] as number]
    if (old > 0) enlarge(earlier, old, was)
    if (now > 0) enlarge(later, now, is)
    if (old > 0 && now > 0) {
      const partners = shared.get(old) ?? new Map<number, number>()
      shared.set(old, partners.set(now, (partners.get(now) ?? 0) + 1))
    }
  }
}

export type Fate = 'new' | 'grown' | 'shrunk' | 'same' | 'merged' | 'split' | 'vanished'

/** What became of urban centres: one entry for each later centre, and for each earlier one that is gone. */
export interface CentreChange {
  readonly fate: Fate
  readonly earlier: readonly number[]
  readonly later: readonly number[]
  readonly cellsBefore: number
  readonly cellsAfter: number
  readonly peopleBefore: number
  readonly peopleAfter: number
}

/**
 * Follows centres from one epoch to the next by the cells they share: new (shares none), merged (of several), split (several of one; named
 * at each of them), vanished; otherwise grown, shrunk or the same by their cells.
 */
export function centreChanges({ shared, earlier, later }: Comparison): readonly CentreChange[] {
  const origins = new Map<number, number[]>()
  for (const [old, partners] of shared) for (const now of partners.keys()) origins.set(now, [...(origins.get(now) ?? []), old])
  const found = [...later.keys()]
    .sort((a, b) => a - b)
    .map((now): CentreChange => {
      const from = (origins.get(now) ?? []).sort((a, b) => a - b)
      const sizes = { earlier: from, later: [now], ...summed(from, earlier, [now], later) }
      return { fate: fateOf(from, shared, sizes), ...sizes }
    })
  const gone = [...earlier.keys()].filter((old) => !shared.has(old)).sort((a, b) => a - b)
  return [
    ...found,
    ...gone.map((old): CentreChange => ({ fate: 'vanished', earlier: [old], later: [], ...summed([old], earlier, [], later) })),
  ]
}

/** -1 sparser, 0 the same, 1 denser: the order of the codes is that of density, at both levels. Water and no data are neither. */
export function directionOf(earlier: number, later: number): -1 | 0 | 1 {
  if (earlier === later || NO_LAND.includes(earlier) || NO_LAND.includes(later)) return 0
  return later > earlier ? 1 : -1
}

const NO_LAND: readonly number[] = [LEVEL1.water, LEVEL2.water, NO_DATA]

function peopleAt({ population, at }: EpochRow, column: number): number {
  const people = population?.[at + column] ?? 0
  return people > 0 ? people : 0
}

function enlarge(sizes: Map<number, CentreSize>, centre: number, people: number): void {
  const size = sizes.get(centre)
  sizes.set(centre, { cells: (size?.cells ?? 0) + 1, people: (size?.people ?? 0) + people })
}

function summed(
  from: readonly number[],
  earlier: ReadonlyMap<number, CentreSize>,
  to: readonly number[],
  later: ReadonlyMap<number, CentreSize>,
) {
  const sum = (ids: readonly number[], sizes: ReadonlyMap<number, CentreSize>, part: keyof CentreSize) =>
    ids.reduce((all, id) => all + (sizes.get(id)?.[part] ?? 0), 0)
  return {
    cellsBefore: sum(from, earlier, 'cells'),
    cellsAfter: sum(to, later, 'cells'),
    peopleBefore: sum(from, earlier, 'people'),
    peopleAfter: sum(to, later, 'people'),
  }
}

function fateOf(
  from: readonly number[],
  shared: Comparison['shared'],
  { cellsBefore, cellsAfter }: { cellsBefore: number; cellsAfter: number },
): Fate {
  if (from.length === 0) return 'new'
  if (from.length > 1) return 'merged'
  if ((shared.get(from[0] as number)?.size ?? 0) > 1) return 'split'
  return cellsAfter === cellsBefore ? 'same' : cellsAfter > cellsBefore ? 'grown' : 'shrunk'
}
