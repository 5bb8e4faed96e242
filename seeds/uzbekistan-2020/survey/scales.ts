import type { Choice, ScaleChoice } from '../../../src/engines/survey/index.ts'

/** Lowest first, as every scale. */
export const AGREEMENT: readonly ScaleChoice[] = [
  {
    code: 'strongly_disagree',
    label: {
      en: 'Strongly disagree',
      'uz-Latn': 'Mutlaqo qoʻshilmayman',
      'uz-Cyrl': 'Мутлақо қўшилмайман',
      ru: 'Полностью не согласен',
      'zh-Hans': '非常不同意',
    },
  },
  {
    code: 'disagree',
    label: { en: 'Disagree', 'uz-Latn': 'Qoʻshilmayman', 'uz-Cyrl': 'Қўшилмайман', ru: 'Не согласен', 'zh-Hans': '不同意' },
  },
  { code: 'neutral', label: { en: 'Neutral', 'uz-Latn': 'Betaraf', 'uz-Cyrl': 'Бетараф', ru: 'Нейтрально', 'zh-Hans': '中立' } },
  { code: 'agree', label: { en: 'Agree', 'uz-Latn': 'Qoʻshilaman', 'uz-Cyrl': 'Қўшиламан', ru: 'Согласен', 'zh-Hans': '同意' } },
  {
    code: 'strongly_agree',
    label: {
      en: 'Strongly agree',
      'uz-Latn': 'Toʻliq qoʻshilaman',
      'uz-Cyrl': 'Тўлиқ қўшиламан',
      ru: 'Полностью согласен',
      'zh-Hans': '非常同意',
    },
  },
]

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

export const YES_NO: readonly Choice[] = [
  { code: 'yes', label: { en: 'Yes', 'uz-Latn': 'Ha', 'uz-Cyrl': 'Ҳа', ru: 'Да', 'zh-Hans': '是' } },
  { code: 'no', label: { en: 'No', 'uz-Latn': 'Yoʻq', 'uz-Cyrl': 'Йўқ', ru: 'Нет', 'zh-Hans': '否' } },
  { code: 'not_sure', label: { en: 'Not sure', 'uz-Latn': 'Bilmayman', 'uz-Cyrl': 'Билмайман', ru: 'Не уверен', 'zh-Hans': '不确定' } },
]
