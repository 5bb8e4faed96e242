import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The command line, to be run with the Node that runs the tests. */
export const PROGRAM = fileURLToPath(new URL('../../bin/serai.js', import.meta.url))

/** What a command said and how it ended. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `serai` with these words, as somebody at a terminal would. */
export function serai(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> {
  const child = spawn(process.execPath, [PROGRAM, ...words], { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.on('data', (data) => (out += data))
  child.stderr.on('data', (data) => (err += data))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, out, err }))
  })
}

/** A server in a process of its own. */
export interface RunningSerai {
  readonly url: string
  readonly said: () => string
  /** Asks it to stop, as Ctrl-C does, and waits until it has. Gives its exit code. */
  stop(): Promise<number>
  /** Ends it at once, as a loss of power would (SIGKILL). */
  kill(): Promise<void>
}

/** Starts `serai start` on a free port and waits until it says that it is ready. */
export async function startSeraiProcess(env: Readonly<Record<string, string>>, words: readonly string[] = []): Promise<RunningSerai> {
  const child = spawn(process.execPath, [PROGRAM, 'start', ...words], {
    env: environment({ PORT: '0', ...env, SERAI_BOOTED: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const gone = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
  child.stderr.on('data', (data) => (said += data))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      said += data
      const found = /Serai is ready at (\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    void gone.then((code) => reject(new Error(`Serai ended with ${code}: ${said}`)))
  })
  return {
    url,
    said: () => said,
    stop: () => {
      child.kill('SIGINT')
      return gone
    },
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** A data folder of a test's own. */
export function dataFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'serai-story-'))
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The settings of whoever runs the tests stay out of it. */
function environment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, SERAI_DATA: __, PORT: ___, SERAI_BOOTED: ____, ...rest } = process.env
  return { ...rest, ...own }
}
