import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { type Answers, checkInstrument, type Instrument, itemsOf, readAnswers, typedFrom } from '../src/engines/survey/index.ts'
import { GEORGIA_2021 } from './georgia-2021/index.ts'
import type { ProgrammeSeed } from './programme.ts'
import { UZBEKISTAN_2020 } from './uzbekistan-2020/index.ts'

const SEEDS: readonly ProgrammeSeed[] = [UZBEKISTAN_2020, GEORGIA_2021]
const WAVES = SEEDS.flatMap(({ waves }) => waves)

/** What the form of the survey makes of answers that are sent through it again. */
function throughTheForm(instrument: Instrument, answers: Answers) {
  const fields = Object.entries(typedFrom(instrument, answers)).flatMap(([name, values]) => values.map((value) => [name, value] as const))
  const { answers: read, faults } = readAnswers(instrument, fields)
  return { read: { ...read }, faults }
}

describe('the answers of the seeds', () => {
  it('answer sound questionnaires', () => {
    assert.deepEqual(
      WAVES.map(({ wave }) => checkInstrument(wave.instrument)),
      [[], []],
    )
  })

  it('are what the form would have read, without a fault', () => {
    for (const { wave, responses } of WAVES) {
      const read = responses.map(({ answers }) => throughTheForm(wave.instrument, answers))
      assert.deepEqual(
        read,
        responses.map(({ answers }) => ({ read: answers, faults: [] })),
      )
    }
    assert.deepEqual(
      WAVES.map(({ responses }) => responses.length),
      [52, 11],
    )
  })

  it('have ids of their own, which never change', () => {
    const ids = WAVES.flatMap(({ responses }) => responses.map(({ id }) => id))
    assert.equal(new Set(ids).size, 63)
    assert.equal(ids[0], 'e4824c8f-9952-8c45-badf-3cbd018f62a4')
    for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('are given in a language of the questionnaire, by people who registered from the city that they name', () => {
    for (const { waves, registrations } of SEEDS) {
      const registered = new Set(registrations.map(({ city }) => city))
      for (const { wave, responses } of waves) {
        const cityItem = itemsOf(wave.instrument).find(({ kind }) => kind === 'city')?.code ?? ''
        assert.deepEqual(
          responses.filter(({ language }) => !wave.instrument.languages.includes(language)),
          [],
        )
        assert.deepEqual(
          responses.flatMap(({ answers }) => answers[cityItem] ?? []).filter((city) => !registered.has(city)),
          [],
        )
      }
    }
  })

  const file = new URL('../../shared/data/uzbekistan-2020/responses.csv', import.meta.url)
  it(
    'of 2020 are those of the table that they come from, cell by cell',
    { skip: existsSync(file) ? false : 'shared data is absent' },
    () => {
      const [heads = [], ...rows] = readFileSync(file, 'utf8').trim().split('\n').map(cellsOf)
      const cities = readFileSync(new URL('cities.csv', file), 'utf8').trim().split('\n').slice(1).map(cellsOf)
      const numbers = new Map(
        UZBEKISTAN_2020.cities.map(({ code, geonames }) => [code, cities.find((row) => row[5] === String(geonames))?.[0]]),
      )
      const [{ responses, codings } = { responses: [], codings: [] }] = UZBEKISTAN_2020.waves
      const written = responses.map(({ id, language, answers, at }, place) => {
        const coded = (item: string) => codings.find((each) => each.response === id && each.item === item)?.codes.join(' ') ?? ''
        const [city] = answers['city_code'] ?? []
        const [population = '', typed = ''] = answers['population'] ?? []
        const cells: Readonly<Record<string, string>> = {
          ...Object.fromEntries(Object.entries(answers).map(([item, given]) => [item, given.join(' ')])),
          resp_id: `S${String(place + 1).padStart(2, '0')}`,
          submitted_at: at.toISOString().slice(0, 10),
          language,
          population,
          population_as_typed: typed,
          city_code: city === undefined ? '' : (numbers.get(city) ?? 'no such city'),
          partner_cities_coded: coded('partner_cities_text'),
          partner_areas_coded: coded('partner_areas_text'),
        }
        return heads.map((head) => cells[head] ?? '')
      })
      assert.deepEqual(written, rows)
    },
  )
})

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? '')
}
