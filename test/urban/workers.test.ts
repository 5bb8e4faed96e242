import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { Worker } from 'node:worker_threads'
import { classifyScan, joinScans, paintRow, presetOf, type Scan } from '../../src/engines/urban/index.ts'
import { peopleAt, ROWS, WIDTH, writeGrid } from './grids.ts'
import { classesOf } from './golden.ts'

const folder = mkdtempSync(join(tmpdir(), 'serai-workers-'))
after(() => rmSync(folder, { recursive: true }))

async function scanApart(file: string, from: number, to: number): Promise<Scan> {
  const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { workerData: { file, from, to } })
  const [scan] = (await once(worker, 'message')) as [Scan]
  return scan
}

it('two workers that scan halves of a grid give the same bytes as one that scans it all', async () => {
  const file = await writeGrid(join(folder, 'people.tif'), peopleAt)
  const { rules } = presetOf('manual-2021')
  const classes = classifyScan(joinScans(await Promise.all([scanApart(file, 0, 21), scanApart(file, 21, ROWS)])), rules, 2)
  const codes = new Uint8Array(WIDTH * ROWS)
  for (let row = 0; row < ROWS; row++) paintRow(classes, row, codes, row * WIDTH)
  const population = Float64Array.from({ length: WIDTH * ROWS }, (_, i) => peopleAt(i % WIDTH, Math.floor(i / WIDTH)))
  assert.deepEqual(codes, await classesOf({ width: WIDTH, rows: ROWS, population }, rules, 2))
  assert.ok(codes.includes(30))
})
