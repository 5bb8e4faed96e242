import { spawn, type SpawnOptions } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Binaries } from './binaries.ts'
import { problems } from './problems.ts'
import { commandOf, type Runner } from './runner.ts'

/** The files of one server. */
export interface Cluster {
  readonly folder: string
  /** PostgreSQL's own data directory. */
  readonly data: string
  readonly log: string
  readonly password: string
}

/** The major version whose files the programs can read. */
const OURS = '18'

/** Finds the server's files in the data folder, and makes them when there are none: all of them or, when cut short, none. */
export async function openCluster(folder: string, programs: Binaries, runner: Runner): Promise<Cluster> {
  const home = path.join(folder, 'postgres')
  requireWritable(folder, runner)
  if (!existsSync(home)) await make(home, programs, runner)
  const found = readFileSync(path.join(home, 'cluster/PG_VERSION'), 'utf8').trim()
  if (found !== OURS) throw problems['data.other-version']({ folder, found, ours: OURS })
  return { folder, data: path.join(home, 'cluster'), log: path.join(home, 'server.log'), password: passwordIn(home) }
}

function requireWritable(folder: string, runner: Runner): void {
  try {
    if (mkdirSync(folder, { recursive: true }) !== undefined && runner.as) chownSync(folder, runner.as.uid, runner.as.gid)
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    if (['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) {
      throw problems['data.not-writable']({ folder })
    }
    throw error
  }
}

function passwordIn(home: string): string {
  const file = path.join(home, 'password')
  const password = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (password === '') throw problems['data.no-password']({ file })
  return password
}

/** Two processes may make it at once, each under a name of its own; the first to rename it wins and the other's is thrown away. */
async function make(home: string, programs: Binaries, runner: Runner): Promise<void> {
  clearUnfinished(home)
  const fresh = `${home}-new-${process.pid}`
  mkdirSync(fresh, { mode: 0o700 })
  const password = path.join(fresh, 'password')
  writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (runner.as) for (const each of [fresh, password]) chownSync(each, runner.as.uid, runner.as.gid)
  try {
    await initialise(path.join(fresh, 'cluster'), password, programs, runner)
    renameSync(fresh, home)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(home)) throw problemOf(error, home)
  }
}

function clearUnfinished(home: string): void {
  for (const name of readdirSync(path.dirname(home))) {
    const pid = /^postgres-new-(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !lives(Number(pid)))
      rmSync(path.join(path.dirname(home), name), { recursive: true, force: true, maxRetries: 10 })
  }
}

/** True when there is such a process, whoever owns it. */
export function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function initialise(data: string, password: string, programs: Binaries, runner: Runner): Promise<void> {
  const choices = ['-U', 'serai', '--auth=scram-sha-256', `--pwfile=${password}`, '--encoding=UTF8']
  const order = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const [program, args] = commandOf(runner, programs.initdb, ['-D', data, ...choices, ...order])
  await run(program, args, { ...runner.as, cwd: path.dirname(data) })
}

/** Runs it in a process group of its own: Ctrl-C, which the terminal sends to all, must not leave half of it. Throws what it said last. */
function run(program: string, args: readonly string[], options: SpawnOptions): Promise<void> {
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (data) => (said += data))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => (code === 0 ? resolve() : reject(new Error(said.trim() || `initdb ended with ${code ?? signal}`))))
  })
}

function problemOf(error: unknown, home: string): unknown {
  const lines = (error as Error).message.split('\n')
  const said = lines.find((line) => /error|denied|could not|cannot|no space/i.test(line)) ?? lines.at(-1) ?? ''
  return problems['data.not-started']({ folder: path.dirname(home), said: said.trim(), log: path.join(home, 'server.log') })
}
