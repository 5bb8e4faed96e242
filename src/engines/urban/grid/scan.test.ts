import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createScan, scanStrip } from './scan.ts'

describe('a cell without land that is built up, such as a pier', () => {
  it('meets the criteria that look at what is built up, and no others', () => {
    const scan = createScan(3, [{ density: 1500, built: 0.5 }, { density: 300 }])
    const [population, land, built] = [
      [0, 0, 400],
      [0, 0, 1],
      [0.4, 0, 0],
    ].map((row) => Float64Array.from(row)) as [Float64Array, Float64Array, Float64Array]
    scanStrip(scan, { rows: 1, population, land, built })
    const found = scan.runs.map(({ count, from, to }) => Array.from({ length: count }, (_, run) => [from[run], to[run]]))
    assert.deepEqual(found, [[[0, 1]], [[2, 3]]])
  })
})
