import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Figures } from './measure.ts'

/** Time with the peak memory of the process. */
export type Measured = Figures & { readonly memory: number }

const child = fileURLToPath(new URL('./task.ts', import.meta.url))

/** One task in a process of its own. */
export async function task<Result>(name: string, width: number, height: number, folder: string): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, [child, name, String(width), String(height), folder], {
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Result
}

export function say(what: string, figures: string): void {
  process.stdout.write(figures === '' ? `${what}\n` : `  ${what.padEnd(40)} ${figures}\n`)
}

export function timed({ wall, cpu }: Figures): string {
  return `${wall.toFixed(0)} ms (processor ${cpu.toFixed(0)} ms)`
}

export function times(a: Figures, b: Figures): string {
  return `${(a.cpu / b.cpu).toFixed(1)} times the pass`
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
