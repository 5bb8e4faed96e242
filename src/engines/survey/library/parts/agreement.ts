import type { ScaleChoice } from '../../instrument.ts'

/** How far one agrees, lowest first. */
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
