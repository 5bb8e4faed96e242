import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureFlows } from './flows.ts'
import type { Figures } from './measure.ts'
import { type Measured, megabytes, say, task, timed, times } from './report.ts'

interface Algorithm {
  readonly pass: Figures
  readonly plain: Figures
  readonly engine: Figures
  readonly differing: number
}

const LONG = [
  ['18,000 x 9,000', 18_000, 9_000],
  ['36,000 x 18,000, a world', 36_000, 18_000],
] as const

/**
 * The urban engine: level 1 of 4,000 x 4,000 cells in memory and in one thread, beside one pass over the same memory and the same steps written plainly
 * over whole arrays; the command from compressed files; the 15 % rule over 50 million flows beside DuckDB where that is installed (`--flows` measures it alone). `--long` adds grids of 162 and 648 million cells
 * (about 20 minutes, 3 GB of disk).
 */
export async function run(args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'serai-bench-'))
  try {
    if (args.includes('--flows')) return await measureFlows(50_000_000, folder)
    const found = await task<Algorithm>('algorithm', 4000, 4000, folder)
    say('4,000 x 4,000 in memory, one thread, least of three rounds', '')
    say('one pass over the memory', timed(found.pass))
    say('plain arrays', `${timed(found.plain)}, ${times(found.plain, found.pass)}`)
    say('engine', `${timed(found.engine)}, ${times(found.engine, found.pass)}; differing cells: ${found.differing}`)
    const memory = { engine: await task<Measured>('engine', 4000, 4000, folder), plain: await task<Measured>('plain', 4000, 4000, folder) }
    say('peak memory, grid of 192 MB included', `engine ${megabytes(memory.engine.memory)}, plain ${megabytes(memory.plain.memory)}`)
    await fromFiles('4,000 x 4,000', 4000, 4000, folder)
    await measureFlows(50_000_000, folder)
    if (args.includes('--long')) for (const [name, width, height] of LONG) await fromFiles(name, width, height, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function fromFiles(name: string, width: number, height: number, folder: string): Promise<void> {
  await task<Measured>('files', width, height, folder)
  const size = ['population', 'land', 'built'].reduce((sum, layer) => sum + statSync(join(folder, `${layer}.tif`)).size, 0)
  const decode = await task<Measured>('decode', width, height, folder)
  const command = await task<Measured>('command', width, height, folder)
  say(`${name} from three GeoTIFFs (deflate, ${megabytes(size)})`, '')
  say('decoding alone', `${timed(decode)}, peak memory ${megabytes(decode.memory)}`)
  say('whole command', `${timed(command)}, peak memory ${megabytes(command.memory)}`)
}
