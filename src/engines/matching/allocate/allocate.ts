import { assign, type Cells } from './solve/assign.ts'
import { blockingCells } from './solve/blocking.ts'
import { defer } from './solve/deferred.ts'
import type { Decided, Market, Pair } from './market.ts'
import { numbered, type Table, tableOf } from './solve/table.ts'

/** How seats are given: `coverage` serves as many cities as can be, `deferred` makes no pair that two cities would both leave. */
export const METHODS = ['coverage', 'deferred'] as const
export type Method = (typeof METHODS)[number]

export interface Allocation {
  readonly method: Method
  /** In served order of the demand cities, the best score of each first. */
  readonly pairs: readonly Pair[]
  /** Demand cities with and without an introduction. */
  readonly served: readonly string[]
  readonly unserved: readonly string[]
  /** The smallest score among the best introductions of the served cities that no pin serves; undefined without any. */
  readonly least?: number
  /** The sum of the scores of all pairs. */
  readonly total: number
  /** Pairs that were not made though both cities would rather have each other. */
  readonly blocking: readonly Pair[]
}

/** The seed of the order in which equals are served, unless another is published for a round. */
export const SEED = 'serai'

/** Who is introduced to whom. The same market gives the same allocation, in whatever order its parts come. */
export function allocate(market: Market, method: Method = 'coverage', seed: string = SEED): Allocation {
  const table = tableOf(market, seed)
  const cells = method === 'coverage' ? assign(table) : defer(table)
  const pairs = pairsOf(market, table, cells)
  const withOne = new Set(pairs.map(({ demand }) => demand))
  return {
    method,
    pairs,
    served: table.demand.filter((id) => withOne.has(id)),
    unserved: table.demand.filter((id) => !withOne.has(id)),
    ...leastOf(pairs),
    total: pairs.reduce((sum, { score = 0 }) => sum + score, 0),
    blocking: blockingCells(table, cells).map((cell) => pairOf(table, cell)),
  }
}

function pairsOf(market: Market, table: Table, cells: Cells): readonly Pair[] {
  const [rows, columns] = [numbered(table.demand), numbered(table.offer)]
  const row = ({ demand }: Decided) => rows.get(demand) ?? 0
  const column = ({ offer }: Decided) => columns.get(offer) ?? 0
  const pins = market.pins.map((pin): Pair => ({ ...pairOf(table, row(pin) * table.offer.length + column(pin)), pinned: true }))
  const pairs = [...pins, ...cells.map((cell) => pairOf(table, cell))]
  return pairs.sort((a, b) => row(a) - row(b) || (b.score ?? 0) - (a.score ?? 0) || column(a) - column(b))
}

function pairOf({ demand, offer, scores }: Table, cell: number): Pair {
  const pair = { demand: demand[Math.floor(cell / offer.length)] ?? '', offer: offer[cell % offer.length] ?? '' }
  const score = scores[cell] ?? NaN
  return Number.isNaN(score) ? pair : { ...pair, score }
}

function leastOf(pairs: readonly Pair[]): { readonly least?: number } {
  const groups = [...Map.groupBy(pairs, ({ demand }) => demand).values()].filter((own) => own.every(({ pinned }) => pinned !== true))
  const best = groups.map((own) => Math.max(...own.map(({ score = 0 }) => score)))
  return best.length === 0 ? {} : { least: Math.min(...best) }
}
