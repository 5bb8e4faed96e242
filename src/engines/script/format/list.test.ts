import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LANGUAGES } from '../../../kernel/language.ts'
import { joinList } from './list.ts'

describe('joinList', () => {
  it('puts the word before the last item', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => joinList(['a', 'b', 'c'], language)),
      ['a, b and c', 'a, b va c', 'a, b ва c', 'a, b и c', 'a、b和c'],
    )
    assert.deepEqual(
      LANGUAGES.map((language) => joinList(['a', 'b'], language, 'or')),
      ['a or b', 'a yoki b', 'a ёки b', 'a или b', 'a或b'],
    )
  })

  it('leaves one item alone and makes nothing of none', () => {
    assert.deepEqual([joinList(['a'], 'en'), joinList([], 'en')], ['a', ''])
  })
})
