import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** One line of the gazetteer's files. `others` are its other names, in any script. */
export interface PlaceRow {
  readonly id: number
  readonly name: string
  readonly country: string
  readonly population: number
  readonly latitude: number
  readonly longitude: number
  readonly seat?: 'capital' | 'seat'
  readonly others: readonly string[]
}

const FOLDER = fileURLToPath(new URL('../../assets/gazetteer/', import.meta.url))

/** Reads the gazetteer that comes with Serai (GeoNames, CC BY 4.0) with the names and places that were added by hand. */
export function readGazetteer(): readonly PlaceRow[] {
  const rows = new Map(rowsOf(gunzipSync(readFileSync(`${FOLDER}places.tsv.gz`)).toString()).map((row) => [row.id, row]))
  for (const own of rowsOf(readFileSync(`${FOLDER}overlay.tsv`, 'utf8'))) {
    const known = rows.get(own.id)
    rows.set(own.id, known ? { ...known, others: [...known.others, own.name, ...own.others] } : own)
  }
  return [...rows.values()]
}

function rowsOf(text: string): readonly PlaceRow[] {
  return text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return []
    const [id, name = '', country = '', population, latitude, longitude, seat = '', others = ''] = line.split('\t')
    const row = { id: Number(id), name, country, population: Number(population), latitude: Number(latitude), longitude: Number(longitude) }
    const names = { others: others === '' ? [] : others.split(',') }
    return [seat === 'capital' || seat === 'seat' ? { ...row, seat, ...names } : { ...row, ...names }]
  })
}
