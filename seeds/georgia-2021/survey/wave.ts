import type { Wave } from '../../../src/stages/surveys/index.ts'
import { QUESTIONNAIRE } from './instrument.ts'

/** It has ended: whoever opens it is told so. */
export const WAVE: Wave = {
  code: 'georgia-2021-after-course',
  programme: 'georgia-2021',
  title: QUESTIONNAIRE.title,
  instrument: QUESTIONNAIRE,
  opens: '2021-05-14',
  closes: '2021-06-04',
  zone: 'Asia/Tbilisi',
  closed: false,
}
