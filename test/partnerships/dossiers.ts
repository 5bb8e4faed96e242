import type { City } from '../../src/registry/cities/index.ts'
import type { Dossier, IatiSource as Source, MoneyLine } from '../../src/stages/partnerships/index.ts'
import type { Text } from '../../src/kernel/language.ts'
import type { Programme } from '../../src/stages/programmes/index.ts'

/** A text in every language that would break a file which does not escape it. */
function marked(words: string): Text {
  const text = `${words} <i>&"'`
  return { en: text, 'uz-Latn': text, 'uz-Cyrl': text, ru: text, 'zh-Hans': text }
}

const PROGRAMME: Programme = {
  code: 'osh-2021',
  title: marked('Programme'),
  place: marked('Place'),
  country: 'KG',
  zone: 'Asia/Bishkek',
  from: '2021-05-03',
  to: '2021-05-04',
  languages: ['en', 'ru'],
  summary: marked('Summary'),
  background: [],
  objectives: [],
  topics: [],
  parts: [{ organisation: 'ministry', roles: ['organising', 'funding'], did: marked('Did') }],
  sessions: [],
}

const at = new Date('2021-09-01T00:00:00Z')
const written = (id: string) => ({ id, by: 'aida', at })

export const OSH: City = {
  code: 'kg-osh',
  country: 'KG',
  names: { en: 'Osh', 'uz-Latn': 'Oʻsh', 'uz-Cyrl': 'Ўш', ru: 'Ош', 'zh-Hans': '奥什' },
  geonames: 1527534,
  latitude: 40.5283,
  longitude: 72.7985,
}
export const SHANGHAI: City = { code: 'cn-shanghai', country: 'CN', names: { en: 'Shanghai', 'zh-Hans': '上海' } }

export const PLEDGE: MoneyLine = {
  ...written('0192f000-0000-7000-8000-00000000000a'),
  pilot: '0192f000-0000-7000-8000-000000000001',
  kind: 'pledge',
  form: 'cash',
  value: { minor: 12_000_050, currency: 'CNY' },
  giver: 'cn-shanghai',
  day: '2021-08-01',
  note: '',
  language: 'en',
}

const both = (scope: 'register' | 'documents' | 'money') =>
  (['kg-osh', 'cn-shanghai'] as const).map((city) => ({
    ...written(`${scope} ${city}`),
    city,
    scope,
    state: 'given' as const,
    who: 'Mayor',
    day: '2021-08-01',
  }))

/** A partnership with everything in it, public as a whole; words that would break a file which does not escape them. */
export const FULL: Dossier = {
  partnership: { code: 'kg-osh-cn-shanghai', programme: PROGRAMME.code, cities: ['kg-osh', 'cn-shanghai'], begun: at, by: 'aida' },
  steps: [{ step: 'met', by: 'aida', at }],
  states: [],
  contacts: [],
  consents: [...both('register'), ...both('documents'), ...both('money')],
  meetings: [],
  agreements: [
    {
      ...written('0192f000-0000-7000-8000-00000000000b'),
      kind: 'memorandum',
      title: 'Меморандум <о> "дружбе" & труде',
      signed: '2021-07-01',
      ends: '2023-07-01',
      signatories: [],
      language: 'ru',
      fileName: 'm.pdf',
      fileType: 'application/pdf',
    },
  ],
  plan: [],
  pilots: [
    {
      ...written('0192f000-0000-7000-8000-000000000001'),
      title: { ...marked('Pilot'), 'zh-Hans': '试点 <一>' },
      about: marked('About'),
      city: 'kg-osh',
      sector: '33210',
      target: '8.9',
      starts: '2021-08-15',
      ends: '2022-08-15',
      milestones: [],
      indicators: [
        {
          ...written('0192f000-0000-7000-8000-00000000000c'),
          title: marked('Visitors'),
          measure: 'unit',
          baseline: 1200.5,
          baselineDay: '2021-06-30',
          target: 3000,
          targetDay: '2022-06-30',
          measurements: [{ ...written('m1'), value: 1500, day: '2021-08-30', evidence: 'Counted', language: 'en' }],
        },
      ],
    },
  ],
  money: [
    PLEDGE,
    {
      ...PLEDGE,
      ...written('0192f000-0000-7000-8000-00000000000d'),
      kind: 'disbursement',
      giver: 'ministry',
      value: { minor: 5000, currency: 'USD' },
    },
    {
      ...written('0192f000-0000-7000-8000-00000000000e'),
      kind: 'commitment',
      form: 'expert-days',
      quantity: 12.5,
      giver: '=Society "A", of Osh',
      day: '2021-08-02',
      note: '',
      language: 'en',
    },
  ],
  assessments: [],
}

export const SOURCE: Source = {
  programme: PROGRAMME,
  publisher: { ref: 'XM-DAC-41114', name: 'Publisher <i>', type: '40', organisation: 'ministry' },
  dossiers: [FULL],
  cities: new Map([OSH, SHANGHAI].map((city) => [city.code, city])),
  organisations: new Map([['ministry', { code: 'ministry', name: marked('Ministry'), kind: 'government' }]]),
  today: '2021-09-01',
  at,
  url: 'https://serai.example',
}
