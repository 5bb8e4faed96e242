import type { Page } from '../../instrument.ts'
import { AGE, ROLE, SEX } from '../parts/profile.ts'

export const ABOUT_YOU: Page = {
  code: 'about_you',
  title: { en: 'About you', 'uz-Latn': 'Siz haqingizda', 'uz-Cyrl': 'Сиз ҳақингизда', ru: 'О вас', 'zh-Hans': '关于您' },
  items: [
    ROLE,
    {
      kind: 'choice',
      code: 'unit',
      ask: {
        en: 'What you answer for',
        'uz-Latn': 'Qaysi hudud nomidan javob berasiz',
        'uz-Cyrl': 'Қайси ҳудуд номидан жавоб берасиз',
        ru: 'За какую территорию вы отвечаете',
        'zh-Hans': '您代表哪一级地区作答',
      },
      choices: [
        { code: 'city', label: { en: 'A city', 'uz-Latn': 'Shahar', 'uz-Cyrl': 'Шаҳар', ru: 'Город', 'zh-Hans': '城市' } },
        { code: 'region', label: { en: 'A region', 'uz-Latn': 'Viloyat', 'uz-Cyrl': 'Вилоят', ru: 'Область', 'zh-Hans': '州' } },
        {
          code: 'national',
          label: { en: 'The whole country', 'uz-Latn': 'Butun mamlakat', 'uz-Cyrl': 'Бутун мамлакат', ru: 'Вся страна', 'zh-Hans': '全国' },
        },
      ],
    },
    AGE,
    SEX,
  ],
}
