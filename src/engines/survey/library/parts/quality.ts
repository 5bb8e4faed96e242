import type { ScaleChoice } from '../../instrument.ts'

/** As many points below the middle as above it. */
export const QUALITY: readonly ScaleChoice[] = [
  { code: 'very_poor', label: { en: 'Very poor', 'uz-Latn': 'Juda yomon', 'uz-Cyrl': 'Жуда ёмон', ru: 'Очень плохо', 'zh-Hans': '很差' } },
  { code: 'poor', label: { en: 'Poor', 'uz-Latn': 'Yomon', 'uz-Cyrl': 'Ёмон', ru: 'Плохо', 'zh-Hans': '较差' } },
  { code: 'fair', label: { en: 'Fair', 'uz-Latn': 'Qoniqarli', 'uz-Cyrl': 'Қониқарли', ru: 'Удовлетворительно', 'zh-Hans': '一般' } },
  { code: 'good', label: { en: 'Good', 'uz-Latn': 'Yaxshi', 'uz-Cyrl': 'Яхши', ru: 'Хорошо', 'zh-Hans': '良好' } },
  {
    code: 'very_good',
    label: { en: 'Very good', 'uz-Latn': 'Juda yaxshi', 'uz-Cyrl': 'Жуда яхши', ru: 'Очень хорошо', 'zh-Hans': '很好' },
  },
]
