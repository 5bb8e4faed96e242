import type { Page } from '../../instrument.ts'
import { KNOWLEDGE } from '../parts/knowledge.ts'

export const WISHES: Page = {
  code: 'wishes',
  title: { en: 'Your wishes', 'uz-Latn': 'Istaklaringiz', 'uz-Cyrl': 'Истакларингиз', ru: 'Ваши пожелания', 'zh-Hans': '您的期望' },
  items: [
    {
      kind: 'scale',
      code: 'knows_before',
      ask: {
        en: 'How much do you know about the subject of the programme?',
        'uz-Latn': 'Dastur mavzusi haqida qancha bilasiz?',
        'uz-Cyrl': 'Дастур мавзуси ҳақида қанча биласиз?',
        ru: 'Насколько вы знакомы с темой программы?',
        'zh-Hans': '您对本项目主题了解多少？',
      },
      choices: KNOWLEDGE,
    },
    {
      kind: 'text',
      code: 'expects',
      ask: {
        en: 'What do you hope to take home?',
        'uz-Latn': 'Bu yerdan nima olib ketmoqchisiz?',
        'uz-Cyrl': 'Бу ердан нима олиб кетмоқчисиз?',
        ru: 'Что вы надеетесь получить?',
        'zh-Hans': '您希望收获什么？',
      },
      long: true,
    },
    {
      kind: 'text',
      code: 'support',
      ask: {
        en: 'What do you need in order to take part?',
        'uz-Latn': 'Qatnashish uchun sizga nima kerak?',
        'uz-Cyrl': 'Қатнашиш учун сизга нима керак?',
        ru: 'Что вам нужно, чтобы участвовать?',
        'zh-Hans': '您参加需要哪些协助？',
      },
      hint: {
        en: 'For example subtitles, a place to sit, large print.',
        'uz-Latn': 'Masalan subtitr, oʻtirish joyi, yirik harflar.',
        'uz-Cyrl': 'Масалан субтитр, ўтириш жойи, йирик ҳарфлар.',
        ru: 'Например, субтитры, место для сидения, крупный шрифт.',
        'zh-Hans': '例如字幕、座位、大号字体。',
      },
    },
    {
      kind: 'consent',
      code: 'agrees',
      ask: {
        en: 'I agree that the organiser keeps these data for this programme.',
        'uz-Latn': 'Tashkilotchi bu maʼlumotlarni shu dastur uchun saqlashiga roziman.',
        'uz-Cyrl': 'Ташкилотчи бу маълумотларни шу дастур учун сақлашига розиман.',
        ru: 'Я согласен(на), чтобы организатор хранил эти данные для этой программы.',
        'zh-Hans': '我同意组织者为本项目保存这些信息。',
      },
      required: true,
    },
  ],
}
