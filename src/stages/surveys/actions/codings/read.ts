import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import type { OpenItem, TaughtHere, Way } from '../../coding/model.ts'
import { openItems } from '../../coding/model.ts'
import type { Wave } from '../../model.ts'
import { codingProblems } from '../../problems/coding.ts'
import { addFrame, findFrame, keepReadings, keepSettlement, keepWay, openAnswersOf, readingsOf, waysOf } from '../../store/codings.ts'
import type { FrameCode } from '../../coding/model.ts'
import { countReadings } from './count.ts'

/** What a coder gave to all answers that say the same. */
export interface GivenCodes {
  readonly text: string
  readonly codes: readonly string[]
  readonly taught: readonly TaughtHere[]
}

/** The open question under this key. Throws when the survey has none. */
export function openOpenItem(wave: Wave, key: string): OpenItem {
  const item = openItems(wave.instrument).find((each) => each.key === key)
  if (!item) throw codingProblems['coding.item']({ item: key.slice(0, 80) })
  return item
}

/** Throws when nobody has answered this (any more). */
export async function requireAnswered(db: Database, wave: Wave, item: string, given: string): Promise<void> {
  const answers = await openAnswersOf(db, wave.code, item)
  if (!answers.some(({ text }) => text.trim() === given.trim())) throw codingProblems['coding.gone']()
}

/** Keeps what a coder read in all answers that say this; what is settled by it counts. Throws when two others have read them. */
export async function readAnswer(db: Database, wave: Wave, item: string, given: GivenCodes, coder: string): Promise<void> {
  await transaction(db, async (tx) => {
    const answers = (await openAnswersOf(tx, wave.code, item)).filter(({ text }) => text.trim() === given.text.trim())
    if (answers.length === 0) throw codingProblems['coding.gone']()
    const others = Map.groupBy(await readingsOf(tx, wave.code, item), ({ response }) => response)
    const way = (await waysOf(tx, wave.code)).get(item) ?? 'two'
    const free = answers.filter(({ response }) => mayRead(others.get(response) ?? [], coder, way))
    if (free.length === 0) throw codingProblems['coding.full']()
    const frame = await findFrame(tx, wave.instrument.code, item)
    const { codes, taught } = given
    const readings = free.map(({ response, text }) => ({ response, answer: text, coder, codes, taught, at: now() }))
    await keepReadings(tx, item, readings, frame?.version)
    await countReadings(
      tx,
      wave,
      item,
      coder,
      free.map(({ response }) => response),
    )
  })
}

/** Whether a coder may read an answer that others have read: of two coders there is no third. */
export function mayRead(readings: readonly { readonly coder: string }[], coder: string, way: Way): boolean {
  return way === 'one' || readings.filter((each) => each.coder !== coder).length < 2
}

/** A person decides about one answer on which two coders disagree. */
export async function settleAnswer(
  db: Database,
  wave: Wave,
  item: string,
  response: string,
  codes: readonly string[],
  by: string,
): Promise<void> {
  await transaction(db, async (tx) => {
    const answer = (await openAnswersOf(tx, wave.code, item)).find((each) => each.response === response)
    if (!answer) throw codingProblems['coding.gone']()
    const readings = (await readingsOf(tx, wave.code, item)).filter((each) => each.response === response)
    if (readings.length < 2) throw codingProblems['coding.once']()
    await keepSettlement(tx, item, answer.text, { response, codes, by, at: now() })
    await countReadings(tx, wave, item, by, [response])
  })
}

/** Says whether one coder is enough for a question, or two are needed; what counts follows. */
export async function chooseWay(db: Database, wave: Wave, item: string, way: Way, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    await keepWay(tx, wave.code, item, way, by, now())
    await countReadings(tx, wave, item, by)
  })
}

/** Keeps the next version of a question's codes. Throws when somebody else made it meanwhile. */
export async function changeFrame(
  db: Database,
  wave: Wave,
  item: string,
  codes: readonly FrameCode[],
  version: number,
  by: string,
): Promise<void> {
  const added = await addFrame(db, wave.instrument.code, item, { version, codes }, by, now())
  if (!added) throw codingProblems['coding.frame']({ version })
}
