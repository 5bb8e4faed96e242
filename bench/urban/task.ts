// One task of the urban benchmark in a process of its own, so that its peak memory is its own: prints one line of JSON.
import { openGeoTiff, writeGeoTiff, MOLLWEIDE } from '../../src/platform/geo/index.ts'
import { urban } from '../../src/cli/urban/index.ts'
import { classifyStrips, paintRow, presetOf, type Strip } from '../../src/engines/urban/index.ts'
import { readSettings } from '../../src/settings.ts'
import { measured, type Figures } from './measure.ts'
import { duckFlows, engineFlows, passFlows } from './flow-tasks.ts'
import { classifyPlainly } from './plain.ts'
import { makeWorld } from './world.ts'

const { rules } = presetOf('ghsl-r2023a')
const [task = '', width = '0', height = '0', folder = '.'] = process.argv.slice(2)
const size = { width: Number(width), height: Number(height) }
const LAYERS = ['population', 'land', 'built'] as const

const TASKS: Readonly<Record<string, () => Promise<object>>> = {
  algorithm,
  engine,
  plain,
  files,
  decode,
  command,
  flows: () => engineFlows(size.width),
  'flows-pass': () => passFlows(size.width),
  'flows-duckdb': () => duckFlows(size.width, folder),
}
process.stdout.write(`\n${JSON.stringify(await TASKS[task]?.())}\n`)

/** All in memory, in turn: one pass over the memory, the plain way, the engine. */
async function algorithm(): Promise<object> {
  const grid = inMemory()
  const rounds = { pass: [] as Figures[], plain: [] as Figures[], engine: [] as Figures[] }
  const codes = new Uint8Array(size.width * size.height)
  let differing = 0
  for (let round = 0; round < 4; round++) {
    const pass = await measured(async () => sumAll(grid))
    const found = await measured(async () => classify([grid], codes))
    const baseline = round < 2 ? await measured(async () => classifyPlainly(grid, size.width, rules)) : undefined
    if (baseline) differing += found.result.reduce((sum, code, i) => sum + Number(code !== baseline.result[i]), 0)
    if (round === 0) continue
    rounds.pass.push(pass)
    rounds.engine.push(found)
    if (baseline) rounds.plain.push(baseline)
  }
  const least = (list: readonly Figures[]) => ({
    wall: Math.min(...list.map(({ wall }) => wall)),
    cpu: Math.min(...list.map(({ cpu }) => cpu)),
  })
  return { pass: least(rounds.pass), plain: least(rounds.plain), engine: least(rounds.engine), differing }
}

async function engine(): Promise<object> {
  return withMemory(async () => classify([inMemory()]))
}

async function plain(): Promise<object> {
  return withMemory(async () => classifyPlainly(inMemory(), size.width, rules))
}

/** Writes the world as three compressed GeoTIFFs: people as 32-bit numbers, land and built-up area in percent. */
async function files(): Promise<object> {
  const placement = { ...size, west: 0, north: size.height * 1000, cellWidth: 1000, cellHeight: 1000, projection: MOLLWEIDE }
  const writers = await Promise.all(
    LAYERS.map((layer) => writeGeoTiff(`${folder}/${layer}.tif`, placement, layer === 'population' ? 'float32' : 'uint8')),
  )
  return withMemory(async () => {
    for (const { population, land, built } of makeWorld(size.width, size.height).strips()) {
      const percent = (shares: Strip['land']) => Uint8Array.from(shares ?? [], (share) => Math.round(share * 100))
      await Promise.all([writers[0]?.write(population), writers[1]?.write(percent(land)), writers[2]?.write(percent(built))])
    }
    for (const writer of writers) await writer.finish()
  })
}

async function decode(): Promise<object> {
  return withMemory(async () => {
    for (const layer of LAYERS) {
      const raster = await openGeoTiff(`${folder}/${layer}.tif`)
      for await (const band of raster.bands()) band.values.at(0)
      await raster.close()
    }
  })
}

async function command(): Promise<object> {
  const named = LAYERS.flatMap((layer) => [`--${layer}`, `${folder}/${layer}.tif`])
  return withMemory(() => urban.run(['grid', ...named, '--preset', 'ghsl-r2023a', '--output', `${folder}/classes.tif`], readSettings({})))
}

async function withMemory(work: () => Promise<unknown>): Promise<object> {
  const { wall, cpu } = await measured(work)
  return { wall, cpu, memory: process.resourceUsage().maxRSS * 1024 }
}

/** Into an array that is there already: where the system gives out memory slowly, its first use would be measured and not the engine. */
async function classify(strips: readonly Strip[], codes = new Uint8Array(size.width * size.height)): Promise<Uint8Array> {
  const classes = await classifyStrips(size.width, strips, rules)
  for (let row = 0; row < classes.height; row++) paintRow(classes, row, codes, row * size.width)
  return codes
}

function inMemory(): Strip {
  const [population, land, built] = LAYERS.map(() => new Float32Array(size.width * size.height)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  let at = 0
  for (const strip of makeWorld(size.width, size.height).strips()) {
    population.set(strip.population, at)
    land.set(strip.land ?? [], at)
    built.set(strip.built ?? [], at)
    at += strip.population.length
  }
  return { rows: size.height, population, land, built }
}

/** Four sums at once, so that the processor waits for memory and not for additions. */
function sumAll({ population, land = population, built = population }: Strip): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (const values of [population, land, built]) {
    for (let i = 0; i + 3 < values.length; i += 4) {
      a += values[i] as number
      b += values[i + 1] as number
      c += values[i + 2] as number
      d += values[i + 3] as number
    }
  }
  return a + b + c + d
}
