import type { Page } from '../../instrument.ts'
import { AGE, ROLE, SEX } from '../parts/profile.ts'

export const YOU: Page = {
  code: 'you',
  title: { en: 'About you', 'uz-Latn': 'Siz haqingizda', 'uz-Cyrl': 'Сиз ҳақингизда', ru: 'О вас', 'zh-Hans': '关于您' },
  items: [
    {
      kind: 'text',
      code: 'full_name',
      ask: { en: 'Your full name', 'uz-Latn': 'Familiya, ismingiz', 'uz-Cyrl': 'Фамилия, исмингиз', ru: 'Фамилия, имя', 'zh-Hans': '姓名' },
      required: true,
      hint: {
        en: 'As it should stand on the certificate.',
        'uz-Latn': 'Sertifikatda qanday yozilishi kerak boʻlsa, shunday.',
        'uz-Cyrl': 'Сертификатда қандай ёзилиши керак бўлса, шундай.',
        ru: 'Так, как должно быть в сертификате.',
        'zh-Hans': '与证书上一致。',
      },
    },
    ROLE,
    {
      kind: 'text',
      code: 'organisation',
      ask: { en: 'Where you work', 'uz-Latn': 'Ish joyingiz', 'uz-Cyrl': 'Иш жойингиз', ru: 'Место работы', 'zh-Hans': '工作单位' },
    },
    {
      kind: 'text',
      code: 'city_name',
      ask: { en: 'Your city', 'uz-Latn': 'Shahringiz', 'uz-Cyrl': 'Шаҳрингиз', ru: 'Ваш город', 'zh-Hans': '您的城市' },
      names: 'cities',
    },
    SEX,
    AGE,
  ],
}
