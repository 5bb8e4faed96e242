import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { rightApostrophes, toCyrillic, toLatin } from './index.ts'

const file = new URL('../../../../../shared/data/uzbekistan-2020/cities.csv', import.meta.url)

/** The register misspells Yangiyoʻl, with the letters of two alphabets in one name. */
const right = (cyrillic: string) => (cyrillic === 'Янгиё‘л' ? 'Янгийўл' : cyrillic)

describe('the names of 35 Uzbek cities', { skip: existsSync(file) ? false : 'shared data is absent' }, () => {
  const names = () =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map(([, , latin = '', cyrillic = '']) => ({ latin: rightApostrophes(latin), cyrillic: right(cyrillic) }))

  it('go from Cyrillic to Latin as the register writes them', () => {
    assert.equal(names().length, 35)
    assert.deepEqual(
      names().map(({ cyrillic }) => toLatin(cyrillic)),
      names().map(({ latin }) => latin),
    )
  })

  it('come back from Latin as they were, in small letters and in capitals', () => {
    for (const { cyrillic } of names()) {
      for (const name of [cyrillic, cyrillic.toUpperCase(), cyrillic.toLowerCase()]) assert.equal(toCyrillic(toLatin(name)), name)
    }
  })
})
