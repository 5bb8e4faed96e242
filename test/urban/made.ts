import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GOLDEN, type Grid } from './golden.ts'

/** The made-up grids of the reference, by name: what the generator is asked for. */
export const MADE: Readonly<Record<string, readonly string[]>> = {
  s1k: ['1000', '1000', 's1k', '0.45'],
  s2k: ['2000', '2000', 's2k', '0.45'],
  d2k: ['2000', '2000', 'd2k', '0.9', '40000'],
  s4k: ['4000', '4000', 's4k', '0.45'],
}

/** Makes a grid with the generator of the reference cases and holds it to the sums that lie beside it. */
export function makeGrid(name: string): Grid {
  const folder = mkdtempSync(join(tmpdir(), 'serai-grid-'))
  try {
    mkdirSync(join(folder, 'data'))
    const order = MADE[name] ?? []
    execFileSync(process.execPath, [`${GOLDEN}synthetic/gen.ts`, ...order], { cwd: folder, stdio: 'ignore' })
    const [population, land, built] = ['POP', 'LAND', 'BUILT_S'].map((part) => readNumbers(folder, `${name}_${part}.f32`)) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ]
    return { width: Number(order[0]), rows: Number(order[1]), population, land, built }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readNumbers(folder: string, file: string): Float32Array {
  const bytes = readFileSync(join(folder, 'data', file))
  const expected = readFileSync(`${GOLDEN}synthetic/inputs.sha256`, 'utf8')
    .split('\n')
    .find((line) => line.endsWith(` ${file}`))
    ?.split(' ')[0]
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== expected) throw new Error(`${file} has the sum ${found}, and ${expected} was expected`)
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
}
