import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { classifyScan, criteriaOf, paintRow, presetOf, type Scan, type Strip } from '../../src/engines/urban/index.ts'
import { scanResumably } from '../../src/registry/urban/index.ts'
import { peopleAt, ROWS, WIDTH } from './grids.ts'

const folder = mkdtempSync(join(tmpdir(), 'serai-resume-'))
after(() => rmSync(folder, { recursive: true }))

const { rules } = presetOf('manual-2021')
const criteria = criteriaOf(rules, 1)
const PORTION = 5

/** The grid from a row on; breaks off before the row `until`. */
async function* stripsFrom(from: number, begun: number[], until = ROWS): AsyncGenerator<Strip> {
  begun.push(from)
  for (let row = from; row < ROWS; row += PORTION) {
    if (row >= until) throw new Error('The power is gone')
    const rows = Math.min(PORTION, ROWS - row)
    yield { rows, population: Float64Array.from({ length: rows * WIDTH }, (_, i) => peopleAt(i % WIDTH, row + Math.floor(i / WIDTH))) }
  }
}

function codesOf(scan: Scan): Uint8Array {
  const codes = new Uint8Array(WIDTH * ROWS)
  const classes = classifyScan(scan, rules, 1)
  for (let row = 0; row < ROWS; row++) paintRow(classes, row, codes, row * WIDTH)
  return codes
}

describe('a long run that is broken off', () => {
  it('goes on where it was, and gives the same bytes', async () => {
    const file = join(folder, 'scan.resume')
    const begun: number[] = []
    await assert.rejects(
      scanResumably(file, 'key', WIDTH, criteria, (from) => stripsFrom(from, begun, 20), 0),
      /power/,
    )
    const resumed = await scanResumably(file, 'key', WIDTH, criteria, (from) => stripsFrom(from, begun), 0)
    const whole = await scanResumably(join(folder, 'other.resume'), 'key', WIDTH, criteria, (from) => stripsFrom(from, []), Infinity)
    assert.deepEqual(begun, [0, 20])
    assert.deepEqual(codesOf(resumed), codesOf(whole))
    assert.ok(codesOf(whole).includes(3))
  })

  it('begins anew when the files or the rules are others', async () => {
    const file = join(folder, 'changed.resume')
    const begun: number[] = []
    await assert.rejects(
      scanResumably(file, 'before', WIDTH, criteria, (from) => stripsFrom(from, begun, 20), 0),
      /power/,
    )
    await scanResumably(file, 'after', WIDTH, criteria, (from) => stripsFrom(from, begun), 0)
    assert.deepEqual(begun, [0, 0])
  })
})
