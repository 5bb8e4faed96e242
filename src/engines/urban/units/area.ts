import { doubleArea, findWindow, type Polygon, type Window } from './polygon.ts'
import { spansOfRow, type Span } from './spans.ts'

/**
 * The exact share of each cell that lies inside the unit: people are spread evenly over their cell (manual, local units). Each edge adds to
 * every cell it crosses the area between itself and the cell's east side, and its height to all cells further east; sums along the rows then
 * give the areas.
 */
export function areaSpans(polygons: readonly Polygon[], unit: number, width: number, height: number): readonly Span[] {
  const window = findWindow(polygons, width, height)
  if (window === undefined) return []
  const columns = window.right - window.left
  const sums = new Float64Array((columns + 1) * (window.bottom - window.top))
  for (const polygon of polygons) polygon.forEach((ring, i) => addRing(ring, i === 0 ? 1 : -1, window, sums))
  const spans: Span[] = []
  for (let row = window.top; row < window.bottom; row++) {
    const shares = sums.subarray((row - window.top) * (columns + 1), (row - window.top + 1) * (columns + 1) - 1)
    let sum = 0
    for (let i = 0; i < columns; i++) {
      sum += shares[i] as number
      shares[i] = rounded(sum)
    }
    spans.push(...spansOfRow(row, window.left, shares, unit))
  }
  return spans
}

/** So that inner cells have a share of exactly 1 and make long spans. */
function rounded(share: number): number {
  if (share > 1 - 1e-9) return 1
  return share < 1e-9 ? 0 : share
}

function addRing(ring: Float64Array, side: 1 | -1, window: Window, sums: Float64Array): void {
  const sign = Math.sign(doubleArea(ring)) * side
  for (let i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
    const [x0, y0, x1, y1] = [ring[j] as number, ring[j + 1] as number, ring[i] as number, ring[i + 1] as number]
    if (y0 < y1) addEdge(x0, y0, x1, y1, -sign, window, sums)
    else if (y1 < y0) addEdge(x1, y1, x0, y0, sign, window, sums)
  }
}

/** An edge that runs downwards, cut at the sides of rows. */
function addEdge(x0: number, y0: number, x1: number, y1: number, sign: number, window: Window, sums: Float64Array): void {
  const slope = (x1 - x0) / (y1 - y0)
  const first = Math.max(window.top, Math.floor(y0))
  const last = Math.min(window.bottom - 1, Math.ceil(y1) - 1)
  for (let row = first; row <= last; row++) {
    const from = Math.max(y0, row)
    const to = Math.min(y1, row + 1)
    const at = (row - window.top) * (window.right - window.left + 1)
    addPiece(
      x0 + (from - y0) * slope - window.left,
      x0 + (to - y0) * slope - window.left,
      (to - from) * sign,
      at,
      window.right - window.left,
      sums,
    )
  }
}

/** A piece within one row from column position `a` to `b`, cut at the sides of columns; what is west of the window counts for all of it. */
function addPiece(a: number, b: number, height: number, at: number, columns: number, sums: Float64Array): void {
  const left = Math.min(a, b)
  const right = Math.max(a, b)
  const perWidth = right > left ? height / (right - left) : 0
  if (left < 0) add(sums, at, right > left ? (Math.min(right, 0) - left) * perWidth : height)
  if (right <= 0 && left < 0) return
  for (let column = Math.max(0, Math.floor(left)); column < columns; column++) {
    const from = Math.max(left, column)
    const to = Math.min(right, column + 1)
    const part = right > left ? (to - from) * perWidth : height
    const middle = (from + to) / 2 - column
    add(sums, at + column, part * (1 - middle))
    add(sums, at + column + 1, part * middle)
    if (right <= column + 1) return
  }
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value
}
