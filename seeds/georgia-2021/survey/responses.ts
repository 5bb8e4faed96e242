import type { Response } from '../../../src/stages/surveys/index.ts'
import { answersIn } from '../../read/answers.ts'
import { idOf } from '../../read/id.ts'
import { languageIn, readTable } from '../../read/table.ts'
import { QUESTIONNAIRE } from './instrument.ts'
import { WAVE } from './wave.ts'

const ROWS = readTable(new URL('./responses.tsv', import.meta.url), [
  'number',
  'submitted_at',
  'language',
  'consent_use',
  'role',
  'city',
  'households',
  'useful.sorting',
  'useful.fees',
  'useful.routes',
  'barriers',
  'barriers.other',
  'next_topics',
  'first_step',
  'remark',
])

/** Eleven of the twelve who registered answered, at nine in the morning in Tbilisi. */
export const RESPONSES: readonly Response[] = ROWS.map((row) => ({
  id: idOf(`${WAVE.code}/${row.number}`),
  wave: WAVE.code,
  language: languageIn(row.language),
  answers: answersIn(QUESTIONNAIRE, row),
  at: new Date(`${row.submitted_at}T09:00:00+04:00`),
}))
