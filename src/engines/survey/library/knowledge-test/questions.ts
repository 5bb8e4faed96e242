import type { Page } from '../../instrument.ts'

export const QUESTIONS: Page = {
  code: 'questions',
  title: { en: 'Questions', 'uz-Latn': 'Savollar', 'uz-Cyrl': 'Саволлар', ru: 'Вопросы', 'zh-Hans': '试题' },
  items: [
    {
      kind: 'choice',
      code: 'question_1',
      ask: { en: '{question_1}', 'uz-Latn': '{question_1}', 'uz-Cyrl': '{question_1}', ru: '{question_1}', 'zh-Hans': '{question_1}' },
      required: true,
      shuffled: true,
      choices: [
        {
          code: 'a',
          label: { en: '{answer_1a}', 'uz-Latn': '{answer_1a}', 'uz-Cyrl': '{answer_1a}', ru: '{answer_1a}', 'zh-Hans': '{answer_1a}' },
        },
        {
          code: 'b',
          label: { en: '{answer_1b}', 'uz-Latn': '{answer_1b}', 'uz-Cyrl': '{answer_1b}', ru: '{answer_1b}', 'zh-Hans': '{answer_1b}' },
        },
        {
          code: 'c',
          label: { en: '{answer_1c}', 'uz-Latn': '{answer_1c}', 'uz-Cyrl': '{answer_1c}', ru: '{answer_1c}', 'zh-Hans': '{answer_1c}' },
        },
        {
          code: 'not_sure',
          label: { en: 'Not sure', 'uz-Latn': 'Bilmayman', 'uz-Cyrl': 'Билмайман', ru: 'Не знаю', 'zh-Hans': '不确定' },
          exclusive: true,
        },
      ],
    },
    {
      kind: 'choice',
      code: 'question_2',
      ask: { en: '{question_2}', 'uz-Latn': '{question_2}', 'uz-Cyrl': '{question_2}', ru: '{question_2}', 'zh-Hans': '{question_2}' },
      required: true,
      shuffled: true,
      choices: [
        {
          code: 'a',
          label: { en: '{answer_2a}', 'uz-Latn': '{answer_2a}', 'uz-Cyrl': '{answer_2a}', ru: '{answer_2a}', 'zh-Hans': '{answer_2a}' },
        },
        {
          code: 'b',
          label: { en: '{answer_2b}', 'uz-Latn': '{answer_2b}', 'uz-Cyrl': '{answer_2b}', ru: '{answer_2b}', 'zh-Hans': '{answer_2b}' },
        },
        {
          code: 'c',
          label: { en: '{answer_2c}', 'uz-Latn': '{answer_2c}', 'uz-Cyrl': '{answer_2c}', ru: '{answer_2c}', 'zh-Hans': '{answer_2c}' },
        },
        {
          code: 'not_sure',
          label: { en: 'Not sure', 'uz-Latn': 'Bilmayman', 'uz-Cyrl': 'Билмайман', ru: 'Не знаю', 'zh-Hans': '不确定' },
          exclusive: true,
        },
      ],
    },
    {
      kind: 'choice',
      code: 'question_3',
      ask: { en: '{question_3}', 'uz-Latn': '{question_3}', 'uz-Cyrl': '{question_3}', ru: '{question_3}', 'zh-Hans': '{question_3}' },
      required: true,
      shuffled: true,
      choices: [
        {
          code: 'a',
          label: { en: '{answer_3a}', 'uz-Latn': '{answer_3a}', 'uz-Cyrl': '{answer_3a}', ru: '{answer_3a}', 'zh-Hans': '{answer_3a}' },
        },
        {
          code: 'b',
          label: { en: '{answer_3b}', 'uz-Latn': '{answer_3b}', 'uz-Cyrl': '{answer_3b}', ru: '{answer_3b}', 'zh-Hans': '{answer_3b}' },
        },
        {
          code: 'c',
          label: { en: '{answer_3c}', 'uz-Latn': '{answer_3c}', 'uz-Cyrl': '{answer_3c}', ru: '{answer_3c}', 'zh-Hans': '{answer_3c}' },
        },
        {
          code: 'not_sure',
          label: { en: 'Not sure', 'uz-Latn': 'Bilmayman', 'uz-Cyrl': 'Билмайман', ru: 'Не знаю', 'zh-Hans': '不确定' },
          exclusive: true,
        },
      ],
    },
  ],
}
