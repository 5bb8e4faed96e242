import type { ScaleChoice } from '../../instrument.ts'

/** How well somebody knows a subject, by what they can do. */
export const KNOWLEDGE: readonly ScaleChoice[] = [
  {
    code: 'nothing',
    label: { en: 'Nothing yet', 'uz-Latn': 'Hali hech narsa', 'uz-Cyrl': 'Ҳали ҳеч нарса', ru: 'Пока ничего', 'zh-Hans': '尚不了解' },
  },
  {
    code: 'basics',
    label: { en: 'The basics', 'uz-Latn': 'Asosiy tushunchalar', 'uz-Cyrl': 'Асосий тушунчалар', ru: 'Основы', 'zh-Hans': '基础知识' },
  },
  { code: 'good', label: { en: 'A good deal', 'uz-Latn': 'Koʻp narsa', 'uz-Cyrl': 'Кўп нарса', ru: 'Многое', 'zh-Hans': '了解较多' } },
  {
    code: 'expert',
    label: {
      en: 'I could teach it',
      'uz-Latn': 'Oʻzim oʻrgata olaman',
      'uz-Cyrl': 'Ўзим ўргата оламан',
      ru: 'Могу преподавать',
      'zh-Hans': '可以讲授',
    },
  },
]
