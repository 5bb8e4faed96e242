import type { Page } from '../../instrument.ts'

export const USE: Page = {
  code: 'use',
  title: { en: 'Use', 'uz-Latn': 'Qoʻllash', 'uz-Cyrl': 'Қўллаш', ru: 'Применение', 'zh-Hans': '应用' },
  items: [
    {
      kind: 'choice',
      code: 'applied',
      ask: {
        en: 'Have you used anything from the training in your work?',
        'uz-Latn': 'Mashgʻulotdan biror narsani ishingizda qoʻlladingizmi?',
        'uz-Cyrl': 'Машғулотдан бирор нарсани ишингизда қўлладингизми?',
        ru: 'Применили ли вы что-нибудь из обучения в работе?',
        'zh-Hans': '您在工作中是否用到了培训内容？',
      },
      required: true,
      choices: [
        { code: 'yes', label: { en: 'Yes', 'uz-Latn': 'Ha', 'uz-Cyrl': 'Ҳа', ru: 'Да', 'zh-Hans': '是' } },
        { code: 'not_yet', label: { en: 'Not yet', 'uz-Latn': 'Hali yoʻq', 'uz-Cyrl': 'Ҳали йўқ', ru: 'Пока нет', 'zh-Hans': '还没有' } },
        { code: 'no', label: { en: 'No', 'uz-Latn': 'Yoʻq', 'uz-Cyrl': 'Йўқ', ru: 'Нет', 'zh-Hans': '否' } },
      ],
    },
    {
      kind: 'text',
      code: 'applied_what',
      ask: {
        en: 'What have you used?',
        'uz-Latn': 'Nimani qoʻlladingiz?',
        'uz-Cyrl': 'Нимани қўлладингиз?',
        ru: 'Что вы применили?',
        'zh-Hans': '您用到了什么？',
      },
      long: true,
      showIf: { item: 'applied', is: 'yes' },
    },
  ],
}
