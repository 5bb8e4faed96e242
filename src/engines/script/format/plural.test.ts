import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plural } from './plural.ts'

describe('plural', () => {
  it('follows the four forms of Russian', () => {
    const forms = { one: '{n} город', few: '{n} города', many: '{n} городов', other: '{n} города' }
    assert.deepEqual(
      [0, 1, 2, 5, 11, 12, 21, 34, 111, 1.5].map((n) => plural(n, forms, 'ru')),
      '0 городов|1 город|2 города|5 городов|11 городов|12 городов|21 город|34 города|111 городов|1,5 города'.split('|'),
    )
  })

  it('follows the two forms of English and prints the number as English does', () => {
    const forms = { one: '{n} city', other: '{n} cities' }
    assert.deepEqual(
      [0, 1, 2, 1200].map((n) => plural(n, forms, 'en')),
      ['0 cities', '1 city', '2 cities', '1,200 cities'],
    )
  })

  it('takes one form for all where a language has one, and the last resort where a form is missing', () => {
    assert.deepEqual([plural(1, '{n} ta shahar', 'uz-Latn'), plural(3, '{n} 个城市', 'zh-Hans')], ['1 ta shahar', '3 个城市'])
    assert.equal(plural(2, { other: 'городов: {n}' }, 'ru'), 'городов: 2')
  })
})
