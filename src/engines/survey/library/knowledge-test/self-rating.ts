import type { Page } from '../../instrument.ts'
import { KNOWLEDGE } from '../parts/knowledge.ts'
import { PAIR_CODE } from '../parts/pair-code.ts'

export const SELF_RATING: Page = {
  code: 'self_rating',
  title: { en: 'Your own view', 'uz-Latn': 'Oʻz bahoyingiz', 'uz-Cyrl': 'Ўз баҳойингиз', ru: 'Ваша оценка', 'zh-Hans': '自我评估' },
  items: [
    {
      kind: 'scale',
      code: 'knows',
      ask: {
        en: 'How much do you know about “{lecture}”?',
        'uz-Latn': '“{lecture}” haqida qancha bilasiz?',
        'uz-Cyrl': '“{lecture}” ҳақида қанча биласиз?',
        ru: 'Насколько вы знакомы с темой «{lecture}»?',
        'zh-Hans': '您对“{lecture}”了解多少？',
      },
      required: true,
      choices: KNOWLEDGE,
    },
    PAIR_CODE,
  ],
}
