import { dayIn, type Zone } from '../../../../kernel/day.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import type { City } from '../../../../registry/cities/index.ts'
import { openProgramme, type Programme } from '../../../programmes/index.ts'
import { type ReadAnswer, readAnswer } from '../../model/introductions/read.ts'
import {
  type Answer,
  bothSaidYes,
  DAY_LONG,
  type Introduction,
  LATER_DAYS,
  lastOf,
  otherSide,
  type Standing,
  standingOf,
} from '../../model/introductions.ts'
import type { Fault, Office, Profile, Typed } from '../../model/profiles.ts'
import { readOffice } from '../../model/profiles.ts'
import type { Side } from '../../model/rounds/index.ts'
import { problems } from '../../problems/brokering.ts'
import { addAnswer, addEnd, findIntroduction, keepExpiry, openIntroductionsOf } from '../../store/introductions.ts'
import { findLink, removeLinks } from '../../store/links.ts'
import { beginPartnership } from '../../store/partnerships.ts'
import { keepOffice, profilesOf } from '../../store/profiles.ts'
import { findRound } from '../../store/rounds.ts'
import { endIntroduction } from './asking.ts'
import { reached, tell } from './telling.ts'

/** What an office may see of an introduction: the other's contact only after both said yes, and never what the other answered before. */
export interface OpenIntroduction {
  readonly introduction: Introduction
  readonly side: Side
  readonly standing: Standing
  readonly programme: Programme
  readonly own: City
  readonly other: City
  readonly otherProfile?: Profile
  readonly office?: Office
  readonly contact?: Office
}

/** Opens an introduction by an office's secret. Throws `link.unknown`. */
export async function openIntroduction(db: Database, secret: string): Promise<OpenIntroduction> {
  const link = await findLink(db, secret, now())
  const introduction = link?.introduction === undefined ? undefined : await findIntroduction(db, link.introduction)
  if (link === undefined || introduction === undefined) throw problems['link.unknown']()
  const side: Side = introduction.demand === link.city ? 'demand' : 'offer'
  const programme = await openProgramme(db, introduction.programme)
  const { cityOf, officeOf } = await reached(db, [introduction])
  const [own, other] = [cityOf(introduction[side]), cityOf(introduction[otherSide(side)])]
  if (own === undefined || other === undefined) throw problems['link.unknown']()
  const standing = standingOf(introduction, side, now())
  const otherProfile = (await profilesOf(db, [other.code])).get(other.code)
  const office = officeOf(introduction[side])
  const contact = standing === 'agreed' ? officeOf(introduction[otherSide(side)]) : undefined
  return {
    introduction,
    side,
    standing,
    programme,
    own,
    other,
    ...(otherProfile && { otherProfile }),
    ...(office && { office }),
    ...(contact && { contact }),
  }
}

/** The first and the last day on which an office may want to be asked again. */
export function laterDays(zone: Zone): readonly [string, string] {
  const after = (days: number) => dayIn(zone, new Date(now().getTime() + days * DAY_LONG))
  return [after(1), after(LATER_DAYS)]
}

/**
 * Takes an office's answer. The second yes begins the partnership and shows both contacts; of two that come at once one waits for the other.
 * The same answer twice is one. Throws `introduction.over` after the last day and `introduction.done` when it is settled.
 */
export async function answerIntroduction(
  db: Database,
  { introduction: seen, side, programme }: OpenIntroduction,
  typed: Typed,
): Promise<ReadAnswer['faults']> {
  return transaction(db, async (tx) => {
    const introduction = await findIntroduction(tx, seen.id, 'lock')
    if (introduction === undefined) throw problems['introduction.unknown']()
    const { answer, faults } = readAnswer(typed, introduction, side, laterDays(programme.zone))
    if (answer === undefined) return faults
    if (introduction.end?.how === 'agreed' && answer.answer === 'yes') return []
    if (introduction.end !== undefined)
      throw introduction.end.how === 'agreed' ? problems['introduction.done']() : problems['introduction.over']()
    if (introduction.expires.getTime() <= now().getTime()) throw problems['introduction.over']()
    if (isSameAnswer(lastOf(introduction, side), answer)) return []
    const given: Answer = { ...answer, side, at: now(), by: `office:${introduction[side]}` }
    await addAnswer(tx, introduction.id, given)
    const event = { subject: introduction.id, programme: introduction.programme }
    await record(tx, { ...event, name: 'introduction.answered', details: { side, answer: given.answer } })
    if (given.until !== undefined) await putOff(tx, introduction, given.until)
    const answered = { ...introduction, answers: [...introduction.answers, given] }
    if (bothSaidYes(answered)) await agree(tx, answered, given)
    return []
  })
}

/** Who asks to be asked again gets the same time once more from that day on. */
async function putOff(tx: Database, { id, round, expires }: Introduction, until: string): Promise<void> {
  const days = (await findRound(tx, round))?.plan.days ?? 0
  const later = new Date(Date.parse(`${until}T00:00:00Z`) + days * DAY_LONG)
  if (later.getTime() > expires.getTime()) await keepExpiry(tx, id, later)
}

/** Both said yes. Two cities that became one meanwhile need no introduction. */
async function agree(tx: Database, introduction: Introduction, { by }: Answer): Promise<void> {
  const { cityOf } = await reached(tx, [introduction])
  const [one, other] = [cityOf(introduction.demand)?.code ?? introduction.demand, cityOf(introduction.offer)?.code ?? introduction.offer]
  if (one === other) return endIntroduction(tx, introduction, 'withdrawn')
  await addEnd(tx, introduction.id, { how: 'agreed', at: now() })
  await record(tx, { name: 'introduction.agreed', subject: introduction.id, programme: introduction.programme })
  await beginPartnership(tx, { programme: introduction.programme, cities: [one, other], introduction: introduction.id, begun: now(), by })
  await tell(tx, [introduction], ['demand', 'offer'], 'agreed', '')
}

function isSameAnswer(last: Answer | undefined, { answer, code, words, until }: Omit<Answer, 'side' | 'at' | 'by'>): boolean {
  return last !== undefined && last.answer === answer && last.code === code && last.words === words && last.until === until
}

/**
 * Somebody else answers for a city from now on: kept by name, every older link of the city ends, and the new contact gets links to all that is
 * open, this introduction with it. What was answered stays.
 */
export async function handOver(db: Database, { introduction, side, own }: OpenIntroduction, typed: Typed): Promise<readonly Fault[]> {
  const { office, faults } = readOffice(typed)
  if (faults.length > 0) return faults
  await transaction(db, async (tx) => {
    const city = introduction[side]
    const by = `office:${city}`
    await keepOffice(tx, { ...office, city: own.code, changed: now(), by, programme: introduction.programme })
    for (const code of new Set([own.code, city])) await removeLinks(tx, code, 'all')
    const open = [...(await openIntroductionsOf(tx, own.code)), ...(own.code === city ? [] : await openIntroductionsOf(tx, city))]
    for (const each of open) await tell(tx, [each], [each.demand === own.code || each.demand === city ? 'demand' : 'offer'], 'ask', by)
    await record(tx, { name: 'office.named', subject: own.code, programme: introduction.programme })
  })
  return []
}
