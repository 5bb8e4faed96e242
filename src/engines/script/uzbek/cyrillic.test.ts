import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LOANS } from './loans.ts'
import { findDoubtful, toCyrillic, toLatin } from './index.ts'

const write = (words: readonly string[]) => words.map(toCyrillic).join(' ')

describe('toCyrillic', () => {
  it('reads pairs of letters before single ones', () => {
    assert.equal(write(['shahar', 'choy', 'yoʻl', 'yogʻ', 'yangi', 'Isʼhoq', 'singil']), 'шаҳар чой йўл ёғ янги Исҳоқ сингил')
  })

  it('writes e as э at the beginning and after a vowel, ye and other e as е', () => {
    assert.equal(write(['elchi', 'poeziya', 'yer', 'Yangiyer', 'kerak']), 'элчи поэзия ер Янгиер керак')
  })

  it('writes the endings -siya and -tsiya with ц but -sin, -sa after t with с', () => {
    assert.equal(write(['konstitutsiya', 'aksiya', 'konferensiya', 'ketsin', 'aytsa']), 'конституция акция конференция кетсин айтса')
  })

  it('knows borrowed words, whose soft sign goes before an ending', () => {
    assert.equal(
      write(['dekabr', 'dekabrda', 'konsertga', 'Sirk', 'SEMENT', 'obyektlar', 'pensiya']),
      'декабрь декабрда концертга Цирк ЦЕМЕНТ объектлар пенсия',
    )
  })

  it('takes any apostrophe and keeps the case', () => {
    assert.equal(write(["O'zbekiston", 'Gʻijduvon', "MA'NO", 'CHIRCHIQ', 'Chust']), 'Ўзбекистон Ғиждувон МАЪНО ЧИРЧИҚ Чуст')
  })

  it('keeps placeholders, code and addresses', () => {
    const text = 'Xatni {name} ga yuboring: info@serai.org, https://serai.org/uz yoki `serai start`'
    assert.equal(toCyrillic(text), 'Хатни {name} га юборинг: info@serai.org, https://serai.org/uz ёки `serai start`')
  })

  it('lists only borrowed words that the rules alone would write wrongly, and each comes back by rule', () => {
    const wrongBack = [...LOANS].filter(([latin, cyrillic]) => toLatin(cyrillic) !== latin.replace('tyabr', 'tabr'))
    assert.deepEqual(wrongBack, [])
    const byRule = [...LOANS].filter(([latin, cyrillic]) => toCyrillic(`ba${latin}`) === `ба${cyrillic}`)
    assert.deepEqual(byRule, [])
  })
})

describe('findDoubtful', () => {
  it('names each word that a person must look at, once, with the reason', () => {
    const text =
      'Yigʻilish Toshkent shahrida boʻldi. Unda Wang va Toshkent vakillari assotsiatsiya va kaliyev haqida gapirdi, 5 kishi ketsin.'
    assert.deepEqual(
      findDoubtful(text).map(({ word, kind }) => `${word} ${kind}`),
      ['Toshkent name', 'Wang letter', 'assotsiatsiya loan'],
    )
  })

  it('finds nothing in a text of native words and known loans', () => {
    assert.deepEqual(findDoubtful('Shahar hokimlari dekabr oyida uchrashadi. Konsert boʻladi!'), [])
  })
})
