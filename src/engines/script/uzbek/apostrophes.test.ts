import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rightApostrophes } from './index.ts'

describe('rightApostrophes', () => {
  it('makes one letter of o and g with any look-alike of the apostrophe', () => {
    const typed = ["o'", 'o`', 'o´', 'o‘', 'o’', 'o‛', 'o′', 'oʹ', 'oʻ', 'oʼ', 'oʽ', 'oˈ', 'o＇']
    assert.deepEqual(
      typed.map((each) => rightApostrophes(`Q${each}qon`)),
      typed.map(() => 'Qoʻqon'),
    )
    assert.equal(rightApostrophes("G‘IJDUVON, tog' va bog`"), 'GʻIJDUVON, togʻ va bogʻ')
  })

  it('makes the other sign of the apostrophe inside other words', () => {
    assert.equal(rightApostrophes("ma'no, san’at, Is`hoq, e´lon"), 'maʼno, sanʼat, Isʼhoq, eʼlon')
  })

  it('leaves quotation marks alone', () => {
    assert.equal(rightApostrophes("‘shahar’ va 'qishlar'"), "‘shahar’ va 'qishlar'")
  })

  it('changes nothing the second time', () => {
    const once = rightApostrophes("O'zbekiston san'ati, bog' 'uy'")
    assert.equal(rightApostrophes(once), once)
  })
})
