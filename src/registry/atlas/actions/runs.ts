import { ENGINE_EDITION, type PresetName, presetOf } from '../../../engines/urban/index.ts'
import { isId } from '../../../kernel/id.ts'
import { canonical } from '../../../kernel/same.ts'
import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { equipmentOf } from '../../../platform/equipment.ts'
import { record } from '../../../platform/events.ts'
import type { OpenFile } from '../../../platform/files/index.ts'
import { sha256 } from '../../../platform/hash.ts'
import { problems as urbanProblems } from '../../urban/index.ts'
import type { AtlasFile, Kind } from '../model/files.ts'
import type { Inputs, Run } from '../model/results.ts'
import { problems } from '../problems.ts'
import { keepResult } from '../store/results.ts'
import { addCancellation, addRun, addShowing, findRun, removeShowing } from '../store/runs.ts'
import { placeOfResult } from './places.ts'

/** What somebody asks for. */
export interface Asked {
  readonly id: string
  readonly title: string
  readonly preset: PresetName
  readonly level: 1 | 2
  readonly files: Readonly<Partial<Record<Kind, AtlasFile>>> & { readonly population: AtlasFile }
  readonly by?: string
  /** How many strips the grid is cut in; by its size when left out. It changes nothing in the result. */
  readonly cuts?: number
  /** The pages of cities show it as soon as it is done. */
  readonly shown?: boolean
}

export async function openRun(db: Database, id: string): Promise<Run> {
  const run = isId(id) ? await findRun(db, id) : undefined
  if (!run) throw problems['atlas.run-unknown']()
  return run
}

/** Asks for a result. Who asks for what somebody else has asked for shares the work and what came of it. Throws `urban.needs-built`, `atlas.not-looked-at`. */
export async function askForRun(db: Database, asked: Asked): Promise<string> {
  const { id, title, preset, level, files, by, cuts, shown = false } = asked
  if (presetOf(preset).rules.centre.built !== undefined && files.built === undefined) throw urbanProblems['urban.needs-built']({ preset })
  const unfit = Object.values(files).find(({ found, recipe }) => recipe === undefined && (found === undefined || found.kind === 'problem'))
  if (unfit) throw problems['atlas.not-looked-at']({ title: unfit.title })
  const hash = hashOf(asked)
  const inputs: Inputs = { preset, level, files: Object.fromEntries(Object.entries(files).map(([kind, file]) => [kind, file.id])) }
  await transaction(db, async (tx) => {
    await keepResult(tx, { hash, inputs, engine: ENGINE_EDITION, at: now(), ...(cuts !== undefined && { cuts }) })
    if (await addRun(tx, { id, title, at: now(), ...(by !== undefined && { by }) }, hash)) {
      await record(tx, { name: 'atlas-run.asked', subject: hash, ...(by !== undefined && { actor: by }), details: { run: id } })
    }
    if (shown) await addShowing(tx, id, by, now())
  })
  return hash
}

/** What a result depends on: the contents of its files, the rules, and the edition of the engine. */
function hashOf({ preset, level, files }: Asked): string {
  const prints = Object.fromEntries(
    Object.entries(files).map(([kind, { print, noData, epoch, illustrative }]) => [kind, { print, noData, epoch, illustrative }]),
  )
  return sha256(canonical({ engine: ENGINE_EDITION, preset, level, files: prints }))
}

/** Calls a run off. The work goes on for as long as somebody else waits for the same. */
export async function cancelRun(db: Database, run: Run, by?: string): Promise<void> {
  await transaction(db, async (tx) => {
    if (run.result.outcome === undefined && (await addCancellation(tx, run.id, by, now()))) {
      await record(tx, { name: 'atlas-run.cancelled', subject: run.id, ...(by !== undefined && { actor: by }) })
    }
  })
}

/** Lets the pages of cities show what came of the run, or no longer. Throws `atlas.not-done`. */
export async function showRun(db: Database, run: Run, shown: boolean, by?: string): Promise<void> {
  if (shown && run.result.outcome?.kind !== 'done') throw problems['atlas.not-done']()
  await transaction(db, async (tx) => {
    if (shown) await addShowing(tx, run.id, by, now())
    else await removeShowing(tx, run.id)
    await record(tx, { name: shown ? 'atlas-run.shown' : 'atlas-run.withdrawn', subject: run.id, ...(by !== undefined && { actor: by }) })
  })
}

/** One of the files that came of a run. Throws `atlas.file-unknown`. */
export async function openRunFile(db: Database, { result }: Run, name: string): Promise<OpenFile> {
  const { outcome, hash } = result
  if (outcome?.kind !== 'done' || !outcome.files.includes(name)) throw problems['atlas.file-unknown']()
  return equipmentOf(db).files.open(`${placeOfResult(hash)}/${name}`)
}
