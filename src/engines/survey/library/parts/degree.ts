import type { ScaleChoice } from '../../instrument.ts'

/** How much, from not at all to very; "not sure" stands outside. */
export const USEFULNESS: readonly ScaleChoice[] = [
  {
    code: 'not_at_all',
    label: { en: 'Not at all', 'uz-Latn': 'Umuman yoʻq', 'uz-Cyrl': 'Умуман йўқ', ru: 'Совсем нет', 'zh-Hans': '完全没有' },
  },
  { code: 'slightly', label: { en: 'Slightly', 'uz-Latn': 'Ozgina', 'uz-Cyrl': 'Озгина', ru: 'Немного', 'zh-Hans': '略有' } },
  { code: 'quite', label: { en: 'Quite', 'uz-Latn': 'Ancha', 'uz-Cyrl': 'Анча', ru: 'Довольно', 'zh-Hans': '比较' } },
  { code: 'very', label: { en: 'Very', 'uz-Latn': 'Juda', 'uz-Cyrl': 'Жуда', ru: 'Очень', 'zh-Hans': '非常' } },
  {
    code: 'not_sure',
    label: { en: 'Not sure', 'uz-Latn': 'Bilmayman', 'uz-Cyrl': 'Билмайман', ru: 'Не знаю', 'zh-Hans': '不确定' },
    outside: true,
  },
]
