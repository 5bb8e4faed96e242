import type { ScaleChoice } from '../../../src/engines/survey/index.ts'
import { coreItem } from './core.ts'

/** Lowest first, as every scale. */
export const AGREEMENT = coreItem('info_expected', 'scale').choices

export const RATING: readonly ScaleChoice[] = [
  { code: 'poor', label: { en: 'Poor', 'uz-Latn': 'Yomon', 'uz-Cyrl': 'Ёмон', ru: 'Плохо', 'zh-Hans': '差' } },
  { code: 'fair', label: { en: 'Fair', 'uz-Latn': 'Qoniqarli', 'uz-Cyrl': 'Қониқарли', ru: 'Удовлетворительно', 'zh-Hans': '一般' } },
  { code: 'good', label: { en: 'Good', 'uz-Latn': 'Yaxshi', 'uz-Cyrl': 'Яхши', ru: 'Хорошо', 'zh-Hans': '良好' } },
  {
    code: 'very_good',
    label: { en: 'Very good', 'uz-Latn': 'Juda yaxshi', 'uz-Cyrl': 'Жуда яхши', ru: 'Очень хорошо', 'zh-Hans': '很好' },
  },
  { code: 'excellent', label: { en: 'Excellent', 'uz-Latn': 'Aʼlo', 'uz-Cyrl': 'Аъло', ru: 'Отлично', 'zh-Hans': '优秀' } },
]

export const USEFULNESS: readonly ScaleChoice[] = [
  { code: 'not_useful', label: { en: 'Not useful', 'uz-Latn': 'Foydasiz', 'uz-Cyrl': 'Фойдасиз', ru: 'Не полезно', 'zh-Hans': '没有用' } },
  {
    code: 'useful_may_use',
    label: {
      en: 'Useful, I may use them',
      'uz-Latn': 'Foydali, qoʻllashim mumkin',
      'uz-Cyrl': 'Фойдали, қўллашим мумкин',
      ru: 'Полезно, возможно применю',
      'zh-Hans': '有用，我可能会采用',
    },
  },
  {
    code: 'useful_will_use',
    label: {
      en: 'Useful, I will use them',
      'uz-Latn': 'Foydali, qoʻllayman',
      'uz-Cyrl': 'Фойдали, қўллайман',
      ru: 'Полезно, буду применять',
      'zh-Hans': '有用，我会采用',
    },
  },
]
