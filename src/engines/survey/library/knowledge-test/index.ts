import { LANGUAGES } from '../../../../kernel/language.ts'
import type { Instrument } from '../../instrument.ts'
import { QUESTIONS } from './questions.ts'
import { SELF_RATING } from './self-rating.ts'

/**
 * The same questions before the lecture and after it, with blanks for the words of one lecture. Answer `a` is the right one: the page shows
 * the answers in another order to everybody.
 */
export const KNOWLEDGE_TEST: Instrument = {
  code: 'knowledge-test',
  edition: 1,
  title: {
    en: 'Knowledge test: {lecture}',
    'uz-Latn': 'Bilim testi: {lecture}',
    'uz-Cyrl': 'Билим тести: {lecture}',
    ru: 'Тест знаний: {lecture}',
    'zh-Hans': '知识测试：{lecture}',
  },
  intro: {
    en: 'Your answers are compared with those of other rounds by a code, not by your name.',
    'uz-Latn': 'Javoblaringiz boshqa bosqichlar bilan ism emas, kod orqali solishtiriladi.',
    'uz-Cyrl': 'Жавобларингиз бошқа босқичлар билан исм эмас, код орқали солиштирилади.',
    ru: 'Ваши ответы сравниваются с другими опросами по коду, а не по имени.',
    'zh-Hans': '您的回答将通过编号而非姓名与其他轮次进行比较。',
  },
  languages: LANGUAGES,
  pages: [SELF_RATING, QUESTIONS],
}
