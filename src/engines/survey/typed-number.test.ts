import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { readTypedNumber } from './index.ts'

const RIGHT: Readonly<Record<string, string>> = {
  '299 ming': '299000',
  '2,6 млн': '2600000',
  '2,6291 млн': '2629100',
  '790 000': '790000',
  '790\u00A0000': '790000',
  '790\u202F000': '790000',
  '26万': '260000',
  '２６万': '260000',
  '3亿5千万': '350000000',
  '1.5 mln': '1500000',
  '1 mln 200 ming': '1200000',
  '62000': '62000',
  '62 минг': '62000',
  '62 тыс.': '62000',
  '790,000': '790000',
  '790.000': '790000',
  '0,500': '0.5',
  '1.234.567,8': '1234567.8',
  "1'234'567": '1234567',
  '1,234.50': '1234.5',
  '-3': '-3',
  '−3,5': '-3.5',
  '+7': '7',
  'около 300 тыс чел.': '300000',
  'taxminan 40 ming kishi': '40000',
  约5万人: '50000',
  '7.9E+05': '790000',
  '0': '0',
  '007': '7',
  '1,2 mlrd': '1200000000',
  '2,629 млн': '2629000',
  '12k': '12000',
  '0.1': '0.1',
}
const WRONG = [
  '',
  'many',
  '12-15',
  '1 2',
  '12 34',
  '1,23,456',
  '1..2',
  '5 ming 3 mln',
  'ming',
  '--5',
  '9007199254740993',
  '1/2',
  'NaN',
  'Infinity',
  '0x10',
  '1e99',
  '٣',
  '9'.repeat(70),
  '12 ming x',
]

describe('readTypedNumber', () => {
  it('reads numbers as people type them', () => {
    const read = Object.fromEntries(Object.keys(RIGHT).map((typed) => [typed, readTypedNumber(typed)]))
    assert.deepEqual(read, RIGHT)
  })

  it('refuses what is no number', () => {
    assert.deepEqual(
      WRONG.filter((typed) => readTypedNumber(typed) !== undefined),
      [],
    )
  })

  const file = new URL('../../../../shared/data/uzbekistan-2020/responses.csv', import.meta.url)
  it('reads all 47 populations of the 2020 answers', { skip: existsSync(file) ? false : 'shared data is absent' }, () => {
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ''))
    const pairs = rows.map((row) => ({ typed: row[8] ?? '', parsed: row[9] ?? '' })).filter(({ typed }) => typed !== '')
    assert.equal(pairs.length, 47)
    assert.deepEqual(
      pairs.map(({ typed }) => readTypedNumber(typed)),
      pairs.map(({ parsed }) => parsed),
    )
  })
})
