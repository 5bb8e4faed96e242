import { fTail } from '../special/tails.ts'
import { chiSquareShares } from './chi-square-shares.ts'
import { designCovariance, designDegrees, type Design } from './design.ts'
import { solve, transformed } from './matrix.ts'

/** Whether two answers go together in a drawn sample. */
export interface RaoScott {
  readonly f: number
  readonly top: number
  readonly bottom: number
  readonly p: number
}

/**
 * The Rao-Scott test of independence (second order, F): Pearson's chi-square of the weighted table, corrected for the design. `a` and `b`
 * hold codes from 0 to `rows` - 1 and `columns` - 1, each of which must occur. R's `svychisq(statistic = "F")`.
 */
export function raoScott(a: ArrayLike<number>, rows: number, b: ArrayLike<number>, columns: number, design: Design): RaoScott {
  const n = a.length
  const shares = cellShares(a, b, rows, columns, design.weights)
  const covariance = designCovariance(cellInfluences(a, b, columns, shares, design.weights), design)
  const contrasts = interactionContrasts(rows, columns).map((contrast) => contrast.map((each, cell) => each / (shares[cell] ?? NaN)))
  const asDrawn = transformed(contrasts, covariance)
  const asSimple = transformed(
    contrasts,
    shares.map((share, i) => shares.map((_, j) => (i === j ? share / n : 0))),
  )
  const delta = solve(asSimple, asDrawn)
  const trace = delta.reduce((sum, row, i) => sum + (row[i] ?? 0), 0)
  const square = delta.reduce((sum, row, i) => sum + row.reduce((part, each, j) => part + each * (delta[j]?.[i] ?? 0), 0), 0)
  const top = trace ** 2 / square
  const bottom = top * designDegrees(design)
  const f = (n * chiSquareShares(shares, rows, columns)) / trace
  return { f, top, bottom, p: fTail(f, top, bottom) }
}

function cellShares(a: ArrayLike<number>, b: ArrayLike<number>, rows: number, columns: number, weights: ArrayLike<number>): number[] {
  const shares = new Array<number>(rows * columns).fill(0)
  let all = 0
  for (let i = 0; i < a.length; i++) {
    const cell = (a[i] ?? 0) * columns + (b[i] ?? 0)
    shares[cell] = (shares[cell] ?? 0) + (weights[i] ?? 0)
    all += weights[i] ?? 0
  }
  return shares.map((share) => share / all)
}

function cellInfluences(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  columns: number,
  shares: readonly number[],
  weights: ArrayLike<number>,
): Float64Array[] {
  const all = Array.from(weights).reduce((sum, each) => sum + each, 0)
  return shares.map((share, cell) => {
    const influence = new Float64Array(a.length)
    for (let i = 0; i < a.length; i++) influence[i] = (((a[i] ?? 0) * columns + (b[i] ?? 0) === cell ? 1 : 0) - share) / all
    return influence
  })
}

/** Tables whose rows and columns add up to 0: together they are all that is not explained by the margins. */
function interactionContrasts(rows: number, columns: number): number[][] {
  const contrasts: number[][] = []
  for (let i = 0; i < rows - 1; i++) {
    for (let j = 0; j < columns - 1; j++) {
      contrasts.push(
        Array.from({ length: rows * columns }, (_, cell) => away(Math.floor(cell / columns), i, rows) * away(cell % columns, j, columns)),
      )
    }
  }
  return contrasts
}

function away(place: number, from: number, of: number): number {
  return (place === from ? 1 : 0) - 1 / of
}
