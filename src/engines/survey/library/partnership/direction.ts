import type { Page } from '../../instrument.ts'
import { FIVE_POINTS } from '../parts/five-points.ts'

export const DIRECTION: Page = {
  code: 'direction',
  title: { en: 'Direction', 'uz-Latn': 'Yoʻnalish', 'uz-Cyrl': 'Йўналиш', ru: 'Направление', 'zh-Hans': '方向' },
  items: [
    {
      kind: 'grid',
      code: 'direction_points',
      ask: {
        en: 'Is this so in your partnership?',
        'uz-Latn': 'Hamkorligingizda shundaymi?',
        'uz-Cyrl': 'Ҳамкорлигингизда шундайми?',
        ru: 'Так ли это в вашем партнёрстве?',
        'zh-Hans': '你们的伙伴关系是否如此？',
      },
      required: true,
      choices: FIVE_POINTS,
      rows: [
        {
          code: 'territorial',
          ask: {
            en: 'It solves concrete problems of our territory.',
            'uz-Latn': 'U hududimizning aniq muammolarini hal qiladi.',
            'uz-Cyrl': 'У ҳудудимизнинг аниқ муаммоларини ҳал қилади.',
            ru: 'Оно решает конкретные задачи нашей территории.',
            'zh-Hans': '它解决本地区的具体问题。',
          },
        },
        {
          code: 'multilevel',
          ask: {
            en: 'Higher levels of government support it.',
            'uz-Latn': 'Uni yuqori darajadagi hokimiyat qoʻllab-quvvatlaydi.',
            'uz-Cyrl': 'Уни юқори даражадаги ҳокимият қўллаб-қувватлайди.',
            ru: 'Его поддерживают вышестоящие органы власти.',
            'zh-Hans': '它得到上级政府的支持。',
          },
        },
        {
          code: 'rural_urban',
          ask: {
            en: 'It serves the surrounding villages too.',
            'uz-Latn': 'U atrofdagi qishloqlarga ham xizmat qiladi.',
            'uz-Cyrl': 'У атрофдаги қишлоқларга ҳам хизмат қилади.',
            ru: 'Оно служит и окрестным сёлам.',
            'zh-Hans': '它也惠及周边乡村。',
          },
        },
        {
          code: 'digital',
          ask: {
            en: 'It makes use of digital means.',
            'uz-Latn': 'U raqamli vositalardan foydalanadi.',
            'uz-Cyrl': 'У рақамли воситалардан фойдаланади.',
            ru: 'Оно использует цифровые средства.',
            'zh-Hans': '它运用数字化手段。',
          },
        },
        {
          code: 'engagement',
          ask: {
            en: 'Residents have a say in its goals.',
            'uz-Latn': 'Aholi uning maqsadlarini belgilashda qatnashadi.',
            'uz-Cyrl': 'Аҳоли унинг мақсадларини белгилашда қатнашади.',
            ru: 'Жители участвуют в выборе его целей.',
            'zh-Hans': '居民参与制定其目标。',
          },
        },
      ],
    },
  ],
}
