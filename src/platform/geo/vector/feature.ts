import type { Projection } from '../projection.ts'

export type Value = string | number | null

/** An outer ring and then its holes; a ring is `x, y, x, y ...` in units of the projection. */
export type Rings = readonly Float64Array[]

export interface Feature {
  readonly values: Readonly<Record<string, Value>>
  readonly polygons: readonly Rings[]
}

/** Areas with their columns. */
export interface Features {
  readonly file: string
  readonly projection: Projection
  readonly columns: readonly string[]
  readonly list: readonly Feature[]
}

/**
 * Sorts rings of which it is not said which are holes: a ring inside an odd number of others is a hole of the smallest one around it.
 * The directions of rings do not matter, as writers get them wrong.
 */
export function nestRings(rings: readonly Float64Array[]): readonly Rings[] {
  if (rings.length === 1) return [rings]
  const around = rings.map((ring, i) => rings.filter((other, k) => k !== i && holds(other, ring[0] as number, ring[1] as number)))
  const polygons = new Map<Float64Array, Float64Array[]>()
  rings.forEach((ring, i) => around[i]?.length !== undefined && around[i].length % 2 === 0 && polygons.set(ring, [ring]))
  rings.forEach((ring, i) => {
    const outer = around[i]?.filter((each) => polygons.has(each)).sort((a, b) => sizeOf(a) - sizeOf(b))[0]
    if (!polygons.has(ring) && outer) polygons.get(outer)?.push(ring)
  })
  return [...polygons.values()]
}

function holds(ring: Float64Array, x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[j] as number, ring[j + 1] as number, ring[i] as number, ring[i + 1] as number]
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside
}

function sizeOf(ring: Float64Array): number {
  let sum = 0
  for (let i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
    sum += (ring[j] as number) * (ring[i + 1] as number) - (ring[i] as number) * (ring[j + 1] as number)
  }
  return Math.abs(sum)
}
