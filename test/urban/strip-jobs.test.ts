import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { newId } from '../../src/kernel/id.ts'
import { equip } from '../../src/platform/equipment.ts'
import { registerJobs } from '../../src/platform/events.ts'
import { addFile, askForRun, checkFile, openFile, openRun } from '../../src/registry/atlas/index.ts'
import { openTestDatabase, type TestDatabase } from '../harness/database.ts'
import { ATLAS_JOBS } from './atlas-jobs.ts'
import { PLACE, peopleAt, writeGrid } from './grids.ts'

const WORKER = fileURLToPath(new URL('./job-worker.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'serai-strips-'))
const placement = { ...PLACE, width: 600, height: 640 }
const people = (column: number, row: number) => peopleAt(column % 60, row % 40)

interface Office extends TestDatabase {
  readonly folder: string
}

const opened: TestDatabase[] = []
const running = new Set<ChildProcess>()

/** A database and files of a test's own. */
async function openOffice(name: string): Promise<Office> {
  const database = await openTestDatabase()
  opened.push(database)
  const own = join(folder, name)
  equip(database.db, { folder: own, url: 'http://localhost' })
  await registerJobs(database.db, ATLAS_JOBS)
  return { ...database, folder: own }
}

async function startWorker({ url, folder: files }: Office): Promise<ChildProcess> {
  const child = spawn(process.execPath, [WORKER, url, files], { stdio: ['ignore', 'pipe', 'inherit'] })
  running.add(child)
  await once(child.stdout, 'data')
  return child
}

async function ask({ db }: Office, cuts: number): Promise<string> {
  const content = new Uint8Array(readFileSync(join(folder, 'people.tif')))
  const described = { kind: 'population', title: 'People', licence: 'CC0', source: 'a test', epoch: 2020 } as const
  const { id: file } = await addFile(db, newId(), described, { name: 'people.tif', content })
  await checkFile(db, file)
  const id = newId()
  await askForRun(db, { id, title: 'A run', preset: 'manual-2021', level: 2, files: { population: await openFile(db, file) }, cuts })
  return id
}

async function outcomeOf({ db }: Office, id: string): Promise<unknown> {
  for (;;) {
    const { outcome } = (await openRun(db, id)).result
    if (outcome !== undefined) return outcome
    await pause(100)
  }
}

async function stripsOf({ db }: Office): Promise<readonly { readonly by: string | null }[]> {
  return (await sql<{ by: string | null }>`select by from atlas_strips order by place`.execute(db)).rows
}

/** What came of the run as hashes of its files, by their names; the scans of strips are left out, as they differ with the cut. */
function printsOf({ folder: files }: Office): Readonly<Record<string, string>> {
  const [result = ''] = readdirSync(join(files, 'files/atlas/results'))
  const place = join(files, 'files/atlas/results', result)
  const names = readdirSync(place).filter((name) => /\.(tif|png)$/.test(name))
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(place, name)))
        .digest('hex'),
    ]),
  )
}

function stop(child: ChildProcess): void {
  child.kill('SIGKILL')
  running.delete(child)
}

describe('strips as jobs', { timeout: 300_000 }, () => {
  let alone: Readonly<Record<string, string>>
  let expected: unknown

  before(async () => {
    await writeGrid(join(folder, 'people.tif'), people, { placement, sample: 'float32' })
    const office = await openOffice('alone')
    const worker = await startWorker(office)
    expected = await outcomeOf(office, await ask(office, 1))
    alone = printsOf(office)
    stop(worker)
  })
  after(async () => {
    for (const child of running) child.kill('SIGKILL')
    for (const each of opened) await each.close()
    rmSync(folder, { recursive: true })
  })

  it('give the same bytes in two processes that share them as in one', async () => {
    const office = await openOffice('two')
    const workers = await Promise.all([startWorker(office), startWorker(office)])
    const outcome = await outcomeOf(office, await ask(office, 8))
    workers.forEach(stop)
    const strips = await stripsOf(office)
    assert.deepEqual([strips.length, new Set(strips.map(({ by }) => by)).size], [8, 2])
    assert.deepEqual(outcome, expected)
    assert.deepEqual(printsOf(office), alone)
    assert.deepEqual(Object.keys(alone), ['centres.tif', 'classes.png', 'classes.tif'])
  })

  it('go on in another process when one is killed in the middle of a strip', async () => {
    const office = await openOffice('killed')
    const first = await startWorker(office)
    const id = await ask(office, 6)
    await whileFree(office, 6)
    stop(first)
    const before = await stripsOf(office)
    assert.equal(
      before.some(({ by }) => by === null),
      true,
    )
    const second = await startWorker(office)
    const outcome = await outcomeOf(office, id)
    stop(second)
    assert.deepEqual(outcome, expected)
    assert.deepEqual(printsOf(office), alone)
  })
})

/** Waits until a process has taken a strip: it is locked, and not yet scanned. */
async function whileFree({ db }: Office, all: number): Promise<void> {
  for (let free = all; free === all;) {
    const { rows } = await sql<{ n: number }>`
      with free as (select place from atlas_strips where scanned is null for update skip locked)
      select count(*)::int as n from free`.execute(db)
    const there = (await stripsOf({ db } as Office)).length
    free = there < all ? all : (rows[0]?.n ?? all)
    await pause(20)
  }
}
