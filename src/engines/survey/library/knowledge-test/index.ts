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
    en: 'The same questions are asked before the lecture and after it. Write your code each time, and the two can be compared.',
    'uz-Latn': 'Bir xil savollar maʼruzadan oldin va keyin beriladi. Har safar kodingizni yozing, shunda ikkalasini solishtirish mumkin.',
    'uz-Cyrl': 'Бир хил саволлар маърузадан олдин ва кейин берилади. Ҳар сафар кодингизни ёзинг, шунда иккаласини солиштириш мумкин.',
    ru: 'Одни и те же вопросы задаются до лекции и после неё. Указывайте каждый раз свой код, чтобы ответы можно было сравнить.',
    'zh-Hans': '讲座前后使用相同的试题。请每次填写您的编号，以便对两次答卷进行比较。',
  },
  languages: LANGUAGES,
  pages: [SELF_RATING, QUESTIONS],
}
