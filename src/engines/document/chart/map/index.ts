import { geoConicEqualArea, type GeoProjection } from 'd3-geo'
import { fill, type Language } from '../../../../kernel/language.ts'
import { whole } from '../count.ts'
import { drawing, element, INK, label, LAPIS, PAGE_WIDTH, PHONE_WIDTH, prefixOf, SAFFRON, WHITE } from '../draw/index.ts'
import type { Chart } from '../model.ts'
import { chartWords as words, MAP_DISCLAIMER } from '../text.ts'
import { landAndBorders } from './borders.ts'
import { type Dot, type Place, placeLabels } from './labels.ts'

/** A city on the map, in degrees, with how many of something there are. */
export interface City {
  readonly label: string
  readonly lon: number
  readonly lat: number
  readonly count: number
}

/**
 * Cities as dots whose area grows with the count; boundaries dashed, no country named or tinted, the disclaimer as its note.
 * Names stand where there is room, those with the greatest counts first; the table has all.
 */
export function mapChart({ language, cities }: { readonly language: Language; readonly cities: readonly City[] }): Chart {
  const sorted = cities.toSorted((a, b) => b.count - a.count || a.lat - b.lat || a.lon - b.lon)
  const said = sorted.map(({ label: name, count }) => `${name}: ${whole(language, count)}`)
  return {
    svg: draw(language, sorted, PAGE_WIDTH, 300),
    narrow: draw(language, sorted, PHONE_WIDTH, 190),
    table: {
      header: [words.place, words.number].map((each) => each[language]),
      rows: sorted.map(({ label: name, count }) => [name, whole(language, count)]),
    },
    alt: fill(words.map[language], { n: cities.length, rows: said.join('; ') }),
    note: MAP_DISCLAIMER[language],
    scale: [String(cities.length)],
  }
}

function draw(language: Language, cities: readonly City[], width: number, height: number): string {
  const projection = projectionFor(cities, width, height)
  const { land, borders } = landAndBorders(projection)
  const most = Math.max(...cities.map(({ count }) => count), 1)
  const dots = cities.map((city): Dot => {
    const [x, y] = projection([city.lon, city.lat]) ?? [0, 0]
    return { x, y, r: 2.6 + 5 * Math.sqrt(city.count / most), name: `${city.label} ${whole(language, city.count)}` }
  })
  const names = placeLabels(dots, width, height)
  const window = prefixOf(`${width} ${cities.map((city) => city.label).join()}`)
  return drawing(
    width,
    height,
    element('clipPath', { id: window }, element('rect', { width, height })),
    element(
      'g',
      { 'clip-path': `url(#${window})` },
      element('rect', { width, height, fill: '#e6eef1' }),
      element('path', { d: land, fill: '#f7f3ea', stroke: '#a9b7be', 'stroke-width': 0.6 }),
      element('path', { d: borders, fill: 'none', stroke: '#6f6a5c', 'stroke-width': 0.8, 'stroke-dasharray': '3 2' }),
    ),
    // The smallest on top, so that a large dot hides none.
    ...dots.map(({ x, y, r }) => element('circle', { cx: x, cy: y, r, fill: LAPIS, stroke: SAFFRON, 'stroke-width': 1 })),
    ...dots.map(({ name }, index) => nameAt(name, names[index])),
  )
}

function nameAt(name: string, place: Place | undefined): string {
  if (!place) return ''
  const { x, y, anchor } = place
  const halo = { stroke: WHITE, 'stroke-width': 2.4, 'stroke-linejoin': 'round', fill: WHITE, 'stroke-opacity': 0.85 }
  return (
    label(name, { x, y, 'text-anchor': anchor, ...halo, 'aria-hidden': 'true' }) + label(name, { x, y, 'text-anchor': anchor, fill: INK })
  )
}

/** A conic projection of equal areas around the cities, with room at the edges for names. */
function projectionFor(cities: readonly City[], width: number, height: number): GeoProjection {
  const lats = cities.map(({ lat }) => lat)
  const lons = cities.map(({ lon }) => lon)
  const [south, north] = [Math.min(...lats, 90), Math.max(...lats, -90)]
  const centre = (Math.min(...lons) + Math.max(...lons)) / 2
  const margin = Math.min(34, width / 8)
  const points = { type: 'MultiPoint' as const, coordinates: corners(cities) }
  const projection = geoConicEqualArea()
    .parallels([south - 0.5, north + 0.5])
    .rotate([-centre, 0])
    .precision(0)
  projection.fitExtent(
    [
      [margin, margin * 0.8],
      [width - margin, height - margin * 0.8],
    ],
    points,
  )
  return projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ])
}

/** The cities, and four points around a single one, so that there is always an area to show. */
function corners(cities: readonly City[]): [number, number][] {
  return cities.flatMap(({ lon, lat }): [number, number][] => [
    [lon - 0.6, lat - 0.4],
    [lon + 0.6, lat + 0.4],
  ])
}
