import { csvCell } from '../../../../kernel/csv.ts'
import { say } from '../../../../kernel/language.ts'
import { plainMoney } from '../../../../kernel/money.ts'
import type { City } from '../../../../registry/cities/index.ts'
import { countedMoney, type Dossier, type MoneyLine } from '../pipeline/dossier.ts'
import { isPublic } from './consent.ts'
import { isSouthSouth } from './countries.ts'

type Cities = ReadonlyMap<string, City>

/** The columns of the file for reporting on South-South cooperation, each with what it says. */
export const COLUMNS = {
  programme: 'Code of the programme.',
  partnership: 'Code of the partnership.',
  pilot: 'English title of the pilot; empty when it is for the partnership as a whole.',
  one_city: 'English name of the one city.',
  one_country: 'Its country, ISO 3166-1 alpha-2.',
  other_city: 'English name of the other city.',
  other_country: 'Its country, ISO 3166-1 alpha-2.',
  provider: 'Who gives.',
  provider_country: 'Country of the provider where it is one of the two cities; empty otherwise.',
  modality: 'financial (cash) or non-financial (in kind, expert days, training places).',
  form: 'cash, in-kind, expert-days or training-places.',
  stage: 'pledge (promised), commitment (signed) or disbursement (paid or done). A pledge is no flow.',
  day: 'Day of the pledge, commitment or disbursement.',
  currency: 'ISO 4217; empty where nobody has put a value on it.',
  amount: 'In the currency, as written down; never converted.',
  quantity: 'How many days, places or pieces; kept where there is no value in money.',
  unit: 'Of what.',
  sector: 'Purpose code of the OECD-DAC, of the pilot.',
  sdg_target: 'Target of the Sustainable Development Goals, of the pilot.',
  source: 'Id of the line in the register.',
} as const

/** What the file is, and what it is not. */
export const ABOUT =
  'Contributions to public partnerships of cities of two countries that are not members of the OECD Development Assistance Committee, as ' +
  'organisers wrote them down and both cities agreed to publish. It is material for reporting on South-South cooperation under SDG indicator ' +
  '17.3.1. It is NOT a national report, NOT official statistics, NOT audited and NOT complete: partnerships without consent are missing, ' +
  'nothing is converted between currencies or valued in money by Serai, and whether a line counts as South-South cooperation is decided by ' +
  'the reporting country under the United Nations conceptual framework.'

/** One line for each contribution that may be published; header and CRLF as RFC 4180 has it. */
export function southSouthCsv(programme: string, dossiers: readonly Dossier[], cities: Cities): string {
  const rows = dossiers
    .filter((dossier) => isPublic(dossier, 'money') && isBetweenSouth(dossier, cities))
    .flatMap((dossier) => countedMoney(dossier).map((line) => rowOf(programme, dossier, line, cities)))
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** CSV on the Web metadata (W3C, 2015): what each column says, and what the file is not. */
export function southSouthMetadata(programme: string): string {
  const columns = Object.entries(COLUMNS).map(([name, says]) => ({ name, titles: name, 'dc:description': says }))
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: 'south-south.csv',
    'dc:title': `Contributions to city partnerships: ${programme}`,
    'dc:description': ABOUT,
    tableSchema: { columns },
  }
  return `${JSON.stringify(metadata, undefined, 2)}\n`
}

function isBetweenSouth({ partnership }: Dossier, cities: Cities): boolean {
  const [one, other] = partnership.cities.map((code) => cities.get(code)?.country)
  return one !== undefined && other !== undefined && isSouthSouth(one, other)
}

function rowOf(programme: string, { partnership, pilots }: Dossier, line: MoneyLine, cities: Cities): readonly string[] {
  const [one, other] = partnership.cities.map((code) => cities.get(code))
  const pilot = pilots.find(({ id }) => id === line.pilot)
  const provider = cities.get(line.giver)
  const row: Record<keyof typeof COLUMNS, string> = {
    programme,
    partnership: partnership.code,
    pilot: pilot ? say(pilot.title, 'en') : '',
    one_city: one ? say(one.names, 'en') : '',
    one_country: one?.country ?? '',
    other_city: other ? say(other.names, 'en') : '',
    other_country: other?.country ?? '',
    provider: provider ? say(provider.names, 'en') : line.giver,
    provider_country: provider?.country ?? '',
    modality: line.form === 'cash' ? 'financial' : 'non-financial',
    form: line.form,
    stage: line.kind,
    day: line.day,
    currency: line.value?.currency ?? '',
    amount: line.value ? plainMoney(line.value) : '',
    quantity: line.quantity === undefined ? '' : String(line.quantity),
    unit: line.unit ?? '',
    sector: pilot?.sector ?? '',
    sdg_target: pilot?.target ?? '',
    source: line.id,
  }
  return Object.values(row)
}
