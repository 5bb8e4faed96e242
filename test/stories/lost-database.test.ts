import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { logTo } from '../../src/platform/log.ts'
import { dataFolder, type RunningSerai, serai, startSeraiProcess } from '../harness/serai.ts'
import { openTestWeb } from '../harness/web.ts'

const folder = dataFolder()
let server: RunningSerai
before(async () => {
  server = await startSeraiProcess({ SERAI_DATA: folder.path }, ['--seed', 'none'])
})
after(folder.remove)

test('when the built-in database is killed readers are told so, and it comes back by itself', async () => {
  process.kill(Number(readFileSync(path.join(folder.path, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
  const meanwhile = await fetch(`${server.url}/en/programmes`)
  const page = await meanwhile.text()
  if (meanwhile.status !== 200) assert.match(page, /The database does not answer just now/)
  const started = Date.now()
  while ((await fetch(`${server.url}/en/programmes`)).status !== 200) {
    assert.ok(Date.now() - started < 60_000, 'it did not come back')
    await pause(100)
  }
  const health = await fetch(`${server.url}/health`)
  assert.deepEqual([health.status, health.headers.get('cache-control'), await health.text()], [200, 'no-store', 'well\n'])
  const second = await serai(['start'], { SERAI_DATA: folder.path, PORT: '0' })
  assert.equal(
    second.err,
    `Serai already runs on this data, at ${server.url}. Stop that one first, or name another folder in SERAI_DATA.\n`,
  )
  assert.equal(await server.stop(), 0)
})

test('who watches a server is told when its database is away', async () => {
  logTo('stderr', 'silent')
  const web = await openTestWeb()
  await web.db.destroy()
  const answer = await web.get('/health')
  assert.deepEqual([answer.status, await answer.text()], [503, 'the database is away\n'])
})
