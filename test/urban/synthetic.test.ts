import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { presetOf } from '../../src/engines/urban/index.ts'
import { classesOf, countDifferences, openCodes, WITH_GOLDEN } from './golden.ts'
import { makeGrid } from './made.ts'

/** The grid of 16 million cells is compared by the benchmark. */
describe('on made-up grids of a million cells and more', WITH_GOLDEN, () => {
  for (const name of ['s1k', 's2k', 'd2k']) {
    it(`${name} has the classes of the reference in every cell`, async () => {
      const codes = await classesOf(makeGrid(name), presetOf('ghsl-r2023a').rules)
      assert.equal(countDifferences(codes, await openCodes(`synthetic/${name}_R_L1.tif`)), 0)
    })
  }
})
