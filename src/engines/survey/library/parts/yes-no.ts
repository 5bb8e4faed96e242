import type { Choice } from '../../instrument.ts'

/** Yes, no, and not sure. */
export const YES_NO: readonly Choice[] = [
  { code: 'yes', label: { en: 'Yes', 'uz-Latn': 'Ha', 'uz-Cyrl': 'Ҳа', ru: 'Да', 'zh-Hans': '是' } },
  { code: 'no', label: { en: 'No', 'uz-Latn': 'Yoʻq', 'uz-Cyrl': 'Йўқ', ru: 'Нет', 'zh-Hans': '否' } },
  { code: 'not_sure', label: { en: 'Not sure', 'uz-Latn': 'Bilmayman', 'uz-Cyrl': 'Билмайман', ru: 'Не уверен', 'zh-Hans': '不确定' } },
]
