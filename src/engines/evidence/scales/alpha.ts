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
  const alpha = alphaOf(columns.map((a) => columns.map((b) => covariance(a, b))))
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
    for (const column of columns) if (!Number.isNaN(column[i] ?? NaN)) answered++
    if (answered > 0) n++
    if (answered === columns.length) complete++
  }
  return { n, complete }
}

/** The covariance of two columns over the people who answered both, n - 1 below the line. */
function covariance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [n, sumA, sumB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? NaN, b[i] ?? NaN]
    if (Number.isNaN(x + y)) continue
    n++
    sumA += x
    sumB += y
  }
  let products = 0
  for (let i = 0; i < a.length; i++) {
    const product = ((a[i] ?? NaN) - sumA / n) * ((b[i] ?? NaN) - sumB / n)
    if (!Number.isNaN(product)) products += product
  }
  return products / (n - 1)
}
