import { LANGUAGES } from '../../../../kernel/language.ts'
import type { Instrument } from '../../instrument.ts'
import { CONTACT } from './contact.ts'
import { WISHES } from './wishes.ts'
import { YOU } from './you.ts'

/** Who comes, in which languages, with what wishes. */
export const REGISTRATION: Instrument = {
  code: 'registration',
  edition: 1,
  title: { en: 'Registration', 'uz-Latn': 'Roʻyxatdan oʻtish', 'uz-Cyrl': 'Рўйхатдан ўтиш', ru: 'Регистрация', 'zh-Hans': '报名' },
  intro: {
    en: 'Your answers help us to prepare. The organiser sees who answered.',
    'uz-Latn': 'Javoblaringiz tayyorgarlikka yordam beradi. Kim javob berganini tashkilotchi koʻradi.',
    'uz-Cyrl': 'Жавобларингиз тайёргарликка ёрдам беради. Ким жавоб берганини ташкилотчи кўради.',
    ru: 'Ваши ответы помогут нам подготовиться. Организатор видит, кто ответил.',
    'zh-Hans': '您的回答有助于我们做好准备。组织者可以看到作答人。',
  },
  languages: LANGUAGES,
  pages: [YOU, CONTACT, WISHES],
}
