import type { Page } from '../../instrument.ts'

export const YOUR_WORDS: Page = {
  code: 'your_words',
  title: {
    en: 'In your words',
    'uz-Latn': 'Oʻz soʻzingiz bilan',
    'uz-Cyrl': 'Ўз сўзингиз билан',
    ru: 'Своими словами',
    'zh-Hans': '您的意见',
  },
  items: [
    {
      kind: 'text',
      code: 'session_keep',
      ask: {
        en: 'What will you remember?',
        'uz-Latn': 'Nimani eslab qolasiz?',
        'uz-Cyrl': 'Нимани эслаб қоласиз?',
        ru: 'Что вы запомните?',
        'zh-Hans': '您会记住什么？',
      },
      long: true,
    },
    {
      kind: 'text',
      code: 'session_change',
      ask: {
        en: 'What should be done otherwise?',
        'uz-Latn': 'Nimani boshqacha qilish kerak?',
        'uz-Cyrl': 'Нимани бошқача қилиш керак?',
        ru: 'Что следует сделать иначе?',
        'zh-Hans': '哪些方面应当改进？',
      },
      long: true,
    },
  ],
}
