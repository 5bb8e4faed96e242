import { ALL_TESTS_FROM, type Gap } from '../rules/index.ts'

/** How well several items measure one thing. */
export interface Alpha {
  readonly alpha: number
  readonly items: number
  /** People who answered at least one item, and those who answered all. */
  readonly n: number
  readonly complete: number
}

const ITEMS_FROM = 3

/**
 * Cronbach's alpha of items in columns of equal length, NaN where somebody did not answer; covariances are taken over the pairs of
 * answers that exist (R's `psych::alpha`). Items that are worded the other way round must be turned by the caller. A gap
 * with fewer than 3 items, fewer than 30 people, or when nothing varies.
 */
export function cronbachAlpha(columns: readonly ArrayLike<number>[]): Alpha | Gap {
  const { n, complete } = peopleIn(columns)
  if (n === 0) return { gap: 'no-answers', n }
  if (columns.length < ITEMS_FROM) return { gap: 'too-few-items', n }
  if (n < ALL_TESTS_FROM) return { gap: 'too-few', n }
  const alpha = alphaOf(covariances(columns))
  return Number.isFinite(alpha) ? { alpha, items: columns.length, n, complete } : { gap: 'no-variation', n }
}

/** Alpha from the matrix of covariances between items. */
export function alphaOf(covariances: readonly (readonly number[])[]): number {
  const items = covariances.length
  const own = covariances.reduce((sum, row, i) => sum + (row[i] ?? NaN), 0)
  const all = covariances.reduce((sum, row) => sum + row.reduce((part, each) => part + each, 0), 0)
  return (items / (items - 1)) * (1 - own / all)
}

function peopleIn(columns: readonly ArrayLike<number>[]): { n: number; complete: number } {
  let [n, complete] = [0, 0]
  for (let i = 0; i < (columns[0]?.length ?? 0); i++) {
    let answered = 0
    for (let j = 0; j < columns.length; j++) if (!Number.isNaN(columns[j]?.[i] ?? NaN)) answered++
    if (answered > 0) n++
    if (answered === columns.length) complete++
  }
  return { n, complete }
}

/** The covariances of columns, each over the people who answered both, n - 1 below the line. Each column is centred once. */
function covariances(columns: readonly ArrayLike<number>[]): number[][] {
  const centred = columns.map(centre)
  const all = centred.map(() => new Array<number>(columns.length).fill(NaN))
  for (const [i, a] of centred.entries()) {
    for (const [j, b] of centred.slice(0, i + 1).entries()) {
      const value = covariance(a, b)
      for (const [row, column] of [
        [i, j],
        [j, i],
      ] as const)
        (all[row] ?? [])[column] = value
    }
  }
  return all
}

function centre(column: ArrayLike<number>): Float64Array {
  const values = new Float64Array(column)
  let [n, sum] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN
    if (Number.isNaN(value)) continue
    n++
    sum += value
  }
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? NaN) - sum / n
  return values
}

/** One pass: the columns are centred over all who answered, which is near enough to those who answered both to lose nothing. */
function covariance(a: Float64Array, b: Float64Array): number {
  let n = 0
  let sumA = 0
  let sumB = 0
  let products = 0
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? NaN
    const y = b[i] ?? NaN
    const product = x * y
    if (Number.isNaN(product)) continue
    n++
    sumA += x
    sumB += y
    products += product
  }
  return (products - (sumA * sumB) / n) / (n - 1)
}
