import { NO_DATA, packCodes, paintCentres, paintRow } from '../../../../engines/urban/index.ts'
import { findTransform, type Rings, WGS84 } from '../../../../platform/geo/index.ts'
import { type ClassGrid, type GridResult } from '../../../urban/index.ts'
import type { AreaFacts, CentreTotal, SeenCity, UnitFacts } from '../../model/results.ts'
import type { AreasFound } from './areas.ts'
import type { Finished, FinishOrder } from '../order.ts'
import type { UnitsFound } from './units.ts'

/** Cells to the left and right, and up and down, of the city that its map shows. */
const ACROSS = 36
const DOWN = 24
/** A centre counts as the city's when its edge lies no farther than this from its place, which gazetteers put anywhere in the city. */
const NEAR = 5

/** What the result says of each city of the register that lies on the grid. */
export async function findCityFacts(
  { cities }: FinishOrder,
  { raster }: ClassGrid,
  result: GridResult,
  units: UnitsFound | undefined,
  areas: AreasFound | undefined,
): Promise<Finished['cities']> {
  const transform = findTransform(WGS84, raster.projection)
  if (!transform) return []
  const found = cities.flatMap(({ code, longitude, latitude }) => {
    const [x, y] = transform(longitude, latitude)
    const [column, row] = [Math.floor((x - raster.west) / raster.cellWidth), Math.floor((raster.north - y) / raster.cellHeight)]
    const isInside = column >= 0 && row >= 0 && column < raster.width && row < raster.height
    return isInside ? [{ city: code, facts: factsAt(column, row, result, units, areas) }] : []
  })
  return named(found)
}

/** Areas get the name that the register has for their city, in every language: that of the unit they are called after, else of the largest. */
function named(found: Finished['cities']): Finished['cities'] {
  const cities = found.filter(({ facts }) => facts.area?.role === 'city')
  const isNamesake = ({ facts }: Finished['cities'][number]) => Number(facts.unit?.name === facts.area?.name)
  const sorted = cities.toSorted((a, b) => isNamesake(b) - isNamesake(a) || (b.facts.unit?.people ?? 0) - (a.facts.unit?.people ?? 0))
  return found.map(({ city, facts }) => {
    const { area } = facts
    const known = area && area.name !== '' ? sorted.find((each) => each.facts.area?.name === area.name) : undefined
    return known && area ? { city, facts: { ...facts, area: { ...area, city: known.city } } } : { city, facts }
  })
}

function factsAt(column: number, row: number, result: GridResult, units: UnitsFound | undefined, areas: AreasFound | undefined): SeenCity {
  const { classes } = result
  const left = within(column - ACROSS, classes.width - 2 * ACROSS - 1)
  const top = within(row - DOWN, classes.height - 2 * DOWN - 1)
  const [width, height] = [Math.min(2 * ACROSS + 1, classes.width), Math.min(2 * DOWN + 1, classes.height)]
  const line = new Uint8Array(classes.width)
  const codes = new Uint8Array(width * height)
  for (let i = 0; i < height; i++) {
    paintRow(classes, top + i, line)
    codes.set(line.subarray(left, left + width), i * width)
  }
  const unit = units && unitAt(units, column, row)
  const centre = centreNear(column, row, result)
  const area = unit !== undefined && units && areas ? areaOf(unit, units, areas) : undefined
  return {
    column,
    row,
    code: codes[(row - top) * width + column - left] ?? NO_DATA,
    window: { width, height, codes: packCodes(codes, width) },
    at: { column: column - left, row: row - top },
    ...(centre && { centre }),
    ...(unit !== undefined && units && { unit: unitFacts(unit, units) }),
    ...(area && { area }),
  }
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}

/** The centre whose cells lie nearest to the place, if any is near. */
function centreNear(column: number, row: number, { classes, holdings }: GridResult): CentreTotal | undefined {
  const line = new Int32Array(classes.width)
  let best = { id: 0, away: NEAR + 1 }
  for (let y = Math.max(0, row - NEAR); y <= Math.min(classes.height - 1, row + NEAR); y++) {
    paintCentres(classes, y, line)
    for (let x = Math.max(0, column - NEAR); x <= Math.min(classes.width - 1, column + NEAR); x++) {
      const away = Math.hypot(x - column, y - row)
      if ((line[x] as number) > 0 && away < best.away) best = { id: line[x] as number, away }
    }
  }
  const found = classes.centres.list.find(({ id }) => id === best.id)
  return found && { id: found.id, cells: found.cells, people: Math.round(holdings.centres[found.id] ?? 0) }
}

function unitAt({ polygons }: UnitsFound, column: number, row: number): number | undefined {
  const found = polygons.findIndex((each) => each.some((rings) => isIn(rings, column + 0.5, row + 0.5)))
  return found < 0 ? undefined : found
}

/** Inside an odd number of rings: in the outer one and in no hole. */
function isIn(rings: Rings, x: number, y: number): boolean {
  let inside = false
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [ring[j] as number, ring[j + 1] as number, ring[i] as number, ring[i + 1] as number]
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
    }
  }
  return inside
}

function unitFacts(unit: number, { ids, names, rows }: UnitsFound): UnitFacts | undefined {
  const row = rows[unit]
  if (row === undefined || row.shares.by === 'nothing') return undefined
  const { shares, level1, level2, of1 } = row
  const rounded = (share: number) => Math.round(share * 1000) / 1000
  return {
    id: ids[unit] ?? '',
    name: names[unit] ?? '',
    people: Math.round(shares.people),
    km2: Math.round(shares.area * 10) / 10,
    code: level2 ?? level1,
    level1,
    shares: { centre: rounded(of1.centre), cluster: rounded(of1.cluster), rural: rounded(of1.rural) },
  }
}

/** The area of the unit, and the commuters of its city; of the unit alone where it is no city. */
function areaOf(unit: number, { rows }: UnitsFound, found: AreasFound): AreaFacts | undefined {
  const { areas, cities, names, employed, movement, workersTo } = found
  const member = areas.members[unit]
  if (member === undefined) return undefined
  const city = cities.cityOf[unit] as number
  const own = city < 0 ? [unit] : [...cities.cityOf.keys()].filter((each) => cities.cityOf[each] === city)
  const inArea = member.area < 0 ? own : [...areas.members.keys()].filter((each) => areas.members[each]?.area === member.area)
  const sum = (list: readonly number[], of: (unit: number) => number) => Math.round(list.reduce((all, each) => all + of(each), 0))
  const others = [...cities.cityOf.keys()].filter((each) => cities.cityOf[each] !== city)
  const staying = city < 0 ? sum(own, (each) => movement.staying[each] as number) : sum(own, (each) => workersTo(each, city))
  const atHome = sum(own, (each) => employed[each] as number)
  const people = (list: readonly number[]) => sum(list, (each) => rows[each]?.shares.people ?? 0)
  return {
    name: names[member.area] ?? '',
    role: member.role,
    units: own.length,
    zone: member.area < 0 ? 0 : inArea.length - own.length,
    people: people(own),
    zonePeople: member.area < 0 ? 0 : people(inArea) - people(own),
    employed: atHome,
    arriving: city < 0 ? sum(own, (each) => movement.arriving[each] as number) : sum(others, (each) => workersTo(each, city)),
    leaving: Math.max(0, atHome - staying),
  }
}
