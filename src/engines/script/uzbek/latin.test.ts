import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toLatin } from './index.ts'

/** Cyrillic words with what the rules of 1995 make of them, by what they show. */
const RULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'writes е as ye at the beginning and after a vowel, else as e': {
    ер: 'yer',
    поезд: 'poyezd',
    шеър: 'sheʼr',
    Европа: 'Yevropa',
    Янгиер: 'Yangiyer',
  },
  'writes ц as ts after a vowel, else as s': {
    конституция: 'konstitutsiya',
    цирк: 'sirk',
    концерт: 'konsert',
    акция: 'aksiya',
    пицца: 'pitsa',
  },
  'keeps ъ as an apostrophe but after ў and before ye, yo, yu, ya': {
    маъно: 'maʼno',
    санъат: 'sanʼat',
    маъюс: 'maʼyus',
    мўъжиза: 'moʻjiza',
    объект: 'obyekt',
    съёмка: 'syomka',
    Қуръон: 'Qurʼon',
  },
  'drops ь, which becomes y before о': {
    октябрь: 'oktabr',
    фильтр: 'filtr',
    компьютер: 'kompyuter',
    батальон: 'batalyon',
    премьер: 'premyer',
  },
  'parts с and ҳ, which are not sh': { Исҳоқ: 'Isʼhoq', масҳара: 'masʼhara', шаҳар: 'shahar' },
  'follows the case of the word': {
    Чуст: 'Chust',
    ЧУСТ: 'CHUST',
    ШАҲАР: 'SHAHAR',
    Ўзбекистон: 'Oʻzbekiston',
    ЎҚИШ: 'OʻQISH',
    Ш: 'Sh',
    Я: 'Ya',
  },
  'leaves what is not Cyrillic': { 'ISO 9001 ва «e-mail»': 'ISO 9001 va «e-mail»', '中文 2020': '中文 2020' },
}

describe('toLatin', () => {
  for (const [rule, words] of Object.entries(RULES)) {
    it(rule, () => {
      assert.deepEqual(Object.fromEntries(Object.keys(words).map((word) => [word, toLatin(word)])), words)
    })
  }
})
