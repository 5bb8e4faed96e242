import type { Rated } from '../market.ts'
import { problems } from './problems.ts'
import { isRecord, printed } from './values.ts'

/** The ids of both sides, in the order of the input. */
export interface Rows {
  readonly demand: readonly string[]
  readonly offer: readonly string[]
}

export const MOST_SCORE = 1_000_000

/**
 * Scores in any of four shapes: a list of `{ demand, offer, score, wanted?, welcome? }`; a list of `[demand, offer, score]`; objects in an
 * object, `{ demand: { offer: score } }`; a matrix of numbers with a row for each demand city and a column for each offer city, in the order of
 * the lists. Empty cells (null) are pairs without a score.
 */
export function readScores(input: unknown, rows: Rows): readonly Rated[] {
  if (isRecord(input)) return Object.entries(input).flatMap(([demand, each]) => ofObject(demand, each))
  if (!Array.isArray(input)) throw shape(input)
  return isMatrix(input, rows) ? ofMatrix(input, rows) : input.map((each: unknown) => ofEntry(each))
}

function ofObject(demand: string, input: unknown): readonly Rated[] {
  if (!isRecord(input)) throw shape(input)
  return Object.entries(input).flatMap(([offer, score]) => (score === null ? [] : [rated(demand, offer, score)]))
}

/** A triple begins with an id; a matrix has numbers only, and is as large as the lists say. */
function isMatrix(input: readonly unknown[], { demand, offer }: Rows): boolean {
  const widths = input.map((row) =>
    Array.isArray(row) && row.every((cell) => cell === null || typeof cell === 'number') ? row.length : -1,
  )
  if (input.length === 0 || widths.includes(-1)) return false
  if (input.length === demand.length && widths.every((width) => width === offer.length)) return true
  const areTriples = input.every((row) => Array.isArray(row) && row.length === 3 && demand.includes(String(row[0])))
  if (areTriples) return false
  throw problems['market.matrix']({ rows: demand.length, columns: offer.length, found: `${input.length} × ${widths[0] ?? 0}` })
}

function ofMatrix(matrix: readonly unknown[], { demand, offer }: Rows): readonly Rated[] {
  return matrix.flatMap((row, i) =>
    (row as readonly unknown[]).flatMap((score, j) => (score === null ? [] : [rated(demand[i], offer[j], score)])),
  )
}

function ofEntry(input: unknown): Rated {
  if (Array.isArray(input)) {
    if (input.length !== 3) throw shape(input)
    return rated(input[0], input[1], input[2])
  }
  if (!isRecord(input)) throw shape(input)
  const { demand, offer, score, wanted, welcome } = input
  const sides = {
    ...(wanted === undefined ? {} : { wanted: number(demand, offer, wanted) }),
    ...(welcome === undefined ? {} : { welcome: number(demand, offer, welcome) }),
  }
  return { ...rated(demand, offer, score), ...sides }
}

function rated(demand: unknown, offer: unknown, score: unknown): Rated {
  const areIds = [demand, offer].every((id) => typeof id === 'string' || typeof id === 'number')
  if (!areIds) throw shape([demand, offer, score])
  return { demand: String(demand), offer: String(offer), score: number(demand, offer, score) }
}

function number(demand: unknown, offer: unknown, value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= MOST_SCORE) return value
  throw problems['market.score']({ demand: String(demand), offer: String(offer), found: printed(value), most: MOST_SCORE })
}

function shape(found: unknown) {
  return problems['market.shape']({ part: 'scores', expected: '[{ "demand": "…", "offer": "…", "score": 0.5 }]', found: printed(found) })
}
