import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { dataFolder, PROGRAM } from '../harness/serai.ts'

test(
  'Ctrl-C while it makes its database ends it without complaint, and nothing half-made is left',
  { skip: process.platform === 'win32' },
  async () => {
    const folder = dataFolder()
    const env = { ...process.env, SERAI_DATA: folder.path, PORT: '0', SERAI_BOOTED: '1' }
    const child = spawn(process.execPath, [PROGRAM, 'start'], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
    const gone = new Promise((resolve) => child.on('close', resolve))
    while (!readdirSync(folder.path).some((name) => name.startsWith('postgres-new-'))) await pause(10)
    await pause(50)
    // A terminal sends it to every process in the foreground.
    process.kill(-(child.pid ?? 0), 'SIGINT')
    assert.equal(await gone, 0)
    const left = readdirSync(folder.path)
    folder.remove()
    assert.equal(said, `Opening the database in ${folder.path}\nStopping\n`)
    assert.deepEqual(
      left.filter((name) => name !== 'postgres'),
      [],
    )
  },
)
