import { dayIn, type Zone } from '../../../kernel/day.ts'
import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { cityToday, successors } from '../../../registry/cities/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { askPairs, endIntroduction } from '../actions/introductions/asking.ts'
import { tell } from '../actions/introductions/telling.ts'
import { openModel } from '../actions/inputs.ts'
import { partedBy, standingOf } from '../actions/proposal.ts'
import { endDue, lastOf, remindDue } from '../model/introductions.ts'
import { type Round, stateOf } from '../model/rounds/index.ts'
import { reasonsOf } from '../model/rounds/market.ts'
import { addReminder, findIntroduction, introductionsOf, roundsWithOpen } from '../store/introductions.ts'
import { findRound } from '../store/rounds.ts'

/**
 * Ends what is over, reminds who has not answered, and gives freed seats anew with what is accepted or waits left as it is; a round at a time,
 * each in a transaction of its own. It may run twice: what was done is not done again.
 */
export async function settleIntroductions(db: Database): Promise<void> {
  for (const id of await roundsWithOpen(db)) {
    await transaction(db, async (tx) => {
      const round = await findRound(tx, id, 'lock')
      if (round === undefined) return
      const merged = await successors(tx)
      const { zone } = await openProgramme(tx, round.programme)
      const open = (await introductionsOf(tx, id)).filter(({ end }) => end === undefined)
      let ended = 0
      for (const { id: each } of open) if (await settle(tx, each, merged, zone)) ended++
      if (ended > 0) await giveAgain(tx, round)
    })
  }
}

/** Ends an introduction whose time has come, or reminds; true when it ended. */
async function settle(tx: Database, id: string, merged: ReadonlyMap<string, string>, zone: Zone): Promise<boolean> {
  const introduction = await findIntroduction(tx, id, 'lock')
  if (introduction === undefined || introduction.end !== undefined) return false
  const today = dayIn(zone, now())
  const isOne = cityToday(merged, introduction.demand) === cityToday(merged, introduction.offer)
  const how = isOne ? 'withdrawn' : endDue(introduction, now())
  if (how !== undefined && how !== 'agreed') {
    await endIntroduction(tx, introduction, how)
    return true
  }
  for (const side of remindDue(introduction, now(), today)) {
    const until = lastOf(introduction, side)?.until
    const day = until !== undefined && until <= today ? until : dayIn(zone, introduction.expires)
    if (await addReminder(tx, introduction.id, side, day, now())) await tell(tx, [introduction], [side], 'remind', '')
  }
  return false
}

/** Works the freed seats out again and asks the pairs that come of it. */
async function giveAgain(tx: Database, round: Round): Promise<void> {
  if (stateOf(round) !== 'approved') return
  const introductions = await introductionsOf(tx, round.id)
  const standing = await standingOf(tx, round, introductions)
  if (standing === undefined) return
  const held = new Set(partedBy(introductions).held.map(({ demand, offer }) => `${demand}\n${offer}`))
  const fresh = standing.worked.allocation.pairs.filter(({ demand, offer }) => !held.has(`${demand}\n${offer}`))
  if (fresh.length === 0) return
  const why = reasonsOf(standing.inputs, openModel())
  await askPairs(
    tx,
    round,
    fresh.map((pair) => ({ ...pair, reasons: why(pair.demand, pair.offer).reasons })),
    '',
  )
  await record(tx, { name: 'round.refilled', subject: round.id, programme: round.programme, details: { pairs: fresh.length } })
}
