import { openTable, type Cell, type Table } from '../../../platform/geo/index.ts'
import { problems } from '../words/problems.ts'

/** Names that a column may have when nobody says its name. */
export const NAMES = {
  id: ['id', 'code', 'unit', 'unit_id', 'lau_id', 'fid'],
  city: ['city', 'city_id'],
  greaterCity: ['greater_city', 'greater_city_id'],
  centre: ['centre', 'center', 'urban_centre'],
  inside: ['centre_people'],
  share: ['centre_share', 'ucentre_share'],
  people: ['people', 'population', 'tot_pop'],
  employed: ['employed', 'employed_residents', 'employed_all'],
  origin: ['origin', 'from', 'residence', 'home'],
  destination: ['destination', 'to', 'workplace', 'work'],
  workers: ['workers', 'commuters', 'count', 'flow'],
  a: ['a', 'unit_a'],
  b: ['b', 'unit_b'],
  length: ['length', 'metres', 'border_m', 'length_m'],
} as const

/** The column that has one of these names, in any case; undefined when none has. */
export function findColumn(columns: readonly string[], names: readonly string[]): string | undefined {
  return names.flatMap((name) => columns.filter((column) => column.toLowerCase() === name))[0]
}

/** The column of the ids: the one that was typed, or one with a usual name. Throws `urban.no-id`. */
export function idColumn(file: string, columns: readonly string[], typed: string | undefined): string {
  const found = typed === undefined ? findColumn(columns, NAMES.id) : columns.find((column) => column === typed)
  if (found === undefined) throw problems['urban.no-id']({ file, found: columns.join(', ') })
  return found
}

/** A table with the names of its columns found. */
export interface NamedTable {
  readonly table: Table
  readonly columns: Readonly<Record<string, string | undefined>>
}

export async function openNamed(file: string, wanted: Readonly<Record<string, readonly string[]>>): Promise<NamedTable> {
  const table = await openTable(file)
  const columns = Object.entries(wanted).map(([name, names]) => [name, findColumn(table.columns, names)] as const)
  return { table, columns: Object.fromEntries(columns) }
}

/** A cell as the id of a unit. */
export function idOf(cell: Cell): string {
  return String(cell ?? '').trim()
}

/** Throws `urban.id-empty` for a unit without an id, and `urban.id-twice` for one that comes again. */
export function checkIds(file: string, column: string, ids: readonly string[]): void {
  const seen = new Set<string>()
  ids.forEach((id, i) => {
    if (id === '') throw problems['urban.id-empty']({ file, column, line: i + 1 })
    if (seen.has(id)) throw problems['urban.id-twice']({ file, unit: id, column })
    seen.add(id)
  })
}

/** A cell as a number of at least 0. Throws `urban.number`. */
export function numberOf(cell: Cell, place: { readonly file: string; readonly line: number; readonly column: string }): number {
  const text = String(cell ?? '').trim()
  const value = Number(/^\d+,\d+$/.test(text) ? text.replace(',', '.') : text)
  if (text === '' || !(value >= 0) || !Number.isFinite(value)) throw problems['urban.number']({ ...place, value: text })
  return value
}
