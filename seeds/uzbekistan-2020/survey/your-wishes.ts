import type { Page } from '../../../src/engines/survey/index.ts'
import { PRIORITIES } from './priorities.ts'

/** What the city needs, and with whom the respondent would like to work. */
export const YOUR_WISHES: Page = {
  code: 'your_wishes',
  title: {
    en: 'Priorities and partners',
    'uz-Latn': 'Ustuvorliklar va hamkorlar',
    'uz-Cyrl': 'Устуворликлар ва ҳамкорлар',
    ru: 'Приоритеты и партнёры',
    'zh-Hans': '发展重点与合作伙伴',
  },
  items: [
    PRIORITIES,
    {
      kind: 'text',
      code: 'partner_cities_text',
      names: 'cities',
      ask: {
        en: 'Which cities would you like to cooperate with?',
        'uz-Latn': 'Qaysi shaharlar bilan hamkorlik qilishni xohlaysiz?',
        'uz-Cyrl': 'Қайси шаҳарлар билан ҳамкорлик қилишни хоҳлайсиз?',
        ru: 'С какими городами вы хотели бы сотрудничать?',
        'zh-Hans': '您希望与哪些城市合作？',
      },
    },
    {
      kind: 'text',
      code: 'partner_areas_text',
      showIf: { item: 'partner_cities_text', answered: true },
      ask: {
        en: 'In which areas?',
        'uz-Latn': 'Qaysi sohalarda?',
        'uz-Cyrl': 'Қайси соҳаларда?',
        ru: 'В каких областях?',
        'zh-Hans': '在哪些领域？',
      },
    },
  ],
}
