import { type Answers, checkInstrument } from '../../engines/survey/index.ts'
import { dayIn } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { isSame } from '../../kernel/same.ts'
import { now } from '../../platform/clock.ts'
import { type Database, transaction } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import type { Coding, Response, Wave } from './model.ts'
import { problems } from './problems.ts'
import { removeDraft } from './store/drafts.ts'
import {
  addResponses,
  addWave,
  changeResponse,
  findRecentWave,
  findResponse,
  findWave,
  keepCodings,
  keepInstrument,
  setClosed,
} from './store.ts'
import { addResponse } from './store/adding.ts'

export async function openWave(db: Database, code: string): Promise<Wave> {
  const wave = await findWave(db, code)
  if (!wave) throw problems['wave.unknown']({ wave: code.slice(0, 80) })
  return wave
}

/** The wave, for a form that is posted: nothing is asked of the database when it was open a moment ago. Throws when nobody may answer now. */
export async function openWaveToAnswer(db: Database, code: string): Promise<Wave> {
  const known = await findRecentWave(db, code)
  if (known && isOpen(known)) return known
  const wave = await openWave(db, code)
  requireOpen(wave)
  return wave
}

function isOpen({ closed, closes, opens, zone }: Wave): boolean {
  const today = dayIn(zone, now())
  return !closed && today >= opens && (closes === undefined || today <= closes)
}

/** Throws when nobody may answer now: before the first day, after the last, or when somebody closed the wave. */
export function requireOpen(wave: Wave): void {
  const today = dayIn(wave.zone, now())
  if (wave.closed || (wave.closes !== undefined && today > wave.closes)) throw problems['wave.closed']()
  if (today < wave.opens) throw problems['wave.not-open']({ day: wave.opens, zone: wave.zone })
}

/** A response of this wave that was sent before, to be shown or changed. */
export async function openResponse(db: Database, wave: Wave, id: string): Promise<Response> {
  const response = await findResponse(db, id)
  if (!response || response.wave !== wave.code) throw problems['response.unknown']()
  return response
}

/** Keeps a wave and the edition that it asks. */
export async function startWave(db: Database, wave: Wave): Promise<void> {
  const defects = checkInstrument(wave.instrument)
  const { code: instrument, edition } = wave.instrument
  if (defects.length > 0) {
    throw problems['instrument.unsound']({ instrument, defects: defects.map(({ at, code }) => `${at}: ${code}`).join('; ') })
  }
  await transaction(db, async (tx) => {
    if (!(await keepInstrument(tx, wave.instrument))) throw problems['instrument.answered']({ instrument, edition })
    await addWave(tx, wave)
    await record(tx, { name: 'wave.started', subject: wave.code, programme: wave.programme })
  })
}

/**
 * Keeps a response. The page made its id: a repeated post is the same response, and other answers under the same id change it,
 * with the earlier ones kept. Throws when the wave was closed meanwhile.
 */
export async function submitResponse(db: Database, wave: Wave, id: string, answers: Answers, language: Language): Promise<void> {
  const response = { id, wave: wave.code, language, answers, at: now() }
  if (await addResponse(db, response, wave.programme)) return
  requireOpen(await openWave(db, wave.code))
  const before = await findResponse(db, id)
  if (before?.wave !== wave.code) throw problems['response.elsewhere']()
  await transaction(db, async (tx) => {
    await removeDraft(tx, id)
    if (isSame(before.answers, answers)) return
    await changeResponse(tx, before, answers, now())
    await record(tx, { name: 'response.changed', subject: wave.code, programme: wave.programme, details: { response: id } })
  })
}

/** Keeps responses that were given elsewhere, with what coders read in them. */
export async function importResponses(
  db: Database,
  wave: Pick<Wave, 'code' | 'programme'>,
  responses: readonly Response[],
  codings: readonly Coding[],
): Promise<void> {
  await transaction(db, async (tx) => {
    await addResponses(tx, responses)
    await keepCodings(tx, codings)
    await record(tx, { name: 'responses.imported', subject: wave.code, programme: wave.programme, details: { count: responses.length } })
  })
}

/** Closes the wave to answers, or opens it again. */
export async function closeWave(db: Database, wave: Wave, closed: boolean, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    if (!(await setClosed(tx, wave.code, closed, by))) return
    const name = closed ? 'wave.closed' : 'wave.reopened'
    await record(tx, { name, subject: wave.code, programme: wave.programme, actor: by })
  })
}
