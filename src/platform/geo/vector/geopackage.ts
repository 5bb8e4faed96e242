import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { problems } from '../problems.ts'
import { projectionFromText, projectionOf, type Projection } from '../projection.ts'
import type { Feature, Features, Value } from './feature.ts'
import { readWkb } from './wkb.ts'

/** The areas of a GeoPackage: of the layer that is named, else of its only one. */
export async function openGeoPackage(file: string, layer?: string): Promise<Features> {
  if (!existsSync(file)) throw problems['geo.missing']({ file })
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { readOnly: true })
    const table = tableOf(database, layer)
    return { file, projection: projectionIn(database, table.system), ...featuresOf(database, table) }
  } catch (error) {
    throw problems['geo.features']({ file, format: 'GeoPackage', reason: (error as Error).message })
  } finally {
    database?.close()
  }
}

interface Table {
  readonly name: string
  readonly geometry: string
  readonly system: number
}

function tableOf(database: DatabaseSync, layer: string | undefined): Table {
  const rows = database.prepare('select table_name, column_name, srs_id from gpkg_geometry_columns order by table_name').all()
  const tables = rows.map((row) => ({
    name: String(row['table_name']),
    geometry: String(row['column_name']),
    system: Number(row['srs_id']),
  }))
  const names = tables.map(({ name }) => name).join(', ')
  const found = layer === undefined ? tables : tables.filter(({ name }) => name === layer)
  const [only] = found
  if (only === undefined) throw new RangeError(layer === undefined ? 'it has no layer of areas' : `it has no layer ${layer}, but ${names}`)
  if (found.length > 1) throw new RangeError(`it has several layers; name one with --layer: ${names}`)
  return only
}

function projectionIn(database: DatabaseSync, system: number): Projection {
  const row = database
    .prepare('select organization, organization_coordsys_id, definition from gpkg_spatial_ref_sys where srs_id = ?')
    .get(system)
  const code = projectionOf(Number(row?.['organization_coordsys_id'] ?? system))
  return code.definition === undefined ? projectionFromText(String(row?.['definition'] ?? '')) : code
}

function featuresOf(database: DatabaseSync, { name, geometry }: Table): Pick<Features, 'columns' | 'list'> {
  const rows = database.prepare(`select * from "${name.replaceAll('"', '""')}"`).all()
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== geometry)
  const list = rows.map((row): Feature => ({
    values: Object.fromEntries(columns.map((column) => [column, valueOf(row[column])])),
    polygons: polygonsOf(row[geometry]),
  }))
  return { columns, list }
}

function valueOf(value: unknown): Value {
  return typeof value === 'number' || typeof value === 'string'
    ? value
    : value === null || value instanceof Uint8Array
      ? null
      : String(value)
}

/** A GeoPackage puts a header with an envelope before the well-known binary. */
function polygonsOf(value: unknown): Feature['polygons'] {
  if (!(value instanceof Uint8Array) || value.length < 8) return []
  const flags = value[3] as number
  const empty = (flags & 0x10) !== 0
  const envelope = [0, 32, 48, 48, 64][(flags >> 1) & 7] ?? 0
  return empty ? [] : readWkb(new DataView(value.buffer, value.byteOffset + 8 + envelope, value.length - 8 - envelope))
}
