import type { Instrument } from '../../src/engines/survey/index.ts'
import { newId } from '../../src/kernel/id.ts'
import type { Text } from '../../src/kernel/language.ts'
import type { Database } from '../../src/platform/database.ts'
import { type City, keepCities } from '../../src/registry/cities/index.ts'
import { keepOrganisations } from '../../src/registry/organisations/index.ts'
import { keepPeople } from '../../src/registry/people/index.ts'
import { makeProgramme, type Programme } from '../../src/stages/programmes/index.ts'
import { makeRequest } from '../../src/stages/requests/index.ts'
import { importResponses, startWave, type Wave } from '../../src/stages/surveys/index.ts'

/** A text in every language that would break a page which does not escape it. */
export function marked(words: string): Text {
  const text = `${words} <i>&"'`
  return { en: text, 'uz-Latn': text, 'uz-Cyrl': text, ru: text, 'zh-Hans': text }
}

/** Two cities of a country that is neither in the demo nor in the list of regions, and two partners. */
export const CITIES: readonly City[] = [
  { code: 'kg-osh', country: 'KG', region: 'O', names: { en: 'Osh', 'uz-Latn': 'Oʻsh', 'uz-Cyrl': 'Ўш', ru: 'Ош', 'zh-Hans': '奥什' } },
  { code: 'kg-talas', country: 'KG', names: marked('Talas'), population: { people: 1234, source: 'Census <i>' } },
  { code: 'cn-shanghai', country: 'CN', names: { en: 'Shanghai', 'zh-Hans': '上海' }, population: { people: 5, year: 2020, source: 'S' } },
  { code: 'cn-beijing', country: 'CN', names: { en: 'Beijing', 'zh-Hans': '北京' } },
]

export const PROGRAMME: Programme = {
  code: 'osh-2021',
  request: 'osh-request',
  title: marked('Programme'),
  place: marked('Place'),
  country: 'KG',
  zone: 'Asia/Bishkek',
  from: '2021-05-03',
  to: '2021-05-04',
  languages: ['en', 'ru'],
  summary: marked('Summary'),
  background: [marked('Background')],
  objectives: [marked('Objective')],
  topics: [marked('Topic')],
  parts: [{ organisation: 'ministry', roles: ['organising'], did: marked('Did') }],
  sessions: [
    {
      code: 'lecture-1',
      kind: 'lecture',
      title: marked('Session'),
      starts: new Date('2021-05-03T17:00:00Z'),
      ends: new Date('2021-05-03T18:30:00Z'),
      spoken: ['zh-Hans'],
      interpreted: ['uz-Latn', 'uz-Cyrl', 'ru'],
      hourAssumed: true,
    },
    {
      code: 'closing',
      kind: 'closing',
      title: marked('Closing'),
      starts: new Date('2021-05-04T04:00:00Z'),
      ends: new Date('2021-05-04T05:00:00Z'),
      spoken: ['en'],
      interpreted: [],
    },
  ],
  notice: marked('Notice'),
}

/** What a programme stands on, and the programme. */
export async function sowProgramme(db: Database): Promise<void> {
  await keepCities(db, CITIES)
  await keepOrganisations(db, [
    { code: 'ministry', name: marked('Ministry'), kind: 'government', country: 'KG' },
    { code: 'school', name: marked('School'), kind: 'school', country: 'CN' },
  ])
  await keepPeople(db, [
    {
      code: 'li',
      name: marked('Li'),
      title: marked('Professor'),
      organisation: 'school',
      about: marked('About Li'),
      source: 'http://example.org/li',
    },
    { code: 'aida', name: marked('Aida'), title: marked('Deputy mayor'), city: 'kg-osh' },
  ])
  await makeRequest(db, {
    code: 'osh-request',
    title: marked('Request'),
    from: 'ministry',
    to: ['school'],
    mandate: { day: '2021-01-15', by: marked('Mandated by'), text: marked('Mandate'), source: 'Decree <i>' },
    audience: marked('Audience'),
    objectives: [marked('Wanted')],
    needs: [marked('Needed')],
    triage: [{ state: 'programme-made', day: '2021-02-01', by: 'school', note: marked('Note') }],
  })
  await makeProgramme(db, PROGRAMME)
}

const INSTRUMENT: Instrument = {
  code: 'after',
  edition: 1,
  title: { en: 'After' },
  languages: ['en'],
  pages: [
    {
      code: 'one',
      items: [
        { kind: 'city', code: 'city', ask: { en: 'City' }, choices: CITIES.map(({ code, names }) => ({ code, label: names })) },
        { kind: 'text', code: 'partners', ask: { en: 'Partners' }, names: 'cities' },
      ],
    },
  ],
}

export const WAVE: Wave = {
  code: 'osh-after',
  programme: PROGRAMME.code,
  title: { en: 'After' },
  instrument: INSTRUMENT,
  opens: '2021-05-04',
  zone: 'Asia/Bishkek',
  closed: false,
}

/** What respondents said: own city, what they typed, and what a coder read in it. */
export type Heard = readonly [city: string, typed: string, ...places: readonly string[]]

export async function sowResponses(db: Database, heard: readonly Heard[]): Promise<void> {
  const all = heard.map(([city, typed, ...places]) => ({ id: newId(), city, typed, places }))
  await startWave(db, WAVE)
  await importResponses(
    db,
    WAVE,
    all.map(({ id, city, typed }) => ({
      id,
      wave: WAVE.code,
      language: 'en' as const,
      at: new Date('2021-05-05T00:00:00Z'),
      answers: { city: [city], ...(typed === '' ? {} : { partners: [typed] }) },
    })),
    all.flatMap(({ id, places }) => (places.length > 0 ? [{ response: id, item: 'partners', codes: places, by: 'coder' }] : [])),
  )
}
