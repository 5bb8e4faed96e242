import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { UZBEKISTAN_2020 } from './uzbekistan-2020/index.ts'

const folder = new URL('../../shared/data/uzbekistan-2020/', import.meta.url)
const skip = existsSync(folder) ? false : 'shared data is absent'

function rowsOf(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
}

describe('cities and registrations of the demo', () => {
  const { cities, registrations } = UZBEKISTAN_2020
  const home = cities.filter(({ country }) => country === 'UZ')

  it('are the 35 cities of the table, with its identifiers, populations and places', { skip }, () => {
    const rows = rowsOf('cities.csv').map(([, en, , , region, geonames, people = '', lat, lon]) =>
      [en, region, geonames, people, lat, lon].join(' '),
    )
    const kept = home.map(({ names, region, geonames, population, latitude, longitude }) =>
      [names.en, region, geonames, population?.people ?? '', latitude, longitude].join(' '),
    )
    assert.equal(rows.length, 35)
    assert.deepEqual(kept, rows)
  })

  it('say where a population comes from, and have a code and an identifier of their own', () => {
    assert.deepEqual(
      home.filter(({ population }) => population === undefined).map(({ code }) => code),
      ['uz-khovos'],
    )
    for (const { population } of cities) if (population) assert.match(population.source, /^GeoNames, CC BY 4\.0/)
    assert.equal(new Set(cities.map(({ code }) => code)).size, cities.length)
    assert.equal(new Set(cities.map(({ geonames }) => geonames)).size, cities.length)
    for (const { code } of cities) assert.match(code, /^[a-z]{2}-[a-z]+$/)
  })

  it('hold every city that a coder read in an answer', () => {
    const read = UZBEKISTAN_2020.waves
      .flatMap(({ codings }) => codings.flatMap(({ codes }) => codes))
      .filter((code) => /^[A-Z]{2}:/.test(code))
    const named = [...new Set(read)].filter((code) => !code.endsWith(':unspecified')).map((code) => code.toLowerCase().replace(':', '-'))
    const known = new Set(cities.map(({ code }) => code))
    assert.equal(named.length, 11)
    assert.deepEqual(
      named.filter((code) => !known.has(code)),
      [],
    )
  })

  it('are the 76 registrations of the table, none of them with a name', { skip }, () => {
    const codes = new Map(
      rowsOf('cities.csv').map(([number = '', , , , , geonames]) => [
        number,
        home.find((city) => String(city.geonames) === geonames)?.code,
      ]),
    )
    const rows = rowsOf('registrations.csv').map(([id, role, city = '', region, language, on]) => ({
      id,
      programme: 'uzbekistan-2020',
      role,
      region,
      language,
      on,
      ...(city === '' ? {} : { city: codes.get(city) }),
    }))
    assert.equal(rows.length, 76)
    assert.deepEqual(registrations, rows)
  })
})
