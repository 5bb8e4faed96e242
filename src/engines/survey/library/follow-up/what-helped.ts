import type { Page } from '../../instrument.ts'

export const WHAT_HELPED: Page = {
  code: 'what_helped',
  title: { en: 'What helped', 'uz-Latn': 'Nima yordam berdi', 'uz-Cyrl': 'Нима ёрдам берди', ru: 'Что помогло', 'zh-Hans': '助力' },
  items: [
    {
      kind: 'choice',
      code: 'enablers',
      ask: {
        en: 'What helped you?',
        'uz-Latn': 'Sizga nima yordam berdi?',
        'uz-Cyrl': 'Сизга нима ёрдам берди?',
        ru: 'Что вам помогло?',
        'zh-Hans': '什么对您有帮助？',
      },
      many: true,
      choices: [
        {
          code: 'leaders',
          label: {
            en: 'Support of my leaders',
            'uz-Latn': 'Rahbarlarning qoʻllab-quvvatlashi',
            'uz-Cyrl': 'Раҳбарларнинг қўллаб-қувватлаши',
            ru: 'Поддержка руководства',
            'zh-Hans': '领导支持',
          },
        },
        {
          code: 'colleagues',
          label: {
            en: 'Trained colleagues',
            'uz-Latn': 'Oʻqigan hamkasblar',
            'uz-Cyrl': 'Ўқиган ҳамкасблар',
            ru: 'Обученные коллеги',
            'zh-Hans': '受训同事',
          },
        },
        {
          code: 'budget',
          label: {
            en: 'Money in the budget',
            'uz-Latn': 'Byudjetdagi mablagʻ',
            'uz-Cyrl': 'Бюджетдаги маблағ',
            ru: 'Средства в бюджете',
            'zh-Hans': '预算资金',
          },
        },
        {
          code: 'materials',
          label: {
            en: 'Slides or recordings',
            'uz-Latn': 'Slayd yoki yozuvlar',
            'uz-Cyrl': 'Слайд ёки ёзувлар',
            ru: 'Слайды или записи',
            'zh-Hans': '课件或录像',
          },
        },
        {
          code: 'partner',
          label: {
            en: 'Advice of a partner city',
            'uz-Latn': 'Hamkor shahar maslahati',
            'uz-Cyrl': 'Ҳамкор шаҳар маслаҳати',
            ru: 'Совет города-партнёра',
            'zh-Hans': '伙伴城市的建议',
          },
        },
        { code: 'other', label: { en: 'Other', 'uz-Latn': 'Boshqa', 'uz-Cyrl': 'Бошқа', ru: 'Другое', 'zh-Hans': '其他' }, other: true },
        {
          code: 'none',
          label: {
            en: 'None of these',
            'uz-Latn': 'Bularning hech biri',
            'uz-Cyrl': 'Буларнинг ҳеч бири',
            ru: 'Ничего из перечисленного',
            'zh-Hans': '以上都没有',
          },
          exclusive: true,
        },
      ],
    },
  ],
}
