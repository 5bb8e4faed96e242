import type { Instrument, Page } from '../../../src/engines/survey/index.ts'
import { ABOUT_YOU } from './about-you.ts'
import { BARRIERS, HOW_USEFUL, NEXT_TOPICS } from './items.ts'

const THE_COURSE: Page = { code: 'the_course', title: { en: 'The course', ru: 'Курс' }, items: [HOW_USEFUL] }

const WHAT_NEXT: Page = {
  code: 'what_next',
  title: { en: 'What comes next', ru: 'Что дальше' },
  items: [
    BARRIERS,
    NEXT_TOPICS,
    {
      kind: 'date',
      code: 'first_step',
      ask: { en: 'By when will your city take its first step?', ru: 'К какому дню ваш город сделает первый шаг?' },
      from: '2021-05-14',
      to: '2022-12-31',
    },
    { kind: 'text', code: 'remark', long: true, most: 500, ask: { en: 'What else should we know?', ru: 'Что ещё нам следует знать?' } },
  ],
}

/** Asked after the course in two languages; other kinds of items than the survey of 2020: consent, grid, ranking, day. */
export const QUESTIONNAIRE: Instrument = {
  code: 'georgia-2021-after-course',
  edition: 1,
  title: { en: 'After the course on waste collection', ru: 'После курса о вывозе отходов' },
  languages: ['en', 'ru'],
  pages: [ABOUT_YOU, THE_COURSE, WHAT_NEXT],
}
