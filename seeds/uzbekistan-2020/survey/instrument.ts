import type { Instrument } from '../../../src/engines/survey/index.ts'
import { LANGUAGES } from '../../../src/kernel/language.ts'
import { ABOUT_YOU } from './about-you.ts'
import { THE_TRAINING } from './the-training.ts'
import { WHAT_NEXT } from './what-next.ts'
import { YOUR_CITY } from './your-city.ts'
import { YOUR_WISHES } from './your-wishes.ts'

/**
 * The questionnaire after the training of November 2020, one theme a page. The English of three statements and "Agree / Қўшиламан" are
 * the published report's; all other words are a draft that no native speaker has reviewed.
 */
export const QUESTIONNAIRE: Instrument = {
  code: 'uzbekistan-2020-post-training',
  edition: 1,
  title: {
    en: 'Survey after the training, 2020',
    'uz-Latn': 'Mashgʻulotdan keyingi soʻrovnoma, 2020',
    'uz-Cyrl': 'Машғулотдан кейинги сўровнома, 2020',
    ru: 'Опрос после обучения, 2020',
    'zh-Hans': '培训后问卷，2020年',
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
