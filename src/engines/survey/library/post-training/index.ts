import { LANGUAGES } from '../../../../kernel/language.ts'
import type { Instrument } from '../../instrument.ts'
import { ABOUT_YOU } from './about-you.ts'
import { THE_TRAINING } from './the-training.ts'
import { WHAT_NEXT } from './what-next.ts'
import { YOUR_CITY } from './your-city.ts'
import { YOUR_WISHES } from './your-wishes.ts'

/** The core of 2020: satisfaction, knowledge, plans, needs. */
export const POST_TRAINING: Instrument = {
  code: 'post-training',
  edition: 1,
  title: {
    en: 'After the training',
    'uz-Latn': 'Oʻquv dasturidan soʻng',
    'uz-Cyrl': 'Ўқув дастуридан сўнг',
    ru: 'После обучения',
    'zh-Hans': '培训后问卷',
  },
  intro: {
    en: 'Thank you for taking part. Answers are anonymous.',
    'uz-Latn': 'Ishtirokingiz uchun rahmat. Javoblar anonim.',
    'uz-Cyrl': 'Иштирокингиз учун раҳмат. Жавоблар аноним.',
    ru: 'Спасибо за участие. Ответы анонимны.',
    'zh-Hans': '感谢您的参与。答卷匿名。',
  },
  languages: LANGUAGES,
  pages: [ABOUT_YOU, YOUR_CITY, THE_TRAINING, WHAT_NEXT, YOUR_WISHES],
}
