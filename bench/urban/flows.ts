import { addFlows, createCommuting, delineateAreas } from '../../src/engines/urban/index.ts'
import { seeded } from '../random.ts'
import { measured } from './measure.ts'

const UNITS = 30_000
const CITIES = 600
const PORTION = 1_000_000

/**
 * The 15 % rule over so many flows between 30,000 units with 600 cities, as they would come from a file, a million at a time. DuckDB is no
 * dependency of Serai, so it does not run beside it; the baseline is one pass over the same three columns.
 */
export async function measureFlows(flows: number): Promise<void> {
  const random = seeded(15)
  const commuting = createCommuting(
    Int32Array.from({ length: UNITS }, (_, unit) => (unit % 20 === 0 ? (unit / 20) % CITIES : -1)),
    CITIES,
  )
  const employed = new Float64Array(UNITS)
  const spent = { add: 0, pass: 0 }
  let checksum = 0
  for (let done = 0; done < flows; done += PORTION) {
    const [from, to, workers] = [new Int32Array(PORTION), new Int32Array(PORTION), new Float64Array(PORTION)]
    for (let i = 0; i < PORTION; i++) {
      const home = Math.floor(random() * UNITS)
      from[i] = home
      to[i] = random() < 0.3 ? Math.floor(home / 20) * 20 : Math.floor(random() * UNITS)
      workers[i] = 1 + Math.floor(random() * 9)
      employed[home] = (employed[home] as number) + (workers[i] as number)
    }
    spent.add += (await measured(async () => addFlows(commuting, from, to, workers))).cpu
    spent.pass += (
      await measured(async () => {
        for (let i = 0; i < PORTION; i++) checksum += (from[i] as number) + (to[i] as number) + (workers[i] as number)
      })
    ).cpu
  }
  const areas = await measured(async () => delineateAreas({ commuting, employed }))
  process.stdout.write(
    `15 % rule over ${flows.toLocaleString('en')} flows (DuckDB is no dependency, so it does not run beside it); processor time\n`,
  )
  process.stdout.write(`  ${'one pass over the flows'.padEnd(40)} ${spent.pass.toFixed(0)} ms\n`)
  process.stdout.write(`  ${'adding up the flows'.padEnd(40)} ${spent.add.toFixed(0)} ms\n`)
  process.stdout.write(
    `  ${'merging, zones'.padEnd(40)} ${areas.cpu.toFixed(0)} ms; ${areas.result.count} areas${checksum === 0 ? '!' : ''}\n`,
  )
}
