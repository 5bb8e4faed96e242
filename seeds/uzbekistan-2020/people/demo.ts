import type { Person } from '../../../src/registry/people/index.ts'

/** Nobody real: with them a reader signs in and looks at the pages of the staff. */
export const DEMO_PEOPLE: readonly Person[] = [
  {
    code: 'demo-organiser',
    name: {
      en: 'Demo organiser',
      'uz-Latn': 'Namuna tashkilotchi',
      'uz-Cyrl': 'Намуна ташкилотчи',
      ru: 'Демонстрационный организатор',
      'zh-Hans': '演示用组织者',
    },
    title: {
      en: 'Demonstration only, no real person',
      'uz-Latn': 'Faqat namuna, haqiqiy shaxs emas',
      'uz-Cyrl': 'Фақат намуна, ҳақиқий шахс эмас',
      ru: 'Только для демонстрации, не реальное лицо',
      'zh-Hans': '仅供演示，并非真人',
    },
    organisation: 'gsbe',
  },
  {
    code: 'demo-evaluator',
    name: {
      en: 'Demo evaluator',
      'uz-Latn': 'Namuna baholovchi',
      'uz-Cyrl': 'Намуна баҳоловчи',
      ru: 'Демонстрационный специалист по оценке',
      'zh-Hans': '演示用评估员',
    },
    title: {
      en: 'Demonstration only, no real person',
      'uz-Latn': 'Faqat namuna, haqiqiy shaxs emas',
      'uz-Cyrl': 'Фақат намуна, ҳақиқий шахс эмас',
      ru: 'Только для демонстрации, не реальное лицо',
      'zh-Hans': '仅供演示，并非真人',
    },
    organisation: 'gsbe',
  },
]
