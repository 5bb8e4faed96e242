import type { FullText } from '../../../../kernel/language.ts'

export const CONDITION_DEFECTS = {
  'condition-unknown': {
    en: '“{part}” is asked only after an answer to “{item}”, and there is no such item. Choose another condition, or none.',
    'uz-Latn':
      '“{part}” faqat “{item}” savoliga javobdan keyin soʻraladi, lekin bunday savol yoʻq. Boshqa shart tanlang yoki shartni oling.',
    'uz-Cyrl': '“{part}” фақат “{item}” саволига жавобдан кейин сўралади, лекин бундай савол йўқ. Бошқа шарт танланг ёки шартни олинг.',
    ru: '«{part}» задаётся только после ответа на «{item}», а такого вопроса нет. Выберите другое условие или уберите его.',
    'zh-Hans': '“{part}”只在回答“{item}”后才提问，但没有这个题目。请选择其他条件，或取消条件。',
  },
  'condition-later': {
    en: '“{part}” depends on “{item}”, which is asked later or is the same. Move that item before it, or choose another condition.',
    'uz-Latn':
      '“{part}” keyin soʻraladigan (yoki oʻzi boʻlgan) “{item}” savoliga bogʻliq. Uni oldinga koʻchiring yoki boshqa shart tanlang.',
    'uz-Cyrl': '“{part}” кейин сўраладиган (ёки ўзи бўлган) “{item}” саволига боғлиқ. Уни олдинга кўчиринг ёки бошқа шарт танланг.',
    ru: '«{part}» зависит от «{item}», который задаётся позже или есть он сам. Переставьте тот вопрос выше или выберите другое условие.',
    'zh-Hans': '“{part}”取决于“{item}”，而后者在其后提问或就是它本身。请把该题移到前面，或选择其他条件。',
  },
  'condition-code': {
    en: '“{part}” waits for the answer “{code}” to “{item}”, which cannot be given. Use one of its codes.',
    'uz-Latn': '“{part}” “{item}” savoliga “{code}” javobini kutadi, lekin bunday javob yoʻq. Mavjud kodlardan birini tanlang.',
    'uz-Cyrl': '“{part}” “{item}” саволига “{code}” жавобини кутади, лекин бундай жавоб йўқ. Мавжуд кодлардан бирини танланг.',
    ru: '«{part}» ждёт ответа «{code}» на «{item}», а такого варианта нет. Выберите один из его кодов.',
    'zh-Hans': '“{part}”等待“{item}”的答案“{code}”，但没有此选项。请使用其已有代码。',
  },
} as const satisfies Readonly<Record<string, FullText>>
