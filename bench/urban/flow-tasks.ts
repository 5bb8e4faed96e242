import { addFlows, COMMUTING_THRESHOLD, createCommuting } from '../../src/engines/urban/index.ts'
import { CITIES, cityOf, EACH, flowsFrom, flowsInSql, UNITS } from './flow-data.ts'
import { measured } from './measure.ts'

const PORTION = 1_000_000

/** As much of DuckDB as is used here. */
interface Duck {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> }
}
interface Connection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>
}

/** One pass over the three columns. */
export async function passFlows(flows: number): Promise<object> {
  let checksum = 0
  const spent = await inPortions(flows, ({ from, to, workers }) => {
    for (let i = 0; i < from.length; i++) checksum += (from[i] as number) + (to[i] as number) + (workers[i] as number)
  })
  return { ...spent, checksum, memory: process.resourceUsage().maxRSS * 1024 }
}

/** The engine: workers of each unit to each city, its employed residents, and the units with a city that draws enough of them. */
export async function engineFlows(flows: number): Promise<object> {
  const commuting = createCommuting(
    Int32Array.from({ length: UNITS }, (_, unit) => cityOf(unit)),
    CITIES,
  )
  const employed = new Float64Array(UNITS)
  const spent = await inPortions(flows, ({ from, to, workers }) => {
    addFlows(commuting, from, to, workers)
    for (let i = 0; i < from.length; i++) employed[from[i] as number] = (employed[from[i] as number] as number) + (workers[i] as number)
  })
  const rule = await measured(async () => countUnits(commuting.workers as Float64Array, employed))
  const memory = process.resourceUsage().maxRSS * 1024
  return { ...rule.result, wall: spent.wall + rule.wall, cpu: spent.cpu + rule.cpu, memory }
}

function countUnits(sums: Float64Array, employed: Float64Array): { units: number; workers: number } {
  let units = 0
  let workers = 0
  for (let unit = 0; unit < UNITS; unit++) {
    let most = 0
    for (let city = 0; city < CITIES; city++) {
      const count = sums[unit * CITIES + city] as number
      workers += count
      if (count > most) most = count
    }
    if (most >= COMMUTING_THRESHOLD * (employed[unit] as number)) units++
  }
  return { units, workers }
}

/** The same by SQL. */
export async function duckFlows(flows: number, program: string): Promise<object> {
  const { DuckDBInstance } = (await import(program)) as Duck
  const db = await (await DuckDBInstance.create(':memory:')).connect()
  await db.run(flowsInSql(flows))
  const { result, wall, cpu } = await measured(() =>
    db.runAndReadAll(`
      with sums as (
        select home, (work // ${EACH}) % ${CITIES} as city, sum(workers) as count from flows where work % ${EACH} = 0 group by all
      ), employed as (select home, sum(workers) as count from flows group by home),
      most as (select home, max(count) as count from sums group by home)
      select
        (select count(*) from most join employed using (home) where most.count >= ${COMMUTING_THRESHOLD} * employed.count)::double,
        (select sum(count) from sums)::double`),
  )
  const [units, workers] = result.getRows()[0] ?? []
  return { wall, cpu, units: Number(units), workers: Number(workers), memory: process.resourceUsage().maxRSS * 1024 }
}

async function inPortions(flows: number, work: (portion: ReturnType<typeof flowsFrom>) => void): Promise<{ wall: number; cpu: number }> {
  const sum = { wall: 0, cpu: 0 }
  for (let done = 0; done < flows; done += PORTION) {
    const portion = flowsFrom(done, Math.min(PORTION, flows - done))
    const { wall, cpu } = await measured(async () => work(portion))
    sum.wall += wall
    sum.cpu += cpu
  }
  return sum
}
