import { type Answers, checkInstrument } from '../../engines/survey/index.ts'
import { dayIn } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { Problem } from '../../kernel/problem.ts'
import { isSame } from '../../kernel/same.ts'
import { now } from '../../platform/clock.ts'
import { type Database, transaction } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { problems as erasingProblems } from './problems/erasing.ts'
import { problems as invitationProblems } from './problems/invitations.ts'
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
import { admitResponse, admits, type By } from './store/admitting.ts'
import { isErased } from './store/erasing.ts'
import { isUsed } from './store/invitations/uses.ts'

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

/** Keeps a wave and the edition that it asks. It opens and closes by its days. */
export async function startWave(db: Database, wave: Wave, by?: string): Promise<void> {
  const defects = checkInstrument(wave.instrument)
  const { code: instrument, edition } = wave.instrument
  if (defects.length > 0) {
    throw problems['instrument.unsound']({ instrument, defects: defects.map(({ at, code }) => `${at}: ${code}`).join('; ') })
  }
  await transaction(db, async (tx) => {
    if (!(await keepInstrument(tx, wave.instrument))) throw problems['instrument.answered']({ instrument, edition })
    await addWave(tx, wave)
    await record(tx, { name: 'wave.started', subject: wave.code, programme: wave.programme, ...(by !== undefined && { actor: by }) })
  })
}

/**
 * Keeps a response, that of a personal link `by` its invitation. The page made its id: a repeated post is the same response, and other
 * answers under the same id change it, with the earlier ones kept. Throws when the wave was closed meanwhile, is full, or asks for a link.
 */
export async function submitResponse(db: Database, wave: Wave, id: string, answers: Answers, language: Language, by?: By): Promise<void> {
  const response = { id, wave: wave.code, language, answers, at: now() }
  if (await keepNew(db, wave, response, by)) return
  const current = await openWave(db, wave.code)
  requireOpen(current)
  const before = await findResponse(db, id)
  if (before && before.wave !== wave.code) throw problems['response.elsewhere']()
  if (current.personal === 'named' && by === undefined) throw invitationProblems['wave.personal']()
  if (before) return change(db, current, before, response)
  if (await isErased(db, id)) throw erasingProblems['response.erased']()
  if (!(await keepNew(db, current, response, by))) throw await whyNot(db, current, by)
}

function keepNew(db: Database, wave: Wave, response: Response, by: By | undefined): Promise<boolean> {
  const plain = wave.personal === undefined && by === undefined && !hasLimits(wave)
  return plain ? addResponse(db, response, wave.programme) : admitResponse(db, response, wave.programme, by)
}

function hasLimits({ most, quotas = [] }: Wave): boolean {
  return most !== undefined || quotas.length > 0
}

async function whyNot(db: Database, wave: Wave, by: By | undefined): Promise<Problem> {
  if (by === undefined && wave.personal) return invitationProblems['wave.personal']()
  return invitationProblems[by && (await isUsed(db, by.id)) ? 'invitation.used' : 'wave.full']()
}

async function change(db: Database, wave: Wave, before: Response, response: Response): Promise<void> {
  await transaction(db, async (tx) => {
    await removeDraft(tx, before.id)
    if (isSame(before.answers, response.answers)) return
    if (hasLimits(wave) && !(await admits(tx, response))) throw invitationProblems['wave.full']()
    await changeResponse(tx, before, response.answers, now())
    await record(tx, { name: 'response.changed', subject: wave.code, programme: wave.programme, details: { response: before.id } })
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
