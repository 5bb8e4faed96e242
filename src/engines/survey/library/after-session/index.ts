import { LANGUAGES } from '../../../../kernel/language.ts'
import type { Instrument } from '../../instrument.ts'
import { THE_SESSION } from './the-session.ts'
import { YOUR_WORDS } from './your-words.ts'

/** How one session was received, on the day. */
export const AFTER_SESSION: Instrument = {
  code: 'after-session',
  edition: 1,
  title: {
    en: 'After the session',
    'uz-Latn': 'Mashgʻulotdan soʻng',
    'uz-Cyrl': 'Машғулотдан сўнг',
    ru: 'После занятия',
    'zh-Hans': '课后反馈',
  },
  intro: {
    en: 'Thank you for taking part. Answers are anonymous.',
    'uz-Latn': 'Ishtirokingiz uchun rahmat. Javoblar anonim.',
    'uz-Cyrl': 'Иштирокингиз учун раҳмат. Жавоблар аноним.',
    ru: 'Спасибо за участие. Ответы анонимны.',
    'zh-Hans': '感谢您的参与。答卷匿名。',
  },
  languages: LANGUAGES,
  pages: [THE_SESSION, YOUR_WORDS],
}
