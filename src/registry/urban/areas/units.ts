import { findCities, type CentreOfUnit, type Cities } from '../../../engines/urban/index.ts'
import { noColumn, type Cell } from '../../../platform/geo/index.ts'
import { checkIds, idOf, NAMES, numberOf, openNamed } from '../units/columns.ts'
import { problems } from '../words/problems.ts'

/** The local units of a country, as functional urban areas need them. */
export interface AreaUnits {
  readonly file: string
  readonly ids: readonly string[]
  readonly placeOf: ReadonlyMap<string, number>
  readonly cities: Cities
  readonly employed: Float64Array
  readonly people: Float64Array | undefined
}

/**
 * Reads units with their city (column `city`; `greater_city` goes before it, as in Eurostat's tables), or with the urban centre in which most of their people live and its share (`centre`, `centre_share`,
 * as `serai urban units` writes them), and with their employed residents, which may stand in a file of their own.
 */
export async function openUnits(file: string, employedFile: string | undefined): Promise<AreaUnits> {
  const wanted = {
    id: NAMES.id,
    city: NAMES.city,
    greaterCity: NAMES.greaterCity,
    centre: NAMES.centre,
    share: NAMES.share,
    people: NAMES.people,
    employed: NAMES.employed,
  }
  const { table, columns } = await openNamed(file, wanted)
  const { id, city, greaterCity, centre, share, people, employed } = columns
  if (id === undefined) throw noColumn(table, 'id')
  if (city === undefined && (centre === undefined || share === undefined)) throw noColumn(table, 'city / centre, centre_share')
  if (employed === undefined && employedFile === undefined) throw noColumn(table, 'employed')
  const names = [id, city ?? centre ?? id, share ?? id, people ?? id, employed ?? id, greaterCity ?? id]
  const ids: string[] = []
  const centres: CentreOfUnit[] = []
  const counts = { employed: [] as number[], people: [] as number[] }
  for await (const { first, rows, columns: cells } of table.batches(names)) {
    for (let row = 0; row < rows; row++) {
      const cell = (k: number): Cell => cells[k]?.[row] ?? null
      const place = (column: string) => ({ file, line: first + row, column })
      ids.push(idOf(cell(0)))
      counts.people.push(people === undefined || cell(3) === null || cell(3) === '' ? 0 : numberOf(cell(3), place(people)))
      if (employed !== undefined) counts.employed.push(numberOf(cell(4), place(employed)))
      centres.push(
        centreOf(
          (greaterCity !== undefined && idOf(cell(5))) || idOf(cell(1)),
          city !== undefined || share === undefined ? 1 : shareOf(cell(2), place(share)),
          counts.people.at(-1) ?? 0,
        ),
      )
    }
  }
  if (ids.length === 0) throw problems['urban.no-units']({ file })
  checkIds(file, id, ids)
  const placeOf = new Map(ids.map((each, i) => [each, i]))
  return {
    file,
    ids,
    placeOf,
    cities: findCities(centres),
    people: people === undefined ? undefined : Float64Array.from(counts.people),
    employed:
      employed === undefined && employedFile !== undefined
        ? await readEmployed(employedFile, file, placeOf)
        : Float64Array.from(counts.employed),
  }
}

/** A unit whose people are not known weighs as one person. */
function centreOf(name: string, share: number, counted: number): CentreOfUnit {
  const people = counted > 0 ? counted : 1
  return { centre: name === '' ? undefined : name, inside: share * people, people }
}

function shareOf(cell: Cell, place: { readonly file: string; readonly line: number; readonly column: string }): number {
  const share = cell === null || cell === '' ? 0 : numberOf(cell, place)
  if (share > WHOLE) throw problems['urban.part']({ ...place, value: share })
  return share
}

/** A share of the people of a unit, with room for rounding; more is a percentage or a number of people. */
const WHOLE = 1.000001

async function readEmployed(file: string, unitsFile: string, placeOf: ReadonlyMap<string, number>): Promise<Float64Array> {
  const { table, columns } = await openNamed(file, { id: NAMES.id, employed: NAMES.employed })
  if (columns['id'] === undefined) throw noColumn(table, 'id')
  if (columns['employed'] === undefined) throw noColumn(table, 'employed')
  const column = columns['employed']
  const employed = new Float64Array(placeOf.size).fill(NaN)
  for await (const { first, rows, columns: cells } of table.batches([columns['id'], column])) {
    for (let row = 0; row < rows; row++) {
      const place = placeOf.get(idOf(cells[0]?.[row] ?? null))
      if (place !== undefined) employed[place] = numberOf(cells[1]?.[row] ?? null, { file, line: first + row, column })
    }
  }
  const lost = [...placeOf].filter(([, place]) => Number.isNaN(employed[place])).map(([id]) => id)
  if (lost.length > 0)
    throw problems['urban.units-unknown']({ file: unitsFile, other: file, units: lost.slice(0, 5).join(', '), count: lost.length })
  return employed
}
