import { type GeoPermissibleObjects, geoPath, type GeoProjection } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import world from 'world-atlas/countries-50m.json' with { type: 'json' }

/** Land, and the lines between countries (Natural Earth, public domain), as SVG paths in the projection's window. */
export function landAndBorders(projection: GeoProjection): { readonly land: string; readonly borders: string } {
  shapes ??= readShapes()
  const path = geoPath(projection).digits(1)
  return { land: thinned(path(shapes.land) ?? ''), borders: thinned(path(shapes.borders) ?? '') }
}

type Atlas = Parameters<typeof mesh>[0]
type Countries = NonNullable<Parameters<typeof mesh>[1]>

/** Made from the atlas once, when the first map is drawn. */
let shapes: { readonly land: GeoPermissibleObjects; readonly borders: GeoPermissibleObjects } | undefined

function readShapes(): NonNullable<typeof shapes> {
  const atlas = world as unknown as Atlas
  const { land, countries } = atlas.objects
  if (!land || !countries) throw new Error('The atlas has no land and no countries')
  return { land: feature(atlas, land), borders: mesh(atlas, countries as Countries, (a, b) => a !== b) }
}

/** The path without the points that lie less than a point from the one before: a reader does not see them, a phone loads them. */
function thinned(path: string): string {
  let last: readonly [number, number] | undefined
  return path.replaceAll(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (whole, kind: string, x: string, y: string) => {
    const here = [Number(x), Number(y)] as const
    if (kind === 'L' && last && Math.hypot(here[0] - last[0], here[1] - last[1]) < 1.1) return ''
    last = here
    return whole
  })
}
