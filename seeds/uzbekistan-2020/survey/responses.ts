import type { Coding, Response } from '../../../src/stages/surveys/index.ts'
import { answersIn, codesIn } from '../../read/answers.ts'
import { idOf } from '../../read/id.ts'
import { languageIn, readTable } from '../../read/table.ts'
import { QUESTIONNAIRE } from './instrument.ts'
import { WAVE } from './wave.ts'

const ROWS = readTable(new URL('./responses.tsv', import.meta.url), [
  'resp_id',
  'submitted_at',
  'language',
  'role',
  'unit',
  'city_code',
  'region',
  'age_band',
  'population',
  'industries',
  'materials',
  'info_expected',
  'new_knowledge',
  'partnerships',
  'city_perspective',
  'future_workshops',
  'collaborate',
  'priorities',
  'partner_cities_text',
  'partner_cities_coded',
  'partner_areas_text',
  'partner_areas_coded',
])

/** The column in which the codes of an open answer stand. */
const CODED = { partner_cities_text: 'partner_cities_coded', partner_areas_text: 'partner_areas_coded' } as const

/** The 52 answers, S01 to S52. Only the day is given; the hour is ten in the morning in Tashkent. */
export const RESPONSES: readonly Response[] = ROWS.map((row) => ({
  id: responseId(row.resp_id),
  wave: WAVE.code,
  language: languageIn(row.language),
  answers: answersIn(QUESTIONNAIRE, row),
  at: new Date(`${row.submitted_at}T10:00:00+05:00`),
}))

/** What was read in the open answers: cities as country and name (`CN:Shanghai`), areas as words. */
export const CODINGS: readonly Coding[] = ROWS.flatMap((row) =>
  Object.entries(CODED).flatMap(([item, column]) => {
    const codes = codesIn(row[column])
    return codes.length === 0 ? [] : [{ response: responseId(row.resp_id), item, codes, by: 'seed' }]
  }),
)

function responseId(number: string): string {
  return idOf(`${WAVE.code}/${number}`)
}
