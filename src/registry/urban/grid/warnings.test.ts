import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MOLLWEIDE, WGS84 } from '../../../platform/geo/index.ts'
import { warningWords } from '../words/warnings.ts'
import { layerWarnings } from './warnings.ts'

describe('people who are carried over', () => {
  const said = (before: number, after: number) =>
    layerWarnings({ file: 'people.tif', projection: WGS84 }, MOLLWEIDE, true, { before, after }).map((each) => warningWords(each, 'en'))

  it('are missed from one in a thousand on, and in which direction is said', () => {
    assert.deepEqual(said(10_000, 9_991), [])
    assert.deepEqual(said(10_000, 9_980), ['Reprojection changed the population from 10000 to 9980.'])
    assert.deepEqual(said(10_000, 10_020), ['Reprojection changed the population from 10000 to 10020.'])
  })
})
