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
    en: 'Some months have passed. Please say what you have used of the training, and what helped or stood in the way.',
    'uz-Latn': 'Bir necha oy oʻtdi. Oʻquv dasturidan nimani qoʻlladingiz, nima yordam berdi yoki xalaqit qildi — shuni ayting.',
    'uz-Cyrl': 'Бир неча ой ўтди. Ўқув дастуридан нимани қўлладингиз, нима ёрдам берди ёки халақит қилди — шуни айтинг.',
    ru: 'Прошло несколько месяцев. Расскажите, что из обучения вы применили, что помогло и что помешало.',
    'zh-Hans': '培训已过去数月。请告诉我们您运用了哪些所学内容，以及哪些因素有帮助或造成了阻碍。',
  },
  languages: LANGUAGES,
  pages: [USE, WHAT_HELPED, WHAT_HINDERED, RESULTS],
}
