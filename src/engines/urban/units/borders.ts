import type { Polygon } from './polygon.ts'

/** The border of two units, or of a unit with what is no unit (`b` is undefined), in sides of a cell, which are km. */
export interface SharedBorder {
  readonly a: number
  readonly b: number | undefined
  readonly length: number
}

/** Corners that lie nearer are one: a ten-thousandth of a kilometre is 10 cm. */
const GRAIN = 10_000

/**
 * The borders between units, out of their outlines: an edge that two units have, in either direction, is a border of theirs; one that a unit has alone
 * is its border with what is no unit. The outlines have to come from one map, whose neighbours share their corners.
 */
export function sharedBorders(units: readonly (readonly Polygon[])[]): readonly SharedBorder[] {
  const lengths = new Map<string, SharedBorder>()
  for (const { owners, length } of edgesOf(units).values()) {
    const [a = -1, b] = [...new Set(owners)].sort((x, y) => x - y)
    const isInner = b === undefined && owners.length > 1
    if (isInner) continue
    const name = `${a}/${b ?? ''}`
    lengths.set(name, { a, b, length: length + (lengths.get(name)?.length ?? 0) })
  }
  return [...lengths.values()].sort((x, y) => x.a - y.a || (x.b ?? Infinity) - (y.b ?? Infinity))
}

interface Edge {
  readonly owners: number[]
  readonly length: number
}

function edgesOf(units: readonly (readonly Polygon[])[]): ReadonlyMap<string, Edge> {
  const edges = new Map<string, Edge>()
  units.forEach((polygons, unit) => {
    for (const ring of polygons.flat()) {
      for (let i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
        const ends = [cornerOf(ring, j), cornerOf(ring, i)].sort()
        const length = Math.hypot((ring[i] as number) - (ring[j] as number), (ring[i + 1] as number) - (ring[j + 1] as number))
        const edge = edges.get(ends.join())
        if (edge) edge.owners.push(unit)
        else if (ends[0] !== ends[1]) edges.set(ends.join(), { owners: [unit], length })
      }
    }
  })
  return edges
}

function cornerOf(ring: Float64Array, at: number): string {
  return `${Math.round((ring[at] as number) * GRAIN)} ${Math.round((ring[at + 1] as number) * GRAIN)}`
}
