import { LANGUAGES } from '../../../../kernel/language.ts'
import type { Instrument } from '../../instrument.ts'
import { RESULTS } from './results.ts'
import { USE } from './use.ts'
import { WHAT_HELPED } from './what-helped.ts'
import { WHAT_HINDERED } from './what-hindered.ts'

/** Application rate, what helped or hindered, what came of it; at 6 and at 12 months. */
export const FOLLOW_UP: Instrument = {
  code: 'follow-up',
  edition: 1,
  title: {
    en: 'Some months later',
    'uz-Latn': 'Bir necha oydan soʻng',
    'uz-Cyrl': 'Бир неча ойдан сўнг',
    ru: 'Несколько месяцев спустя',
    'zh-Hans': '数月后的跟踪',
  },
  intro: {
    en: 'Your answers are compared with those of other rounds by a code, not by your name.',
    'uz-Latn': 'Javoblaringiz boshqa bosqichlar bilan ism emas, kod orqali solishtiriladi.',
    'uz-Cyrl': 'Жавобларингиз бошқа босқичлар билан исм эмас, код орқали солиштирилади.',
    ru: 'Ваши ответы сравниваются с другими опросами по коду, а не по имени.',
    'zh-Hans': '您的回答将通过编号而非姓名与其他轮次进行比较。',
  },
  languages: LANGUAGES,
  pages: [USE, WHAT_HELPED, WHAT_HINDERED, RESULTS],
}
