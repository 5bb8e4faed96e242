/**
 * The outline of a unit in cells: x counts columns from the west edge of the grid, y rows from its north edge. A polygon is its outer ring and
 * then its holes; a ring is `x, y, x, y ...`, closed or not, in either direction.
 */
export type Polygon = readonly Float64Array[]

export interface Window {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The rows and columns that the outline touches, as far as they lie in the grid; undefined when none does. */
export function findWindow(polygons: readonly Polygon[], width: number, height: number): Window | undefined {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const ring of polygons.flat()) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      left = Math.min(left, ring[i] as number)
      right = Math.max(right, ring[i] as number)
      top = Math.min(top, ring[i + 1] as number)
      bottom = Math.max(bottom, ring[i + 1] as number)
    }
  }
  const window = {
    top: Math.max(0, Math.floor(top)),
    bottom: Math.min(height, Math.ceil(bottom)),
    left: Math.max(0, Math.floor(left)),
    right: Math.min(width, Math.ceil(right)),
  }
  return window.bottom > window.top && window.right > window.left ? window : undefined
}

/** Twice the area, positive when the ring runs clockwise as seen with y downwards. */
export function doubleArea(ring: Float64Array): number {
  let sum = 0
  for (let i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
    sum += (ring[j] as number) * (ring[i + 1] as number) - (ring[i] as number) * (ring[j + 1] as number)
  }
  return sum
}
