// Scans some rows of a population file in a thread of its own, as a job on another machine would, and hands the scan back.
import { parentPort, workerData } from 'node:worker_threads'
import { createScan, criteriaOf, presetOf, scanStrip } from '../../src/engines/urban/index.ts'
import { openGeoTiff } from '../../src/platform/geo/index.ts'

const { file, from, to } = workerData as { file: string; from: number; to: number }
const raster = await openGeoTiff(file)
const scan = createScan(raster.width, criteriaOf(presetOf('manual-2021').rules, 2))
for await (const { row, rows, values } of raster.bands(from)) {
  const [first, end] = [Math.max(from, row), Math.min(to, row + rows)]
  if (first >= end) break
  scanStrip(scan, { rows: end - first, population: values.subarray((first - row) * raster.width, (end - row) * raster.width) })
}
await raster.close()
parentPort?.postMessage(scan, [])
