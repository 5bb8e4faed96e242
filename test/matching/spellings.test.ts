import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { buildGazetteer, type Place, resolve } from '../../src/engines/matching/index.ts'
import { readGazetteer } from '../../src/platform/gazetteer.ts'

const gazetteer = buildGazetteer(readGazetteer())
const rows = readFileSync(new URL('spellings.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
const plain = (text: string) => text.normalize('NFKD').replaceAll(/[^A-Za-z ]/g, '')
const isCalled = ({ name, others, country }: Place, wanted: string, where: string) =>
  (where === '' || country === where) && [name, ...others].map(plain).includes(plain(wanted))

describe('spellings that nobody tuned for', () => {
  test('the first candidate is the city that is meant, in every language and script of the product', () => {
    const wrong = rows.flatMap(([typed = '', wanted = '', where = '']) => {
      const first = resolve(gazetteer, typed).candidates[0]?.place
      return wanted === '-' || (first !== undefined && isCalled(first, wanted, where))
        ? []
        : [`${typed}: ${first?.name}, ${wanted} is meant`]
    })
    assert.deepEqual(wrong, [])
  })

  test('what names no city is never resolved', () => {
    const none = rows.flatMap(([typed = '', wanted]) => (wanted === '-' ? [typed] : []))
    assert.deepEqual(
      none.filter((typed) => resolve(gazetteer, typed).place !== undefined),
      [],
    )
  })

  test('a region narrows the search and never decides: the gazetteer does not know which places lie in it', () => {
    for (const [typed, country] of [
      ['Paris, Texas', 'US'],
      ['London (Ontario)', 'CA'],
      ['Portland, Maine', 'US'],
    ] as const) {
      const { place, candidates } = resolve(gazetteer, typed)
      assert.deepEqual([place, candidates[0]?.place.country], [undefined, country], typed)
    }
  })

  test('a second name in brackets decides nothing unless it is another of the same place', () => {
    assert.equal(resolve(gazetteer, 'Гуанчжоу (Кантон)').place?.name, 'Guangzhou')
    assert.equal(resolve(gazetteer, 'Шанхай (Пекин)').place, undefined)
  })
})
