import { Problem } from '../../../kernel/problem.ts'
import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { equipmentOf } from '../../../platform/equipment.ts'
import { record } from '../../../platform/events.ts'
import type { Finished } from '../apart/order.ts'
import type { Progress, ReadyGrid, Result } from '../model/results.ts'
import {
  endStrip,
  findResult,
  isWanted,
  keepCityFacts,
  keepOutcome,
  keepReady,
  stripsOf,
  takeStrip,
  tellProgress,
} from '../store/results.ts'
import { workApart } from './apart.ts'
import { problemFound } from './files.ts'
import { openInputs, pathOf, placeOfResult } from './places.ts'
import { cutInto } from './strips.ts'
import { finishOrder, gridOrder, type Opened } from './orders.ts'

/** Makes a grid ready and cuts it into strips, each of which becomes a job. Safe to run twice. */
export async function prepareResult(db: Database, hash: string): Promise<void> {
  await whileWanted(db, hash, async (result, signal) => {
    const files = await openInputs(db, result.inputs)
    await equipmentOf(db).files.put(`${placeOfResult(hash)}/inputs.json`, new TextEncoder().encode(`${JSON.stringify(result.inputs)}\n`))
    const grid = result.grid ?? (await apart<ReadyGrid>(db, result, files, { kind: 'prepare', ...gridOrder(db, result, files) }, signal))
    await transaction(db, async (tx) => {
      await keepReady(tx, hash, grid, cutInto(grid, result.cuts))
      for (const { place, scanned } of await stripsOf(tx, hash)) {
        if (scanned === undefined) await record(tx, { name: 'atlas-strip.cut', subject: hash, details: { place } })
      }
      if ((await stripsOf(tx, hash)).every(({ scanned }) => scanned)) await record(tx, { name: 'atlas-strips.scanned', subject: hash })
    })
  })
}

/** Scans strips of the grid, one after the other, as long as one is left that nobody scans. Processes share them out. */
export async function scanStrips(db: Database, hash: string, who: string): Promise<void> {
  await whileWanted(db, hash, async (result, signal) => {
    const { grid } = result
    if (!grid) return
    const files = await openInputs(db, result.inputs)
    for (let more = true; more && (await isWanted(db, hash));) {
      more = await transaction(db, async (tx) => {
        const strip = await takeStrip(tx, hash)
        if (!strip) return false
        const order = { kind: 'scan', ...gridOrder(db, result, files), carried: grid.carried, strip } as const
        await apart(db, result, files, order, signal, (done) => ({ done: strip.first + done, whole: grid.height }))
        if (await endStrip(tx, hash, strip.place, who, now())) await record(tx, { name: 'atlas-strips.scanned', subject: hash })
        return true
      })
    }
  })
}

/** Joins the scans of all strips and works out everything that rests on them. Safe to run twice. */
export async function finishResult(db: Database, hash: string): Promise<void> {
  await whileWanted(db, hash, async (result, signal) => {
    if (!result.grid) return
    const files = await openInputs(db, result.inputs)
    const order = await finishOrder(db, result, result.grid, files)
    const { outcome, cities } = await apart<Finished>(db, result, files, order, signal)
    await transaction(db, async (tx) => {
      if (!(await keepOutcome(tx, hash, outcome, now()))) return
      await keepCityFacts(tx, hash, cities)
      await record(tx, { name: 'atlas-result.worked-out', subject: hash })
    })
  })
}

/** How often somebody is told how far it has come, and asks whether it is still wanted, in milliseconds. */
const PAUSE = 1000

/** Thrown into work that nobody waits for any more. */
class CalledOff extends Error {}

/** Does the work if somebody waits for it, ends it when nobody does any more, and keeps a problem as what came out. */
async function whileWanted(db: Database, hash: string, work: (result: Result, signal: AbortSignal) => Promise<void>): Promise<void> {
  const result = await findResult(db, hash)
  if (!result || !(await isWanted(db, hash))) return
  const stopping = new AbortController()
  const watch = setInterval(() => void isWanted(db, hash).then((wanted) => wanted || stopping.abort(new CalledOff())), PAUSE)
  try {
    await work(result, stopping.signal)
  } catch (error) {
    if (error instanceof CalledOff) return
    if (!(error instanceof Problem)) throw error
    await keepOutcome(db, hash, problemFound(error), now())
  } finally {
    clearInterval(watch)
  }
}

/** Work apart whose progress is kept once a second. `shift` turns the progress of a strip into that of the whole. */
async function apart<Answer>(
  db: Database,
  { hash }: Result,
  files: Opened,
  order: Parameters<typeof workApart>[0],
  signal: AbortSignal,
  shift: (done: number) => { done: number; whole: number } | undefined = () => undefined,
): Promise<Answer> {
  let last = 0
  const named = Object.values(files).map((file) => ({ ...file, path: pathOf(db, file.place) }))
  return workApart<Answer>(order, named, {
    signal,
    progress: ({ step, done, whole }) => {
      if (Date.now() - last < PAUSE) return
      last = Date.now()
      const progress = { step: step as Progress['step'], done, whole, ...shift(done), at: now().getTime() }
      void tellProgress(db, hash, progress).catch(() => undefined)
    },
  })
}
