import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LANGUAGES } from '../../../kernel/language.ts'
import { formatNumber, formatPercent } from './number.ts'

const inAll = (format: (language: (typeof LANGUAGES)[number]) => string) => LANGUAGES.map(format)

describe('formatNumber', () => {
  it('separates thousands by a comma in English and Chinese, by a no-break space in Uzbek and Russian', () => {
    const spaced = '2\u00A0629\u00A0100'
    assert.deepEqual(
      inAll((language) => formatNumber(2_629_100, language)),
      ['2,629,100', spaced, spaced, spaced, '2,629,100'],
    )
    assert.equal(formatNumber(1234, 'ru'), '1\u00A0234')
  })

  it('prints as many decimals as are asked for, with the point of the language', () => {
    assert.deepEqual(
      inAll((language) => formatNumber(4.5, language, 2)),
      ['4.50', '4,50', '4,50', '4,50', '4.50'],
    )
  })

  it('rounds halves away from zero and has no minus zero', () => {
    assert.deepEqual(
      [0.5, 1.5, 2.5, -2.5, -0.2].map((value) => formatNumber(value, 'en')),
      ['1', '2', '3', '-3', '0'],
    )
  })
})

describe('formatPercent', () => {
  it('puts the sign at the number, in Russian after a no-break space', () => {
    assert.deepEqual(
      inAll((language) => formatPercent(51.9, language, 1)),
      ['51.9%', '51,9%', '51,9%', '51,9\u00A0%', '51.9%'],
    )
  })
})
