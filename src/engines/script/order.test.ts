import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language } from '../../kernel/language.ts'
import { compareIn } from './index.ts'

/** The words in the order of the language; they are given the wrong way round. */
const sorted = (words: string, language: Language) => words.split(' ').toReversed().toSorted(compareIn(language)).join(' ')

describe('compareIn', () => {
  for (const [rule, language, words] of [
    ['puts ў қ ғ ҳ after я in Uzbek Cyrillic', 'uz-Cyrl', 'Андижон Ёзёвон Кармана Урганч Янгийўл Ўзбекистон Қарши Ғиждувон Ҳазорасп'],
    [
      'puts oʻ gʻ sh ch at the end in Uzbek Latin',
      'uz-Latn',
      'Andijon Guliston Oltiariq Quva Samarqand Suv Zomin Oʻzbekiston Gʻijduvon Shahrisabz Chust',
    ],
    ['goes by letters and not by apostrophes', 'uz-Latn', "maʼlum man ma'no"],
    ['puts ё after е in Russian', 'ru', 'елка ёлка ель Ургенч Хива'],
    ['goes by sound in Chinese', 'zh-Hans', '北京 上海 塔什干 浙江'],
    ['takes numbers in texts as numbers', 'uz-Latn', 'maktab-2 maktab-10'],
    ['takes numbers as numbers in English too', 'en', 'Lecture-2 Lecture-10'],
  ] as const) {
    it(rule, () => assert.equal(sorted(words, language), words))
  }

  it('puts a name before the longer one that begins with it', () => {
    assert.deepEqual(['Yangi yer', 'Yangiyer', 'Yangi'].toSorted(compareIn('uz-Latn')), ['Yangi', 'Yangi yer', 'Yangiyer'])
  })

  it('is an order: texts that differ are never equal, whatever way they are compared', () => {
    const words = ['a', 'A', 'а', '1', '', ' ', 'oʻ', "o'", 'щ', '中']
    for (const language of ['uz-Latn', 'uz-Cyrl'] as const) {
      for (const a of words)
        for (const b of words) assert.equal(Math.sign(compareIn(language)(a, b)) + Math.sign(compareIn(language)(b, a)), 0)
    }
  })
})
