import { type Answers, readTypedNumber } from '../../../src/engines/survey/index.ts'
import type { Coding, Response } from '../../../src/stages/surveys/index.ts'
import { idOf } from '../../id.ts'
import { languageIn, readTable, type Row } from '../../table.ts'
import { WAVE } from './wave.ts'

const ONE = ['role', 'unit', 'region', 'city_code', 'age_band', 'materials', 'info_expected', 'new_knowledge', 'partnerships',
  'city_perspective', 'future_workshops', 'collaborate', 'partner_cities_text', 'partner_areas_text'] as const
const MANY = ['industries', 'priorities'] as const
const CODED = { partner_cities_text: 'partner_cities_coded', partner_areas_text: 'partner_areas_coded' } as const

const ROWS = readTable(new URL('./responses.tsv', import.meta.url), [
  'resp_id', 'submitted_at', 'language', 'role', 'unit', 'city_code', 'region', 'age_band', 'population_as_typed', 'industries', 'materials',
  'info_expected', 'new_knowledge', 'partnerships', 'city_perspective', 'future_workshops', 'collaborate', 'priorities',
  'partner_cities_text', 'partner_cities_coded', 'partner_areas_text', 'partner_areas_coded',
])
type Cells = (typeof ROWS)[number]

/** The 52 answers, S01 to S52. Only the day is given; the hour is ten in the morning in Tashkent. */
export const RESPONSES: readonly Response[] = ROWS.map((row) => ({
  id: idIn(row),
  wave: WAVE.code,
  language: languageIn(row.language),
  answers: answersIn(row),
  at: new Date(`${row.submitted_at}T10:00:00+05:00`),
}))

/** What was read in the open answers: cities as country and name (`CN:Shanghai`), areas as words. */
export const CODINGS: readonly Coding[] = ROWS.flatMap((row) =>
  Object.entries(CODED).flatMap(([item, column]) => {
    const codes = codesIn(row[column])
    return codes.length === 0 ? [] : [{ response: idIn(row), item, codes, by: 'seed' }]
  }),
)

function idIn(row: Row<'resp_id'>): string {
  return idOf(`${WAVE.code}/${row.resp_id}`)
}

function answersIn(row: Cells): Answers {
  const entries: readonly (readonly [string, readonly string[]])[] = [
    ...ONE.map((item) => [item, row[item] === '' ? [] : [row[item]]] as const),
    ...MANY.map((item) => [item, codesIn(row[item])] as const),
    ['population', numberIn(row.population_as_typed)],
  ]
  return Object.fromEntries(entries.filter(([, given]) => given.length > 0))
}

/** A number is kept as the plain decimal and as it was typed. */
function numberIn(typed: string): readonly string[] {
  if (typed === '') return []
  const plain = readTypedNumber(typed)
  if (plain === undefined) throw new Error(`"${typed}" is no number`)
  return [plain, typed]
}

function codesIn(cell: string): readonly string[] {
  return cell.split(' ').filter((code) => code !== '')
}
