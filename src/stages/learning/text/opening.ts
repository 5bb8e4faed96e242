import type { FullText } from '../../../kernel/language.ts'

export const OPENING = {
  learning: { en: 'Training', 'uz-Latn': 'Oʻqitish', 'uz-Cyrl': 'Ўқитиш', ru: 'Обучение', 'zh-Hans': '培训' },
  opening: {
    en: 'Opening messages',
    'uz-Latn': 'Ochilish soʻzlari',
    'uz-Cyrl': 'Очилиш сўзлари',
    ru: 'Вступительные слова',
    'zh-Hans': '开幕致辞',
  },
  openingLead: {
    en: 'What partners said when the programme began. At most two sentences of each are quoted.',
    'uz-Latn': 'Dastur boshlanganda hamkorlar nima dedi. Har biridan koʻpi bilan ikki gap keltirilgan.',
    'uz-Cyrl': 'Дастур бошланганда ҳамкорлар нима деди. Ҳар биридан кўпи билан икки гап келтирилган.',
    ru: 'Что сказали партнёры в начале программы. Из каждого слова приведено не более двух предложений.',
    'zh-Hans': '各合作方在项目开始时的发言。每人至多引用两句。',
  },
  noMessages: {
    en: 'No opening message has been added yet.',
    'uz-Latn': 'Hali ochilish soʻzi qoʻshilmagan.',
    'uz-Cyrl': 'Ҳали очилиш сўзи қўшилмаган.',
    ru: 'Вступительных слов пока нет.',
    'zh-Hans': '尚未添加开幕致辞。',
  },
  fewerThanFive: {
    en: 'fewer than five people registered',
    'uz-Latn': 'besh kishidan kam roʻyxatdan oʻtgan',
    'uz-Cyrl': 'беш кишидан кам рўйхатдан ўтган',
    ru: 'зарегистрировалось меньше пяти человек',
    'zh-Hans': '登记者不足五人',
  },
  fromHere: {
    en: 'Who registered from here',
    'uz-Latn': 'Bu yerdan kimlar roʻyxatdan oʻtgan',
    'uz-Cyrl': 'Бу ердан кимлар рўйхатдан ўтган',
    ru: 'Кто зарегистрировался отсюда',
    'zh-Hans': '本市登记情况',
  },
} as const satisfies Record<string, FullText>
