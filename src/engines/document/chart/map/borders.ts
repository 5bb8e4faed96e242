import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo'
import { geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import world from 'world-atlas/countries-50m.json' with { type: 'json' }

type Atlas = Parameters<typeof mesh>[0]
type Shape = NonNullable<Parameters<typeof mesh>[1]>

/** Land, and the lines between countries (Natural Earth, public domain), as SVG paths in the projection's window. */
export function landAndBorders(projection: GeoProjection): { readonly land: string; readonly borders: string } {
  const atlas = world as unknown as Atlas
  const { land, countries } = atlas.objects
  if (!land || !countries) throw new Error('The atlas has no land and no countries')
  const path = geoPath(projection).digits(1)
  const draw = (shape: GeoPermissibleObjects): string => path(shape) ?? ''
  return {
    land: draw(feature(atlas, land)),
    borders: draw(mesh(atlas, countries as Shape, (a, b) => a !== b)),
  }
}
