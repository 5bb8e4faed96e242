import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { readSettings } from '../../src/settings.ts'
import { openInstallation } from '../../src/start/installation.ts'
import { openEmptyDatabase } from '../harness/database.ts'
import { dataFolder, PROGRAM, type RunningSerai, serai, startSeraiProcess } from '../harness/serai.ts'
import { openTestServer } from '../harness/server.ts'

/** One line that a person understands: no stack, no path of a source file. */
function isClear(said: string): void {
  assert.equal(said.trim().split('\n').length, 1, said)
  assert.doesNotMatch(said, /\bat .*\.ts:\d+|Error:|node:internal|defect/)
}

describe('starting', () => {
  const folder = dataFolder()
  let first: RunningSerai
  before(async () => {
    first = await startSeraiProcess({ SERAI_DATA: folder.path })
  })
  after(async () => {
    assert.equal(await first.stop(), 0)
    folder.remove()
  })

  test('says in plain words what it does, and offers a link for the organiser of the demo', () => {
    const said = first.said()
    assert.match(said, /^Opening the database in /m)
    assert.match(said, /^Sowing uzbekistan-2020, the first time only$/m)
    assert.match(said, /\/en\/sign-in\/[\w-]{43}$/m)
    assert.match(said, /^Serai is ready at http:\/\/localhost:\d+$/m)
  })

  test('a second server on the same data says where the first one answers', async () => {
    const { code, err } = await serai(['start'], { SERAI_DATA: folder.path, PORT: '0' })
    assert.equal(code, 1)
    isClear(err)
    assert.equal(err, `Serai already runs on this data, at ${first.url}. Stop that one first, or name another folder in SERAI_DATA.\n`)
  })

  test('a command works beside the running server', async () => {
    const { code, out, err } = await serai(['figures', 'uzbekistan-2020', '--format', 'csv'], { SERAI_DATA: folder.path })
    assert.equal(err, '')
    assert.equal(code, 0)
    assert.match(out, /^id,wording,/)
  })

  test('whoever runs the server can give a person a link that signs in once', async () => {
    const list = await serai(['sign-in'], { SERAI_DATA: folder.path })
    assert.match(list.out, /^demo-organiser +organiser +uzbekistan-2020$/m)
    const link = await serai(['sign-in', 'demo-evaluator'], { SERAI_DATA: folder.path, SERAI_URL: first.url })
    assert.match(link.out, /\/en\/sign-in\/[\w-]{43}\n$/)
    const answer = await fetch(link.out.trim(), { method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' } })
    assert.equal(answer.status, 303)
  })

  test('unknown programmes, languages, formats and commands are one line each', async () => {
    const wrong: readonly (readonly [readonly string[], number])[] = [
      [['figures', 'atlantis-1999'], 1],
      [['report', 'atlantis-1999', '--format', 'json'], 1],
      [['seed', 'atlantis-1999'], 1],
      [['sign-in', 'atlas'], 1],
      [['figures'], 2],
      [['figures', 'uzbekistan-2020', '--format', 'xml'], 2],
      [['figures', 'uzbekistan-2020', 'twice'], 2],
      [['report', 'uzbekistan-2020', '--language', 'tlh'], 2],
      [['report', 'uzbekistan-2020', '--colour', 'red'], 2],
      [['conjure'], 2],
    ]
    for (const [words, code] of wrong) {
      const said = await serai(words, { SERAI_DATA: folder.path })
      assert.equal(said.code, code, `${words.join(' ')}: ${said.err}`)
      assert.equal(said.out, '')
      isClear(said.err)
    }
  })
})

test('a newcomer who starts it sees no warning, and asked to stop it ends well', async () => {
  const folder = dataFolder()
  const child = spawn(process.execPath, [PROGRAM, 'start', '--seed', 'none'], {
    env: { ...process.env, SERAI_DATA: folder.path, PORT: '0', DATABASE_URL: '', SERAI_BOOTED: '' },
  })
  let [out, err] = ['', '']
  child.stderr.on('data', (data) => (err += data))
  child.stdout.on('data', (data) => {
    out += data
    if (/is ready/.test(out)) child.kill('SIGTERM')
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  folder.remove()
  assert.equal(err, '')
  assert.match(out, /^Opening the database in .*\nSerai is ready at http:\/\/localhost:\d+\nStopping\n$/)
  assert.equal(code, 0)
})

describe('what keeps it from starting', () => {
  test('a port in use', async () => {
    const folder = dataFolder()
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    const { code, err } = await serai(['start', '--seed', 'none'], { SERAI_DATA: folder.path, PORT: String(port) })
    other.close()
    folder.remove()
    assert.equal(code, 1)
    assert.equal(err, `Port ${port} is in use by another program. Choose another one, for example PORT=${port + 1}.\n`)
  })

  test('a data folder that is a file', async () => {
    const folder = dataFolder()
    const file = path.join(folder.path, 'data')
    writeFileSync(file, 'mine')
    const { code, err } = await serai(['start'], { SERAI_DATA: file, PORT: '0' })
    folder.remove()
    assert.equal(code, 1)
    isClear(err)
  })

  test('a data folder that may not be written', { skip: process.getuid?.() === 0 && 'root may write everywhere' }, async () => {
    const folder = dataFolder()
    const closed = path.join(folder.path, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o500)
    const { code, err } = await serai(['start'], { SERAI_DATA: path.join(closed, 'data'), PORT: '0' })
    folder.remove()
    assert.equal(code, 1)
    isClear(err)
  })

  test('a database that is newer than the code', async () => {
    const server = await openTestServer()
    const { db, url, close } = await openEmptyDatabase(server.url)
    const installation = await openInstallation(readSettings({ DATABASE_URL: url }))
    await installation.close()
    await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2099-01-01')`.execute(db)
    const { code, err } = await serai(['start'], { DATABASE_URL: url, PORT: '0' })
    await close()
    await server.stop()
    assert.equal(code, 1)
    assert.equal(err, 'This database was written by a newer Serai (it knows 9999-from-the-future). Update Serai; nothing was changed.\n')
  })

  test('settings that are wrong', async () => {
    const bad: readonly Readonly<Record<string, string>>[] = [
      { PORT: 'eighty' },
      { PORT: '70000' },
      { DATABASE_URL: 'mysql://x' },
      { SERAI_LOG: 'loud' },
      { DATABASE_URL: 'postgres://127.0.0.1:1/x' },
    ]
    for (const env of bad) {
      const { code, err } = await serai(['start'], env)
      assert.equal(code, 1, JSON.stringify(env))
      isClear(err)
    }
  })
})
