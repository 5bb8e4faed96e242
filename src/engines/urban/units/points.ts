import { findWindow, type Polygon } from './polygon.ts'
import { spansOfRow, type Span } from './spans.ts'

/**
 * The share of each cell by points: the cell is cut into `cuts` x `cuts` parts, and a part belongs to the unit that its middle lies in, as
 * the official workflow does with parts of 50 m (`cuts` 20). A unit between the middles gets no span: it is too small for the grid.
 */
export function pointSpans(polygons: readonly Polygon[], unit: number, width: number, height: number, cuts: number): readonly Span[] {
  const window = findWindow(polygons, width, height)
  if (window === undefined) return []
  const { top, bottom, left, right } = window
  const crossings = crossingsOf(polygons, top * cuts, bottom * cuts, cuts)
  const spans: Span[] = []
  for (let row = top; row < bottom; row++) {
    const counts = new Float64Array(right - left + 1)
    for (let line = row * cuts; line < (row + 1) * cuts; line++) addLine(crossings.get(line), left, right, cuts, counts)
    const shares = counts.subarray(0, right - left).map((count) => count / (cuts * cuts))
    spans.push(...spansOfRow(row, left, shares, unit))
  }
  return spans
}

/** For each line of points, where the outline crosses it, from the west. An edge holds its upper end and not its lower one. */
function crossingsOf(polygons: readonly Polygon[], first: number, end: number, cuts: number): ReadonlyMap<number, readonly number[]> {
  const crossings = new Map<number, number[]>()
  for (const ring of polygons.flat()) {
    for (let i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
      const up = (ring[j + 1] as number) > (ring[i + 1] as number) ? i : j
      const low = up === i ? j : i
      const [x0, y0, x1, y1] = [ring[up] as number, ring[up + 1] as number, ring[low] as number, ring[low + 1] as number]
      for (let line = Math.max(first, Math.ceil(y0 * cuts - 0.5)); line < Math.min(end, Math.ceil(y1 * cuts - 0.5)); line++) {
        const x = (x0 + (((line + 0.5) / cuts - y0) / (y1 - y0)) * (x1 - x0)) * cuts
        const known = crossings.get(line)
        if (known) known.push(x)
        else crossings.set(line, [x])
      }
    }
  }
  for (const line of crossings.values()) line.sort((a, b) => a - b)
  return crossings
}

function addLine(crossings: readonly number[] | undefined, left: number, right: number, cuts: number, counts: Float64Array): void {
  if (crossings === undefined) return
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const from = Math.max(left * cuts, Math.ceil((crossings[i] as number) - 0.5))
    const to = Math.min(right * cuts, Math.ceil((crossings[i + 1] as number) - 0.5))
    for (let point = from; point < to;) {
      const cell = Math.floor(point / cuts)
      const next = Math.min(to, (cell + 1) * cuts)
      counts[cell - left] = (counts[cell - left] as number) + next - point
      point = next
    }
  }
}
