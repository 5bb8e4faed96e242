import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { presetOf } from '../../src/engines/urban/index.ts'
import { classesOf, countDifferences, openCodes, WITH_GOLDEN } from './golden.ts'
import { makeGrid } from './made.ts'

/** The grid of 16 million cells takes some ten seconds more. */
const LONG = process.env['SERAI_LONG'] === '1' ? {} : { skip: 'set SERAI_LONG=1 to compare the grid of 16 million cells too' }

describe('on made-up grids of a million cells and more', WITH_GOLDEN, () => {
  for (const name of ['s1k', 's2k', 'd2k', 's4k']) {
    it(`${name} has the classes of the reference in every cell`, name === 's4k' ? LONG : {}, async () => {
      const codes = await classesOf(makeGrid(name), presetOf('ghsl-r2023a').rules)
      assert.equal(countDifferences(codes, await openCodes(`synthetic/${name}_R_L1.tif`)), 0)
    })
  }
})
