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

/** A small town that the gazetteer does not name: where it lies and how large it is. `names` is in how many spellings it is known. */
export interface TownRow {
  readonly id: number
  readonly country: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  readonly seat?: 'capital' | 'seat'
  readonly names: number
}

/**
 * Reads the facts of towns that public lists of ties name and the gazetteer is too coarse for (GeoNames, CC BY 4.0). Each country stands on a
 * line of its own before its towns; a town's id is what it adds to the one before, its place is in hundredths of a degree.
 */
export function readTowns(): readonly TownRow[] {
  const towns: TownRow[] = []
  let [country, last] = ['', 0]
  for (const line of gunzipSync(readFileSync(`${FOLDER}towns.tsv.gz`))
    .toString()
    .split('\n')) {
    if (/^[A-Z]{2}$/.test(line)) [country, last] = [line, 0]
    else if (line !== '') {
      const [more, north, east, people, names, kind] = line.split('\t')
      last += Number(more)
      const place = { latitude: Number(north) / 100, longitude: Number(east) / 100 }
      const town = { id: last, country, ...place, population: Number(people), names: Number(names) }
      towns.push(kind === 'capital' || kind === 'seat' ? { ...town, seat: kind } : town)
    }
  }
  return towns
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
