import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readType } from './types.ts'

describe('the type of a row of an XLSForm', () => {
  it('takes choices out of the files that pyxform takes, to leave them out, and of no others', () => {
    for (const file of ['cities.csv', 'cities.xml', 'cities.geojson'])
      assert.deepEqual(readType(`select_one_from_file ${file}`), { is: 'left-out' }, file)
    assert.deepEqual(readType('select_multiple_external cities'), { is: 'left-out' })
    for (const file of ['cities.txt', 'cities']) assert.deepEqual(readType(`select_one_from_file ${file}`), { is: 'unknown' }, file)
  })
})
