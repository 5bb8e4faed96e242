import type { Programme, Session } from '../../src/stages/programmes/index.ts'
import { LECTURES } from './lectures.ts'
import { NOTICE } from './notice.ts'

/** Each lecture is an hour and a half from ten in the morning in Tbilisi, one a day. */
const SESSIONS: readonly Session[] = LECTURES.map(({ code, title }, place) => ({
  code,
  kind: 'lecture',
  title,
  starts: new Date(`2021-05-${12 + place}T10:00:00+04:00`),
  ends: new Date(`2021-05-${12 + place}T11:30:00+04:00`),
  spoken: ['en'],
  interpreted: ['ru'],
}))

export const PROGRAMME: Programme = {
  code: 'georgia-2021',
  request: 'georgia-2021-waste',
  title: { en: 'Waste collection that residents trust', ru: 'Вывоз отходов, которому доверяют жители' },
  place: { en: 'Georgia, online', ru: 'Грузия, онлайн' },
  country: 'GE',
  zone: 'Asia/Tbilisi',
  from: '2021-05-12',
  to: '2021-05-14',
  languages: ['en', 'ru'],
  summary: {
    en: 'Officials of five mid-sized cities learn from cities of the same size how to sort, charge and collect.',
    ru: 'Сотрудники пяти средних городов учатся у городов такого же размера сортировать, рассчитывать тариф и вывозить.',
  },
  background: [{ en: 'Five cities asked their network for a short course.', ru: 'Пять городов попросили свою сеть о кратком курсе.' }],
  objectives: [
    { en: 'Start sorting at the source in one district of each city', ru: 'Начать раздельный сбор в одном районе каждого города' },
    {
      en: 'Set a fee that covers the cost and that households can pay',
      ru: 'Установить тариф, который покрывает расходы и посилен семьям',
    },
  ],
  topics: LECTURES.map(({ title }) => title),
  parts: [
    {
      organisation: 'demo-city-network',
      roles: ['organising', 'training', 'evaluating'],
      did: {
        en: 'Found the lecturers, ran the course and asked the participants.',
        ru: 'Нашла лекторов, провела курс и опросила участников.',
      },
    },
    {
      organisation: 'demo-association-georgia',
      roles: ['mandating', 'interpreting'],
      did: { en: 'Asked for the course and provided interpreters.', ru: 'Попросила о курсе и предоставила переводчиков.' },
    },
  ],
  sessions: SESSIONS,
  notice: NOTICE,
}
