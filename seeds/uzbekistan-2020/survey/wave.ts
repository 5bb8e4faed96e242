import type { Wave } from '../../../src/stages/surveys/index.ts'
import { QUESTIONNAIRE } from './instrument.ts'

/** The round of November 2020. It has no last day, so that whoever tries the demo can answer too; bilingual, as the original was. */
export const WAVE: Wave = {
  code: 'uzbekistan-2020-post',
  programme: 'uzbekistan-2020',
  title: QUESTIONNAIRE.title,
  instrument: QUESTIONNAIRE,
  opens: '2020-11-06',
  zone: 'Asia/Tashkent',
  closed: false,
  second: 'uz-Cyrl',
  kind: 'after-training',
}
