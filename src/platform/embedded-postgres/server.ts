import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Binaries } from './binaries.ts'
import { type Cluster, lives } from './cluster.ts'
import { commandOf, type Runner } from './runner.ts'

/** A server as its lock file `postmaster.pid` describes it. */
export interface Running {
  readonly pid: number
  readonly port: number
  readonly url: string
  readonly answers: boolean
}

/** The server that runs on the files, if its process lives. */
export async function find(cluster: Cluster): Promise<Running | undefined> {
  const { pid, port } = readLock(cluster)
  if (pid === undefined || !isPostgres(pid)) return undefined
  return { pid, port: port ?? 0, url: urlOf(cluster, port ?? 0), answers: port !== undefined && (await answers(port)) }
}

/** Starts a server, on the wanted port if any; gives what its log says when it ends before it is ready. It is in a process group of its own: Ctrl-C does not reach it. */
export async function start(cluster: Cluster, programs: Binaries, runner: Runner, wanted?: number): Promise<Running | string> {
  const port = wanted ?? (await freePort())
  const options = ['-D', cluster.data, '-p', String(port), '-h', '127.0.0.1', '-c', 'unix_socket_directories=', ...QUIET]
  const [program, args] = commandOf(runner, programs.postgres, options)
  const log = openSync(cluster.log, 'a', 0o600)
  const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true, cwd: cluster.data, ...runner.as })
  closeSync(log)
  let ended = false
  child.on('exit', () => (ended = true)).on('error', () => (ended = true))
  while (!ended) {
    await pause(20)
    const lock = readLock(cluster)
    if (lock.port === port && lock.ready && lock.pid !== undefined) {
      child.unref()
      return { pid: lock.pid, port, url: urlOf(cluster, port), answers: true }
    }
  }
  return lastWords(cluster)
}

/** Removes the lock of a dead server whose number has gone to another program: PostgreSQL would wait for that one for ever. */
export function clearStaleLock(cluster: Cluster): void {
  const { pid } = readLock(cluster)
  if (pid !== undefined && lives(pid) && !isPostgres(pid)) rmSync(lockFile(cluster), { force: true })
}

/** Stops the server unless another process is connected. What is not committed is rolled back and everything is written out. */
export async function stopWhenLast(cluster: Cluster, { pid, url }: Running): Promise<void> {
  if (readLock(cluster).pid !== pid || !isPostgres(pid) || (await othersConnected(url))) return
  process.kill(pid, 'SIGINT')
  while (existsSync(lockFile(cluster)) && isPostgres(pid)) await pause(10)
}

interface Lock {
  readonly pid?: number
  readonly port?: number
  readonly ready: boolean
}

function lockFile(cluster: Cluster): string {
  return path.join(cluster.data, 'postmaster.pid')
}

/** Lines: pid, data directory, start time, port, socket directory, address, shared memory, state. */
function readLock(cluster: Cluster): Lock {
  if (!existsSync(lockFile(cluster))) return { ready: false }
  const lines = readFileSync(lockFile(cluster), 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return { ...(pid > 0 && { pid }), ...(port > 0 && { port }), ready: lines[7]?.trim() === 'ready' }
}

function isPostgres(pid: number): boolean {
  if (!lives(pid)) return false
  const status = `/proc/${pid}/stat`
  if (!existsSync(status)) return true
  const [, name = '', state = ''] = /^\d+ \((.*)\) (\S)/.exec(readFileSync(status, 'utf8')) ?? []
  return /^(postgres|unshare)/.test(name) && state !== 'Z'
}

function urlOf(cluster: Cluster, port: number): string {
  return `postgres://serai:${cluster.password}@127.0.0.1:${port}/postgres`
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true))
    socket.on('error', () => resolve(false)).on('connect', () => socket.destroy())
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function othersConnected(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, application_name: 'serai-leaving' })
  await client.connect()
  const { rows } = await client.query<{ others: boolean }>(`
    select exists (
      select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> 'serai-leaving'
    ) as others`)
  await client.end()
  return rows[0]?.others ?? false
}

function lastWords(cluster: Cluster): string {
  const lines = readFileSync(cluster.log, 'utf8').trim().split('\n')
  return (lines.findLast((line) => /FATAL|PANIC|ERROR|denied/.test(line)) ?? lines.at(-1) ?? '').replace(/^.*?(FATAL|PANIC|ERROR): */, '')
}

/** A refused row is not written to the server's log: it may hold somebody's answers. */
const QUIET = ['-c', 'log_error_verbosity=terse', '-c', 'log_min_error_statement=panic']
