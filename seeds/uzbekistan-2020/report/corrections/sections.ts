import type { FullText } from '../../../../src/kernel/language.ts'

/** The sections of the published report in which something is corrected. */
export const IN = {
  summary: { en: 'Executive summary', 'uz-Latn': 'Qisqacha mazmun', 'uz-Cyrl': 'Қисқача мазмун', ru: 'Резюме', 'zh-Hans': '执行摘要' },
  partnerships: {
    en: 'Contents; Partnerships',
    'uz-Latn': 'Mazmun; hamkorlik',
    'uz-Cyrl': 'Мазмун; ҳамкорлик',
    ru: 'Содержание; партнёрства',
    'zh-Hans': '内容；伙伴关系',
  },
  results: {
    en: 'Key results',
    'uz-Latn': 'Asosiy natijalar',
    'uz-Cyrl': 'Асосий натижалар',
    ru: 'Основные результаты',
    'zh-Hans': '主要成果',
  },
  snapshot: {
    en: 'Snapshot of survey results',
    'uz-Latn': 'Soʻrov natijalari lavhasi',
    'uz-Cyrl': 'Сўров натижалари лавҳаси',
    ru: 'Снимок результатов опроса',
    'zh-Hans': '调查结果截图',
  },
  needs: {
    en: 'Needs assessment',
    'uz-Latn': 'Ehtiyojlar tahlili',
    'uz-Cyrl': 'Эҳтиёжлар таҳлили',
    ru: 'Анализ потребностей',
    'zh-Hans': '需求评估',
  },
  voices: { en: 'Voices', 'uz-Latn': 'Suhbatlar', 'uz-Cyrl': 'Суҳбатлар', ru: 'Голоса участников', 'zh-Hans': '心声' },
  conclusions: {
    en: 'Concluding remarks',
    'uz-Latn': 'Yakuniy xulosalar',
    'uz-Cyrl': 'Якуний хулосалар',
    ru: 'Заключение',
    'zh-Hans': '结语',
  },
} as const satisfies Readonly<Record<string, FullText>>
