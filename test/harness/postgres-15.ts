import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { TestServer } from './server.ts'

const PROGRAMS = '/usr/lib/postgresql/15/bin'
const NOBODY = { uid: 65534, gid: 65534 }

/** True where Debian's package `postgresql-15` is installed. */
export function hasPostgres15(): boolean {
  return existsSync(path.join(PROGRAMS, 'postgres'))
}

/** Starts the oldest PostgreSQL that is supported, in a folder of its own that is gone afterwards. */
export async function startPostgres15(): Promise<TestServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'serai-test-15-'))
  const as = process.getuid?.() === 0 ? NOBODY : undefined
  const password = randomBytes(12).toString('hex')
  writeFileSync(path.join(folder, 'password'), password)
  if (as) for (const each of [folder, path.join(folder, 'password')]) chownSync(each, as.uid, as.gid)
  const data = path.join(folder, 'data')
  const choices = ['-U', 'serai', '--auth=scram-sha-256', `--pwfile=${folder}/password`, '--encoding=UTF8', '--locale=C.UTF-8']
  execFileSync(path.join(PROGRAMS, 'initdb'), ['-D', data, ...choices], { ...as, cwd: folder, stdio: 'pipe' })
  const port = await freePort()
  const options = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off']
  const child = spawn(path.join(PROGRAMS, 'postgres'), options, { ...as, cwd: folder, stdio: 'ignore' })
  const url = `postgres://serai:${password}@127.0.0.1:${port}/postgres`
  await untilReady(url)
  return {
    url,
    stop: async () => {
      const gone = new Promise((resolve) => child.on('exit', resolve))
      child.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch (error) {
      if (attempt === 200) throw error
      await pause(50)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}
