import type { ScaleChoice } from '../../instrument.ts'

/** 1 to 5, each point in words. */
export const FIVE_POINTS: readonly ScaleChoice[] = [
  {
    code: '1',
    label: {
      en: '1 – Not at all',
      'uz-Latn': '1 – Umuman yoʻq',
      'uz-Cyrl': '1 – Умуман йўқ',
      ru: '1 – Совсем нет',
      'zh-Hans': '1 – 完全没有',
    },
  },
  { code: '2', label: { en: '2 – A little', 'uz-Latn': '2 – Ozgina', 'uz-Cyrl': '2 – Озгина', ru: '2 – Немного', 'zh-Hans': '2 – 略有' } },
  { code: '3', label: { en: '3 – In part', 'uz-Latn': '3 – Qisman', 'uz-Cyrl': '3 – Қисман', ru: '3 – Отчасти', 'zh-Hans': '3 – 部分' } },
  {
    code: '4',
    label: { en: '4 – Mostly', 'uz-Latn': '4 – Asosan', 'uz-Cyrl': '4 – Асосан', ru: '4 – В основном', 'zh-Hans': '4 – 大部分' },
  },
  { code: '5', label: { en: '5 – Fully', 'uz-Latn': '5 – Toʻliq', 'uz-Cyrl': '5 – Тўлиқ', ru: '5 – Полностью', 'zh-Hans': '5 – 完全' } },
  {
    code: 'not_sure',
    label: { en: 'Not sure', 'uz-Latn': 'Bilmayman', 'uz-Cyrl': 'Билмайман', ru: 'Не знаю', 'zh-Hans': '不确定' },
    outside: true,
  },
]
