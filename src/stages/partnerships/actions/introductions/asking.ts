import type { Pair, Reason } from '../../../../engines/matching/index.ts'
import { newId } from '../../../../kernel/id.ts'
import { now } from '../../../../platform/clock.ts'
import type { Database } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import { DAY_LONG, type End, type Introduction, lastOf, SIDES } from '../../model/introductions.ts'
import type { Round } from '../../model/rounds/index.ts'
import { addEnd, addIntroductions, findIntroduction, introductionsOf } from '../../store/introductions.ts'
import { tell } from './telling.ts'

/** Asks both offices of each pair, in the caller's transaction. A pair that this round has introduced before is left out. */
export async function askPairs(
  tx: Database,
  round: Round,
  pairs: readonly (Pair & { readonly reasons: readonly Reason[] })[],
  by: string,
): Promise<void> {
  const { id, programme, plan } = round
  const asked = now()
  const expires = new Date(asked.getTime() + plan.days * DAY_LONG)
  const all = pairs.map(({ demand, offer, score, reasons }) => {
    const base = { id: newId(asked.getTime()), round: id, programme, demand, offer, reasons, asked, expires }
    return { ...base, ...(score === undefined ? {} : { score }), answers: [] }
  })
  const fresh = await addIntroductions(
    tx,
    all.map(({ answers: _, ...row }) => row),
  )
  const added = all.filter((each) => fresh.has(each.id))
  for (const { id: subject, demand, offer } of added)
    await record(tx, { name: 'introduction.asked', subject, programme, details: { demand, offer } })
  await tell(tx, added, SIDES, 'ask', by)
}

/** Ends all that is open in a round that was withdrawn, and says so to who was asked. */
export async function withdrawOpen(tx: Database, round: Round): Promise<void> {
  const open = (await introductionsOf(tx, round.id)).filter(({ end }) => end === undefined)
  for (const { id } of open) {
    const introduction = await findIntroduction(tx, id, 'lock')
    if (introduction?.end === undefined && introduction !== undefined) await endIntroduction(tx, introduction, 'withdrawn')
  }
}

/** Ends an introduction and tells those who may know: who said yes that it did not come to be, both that the round was withdrawn. */
export async function endIntroduction(tx: Database, introduction: Introduction, how: Exclude<End['how'], 'agreed'>): Promise<void> {
  if (!(await addEnd(tx, introduction.id, { how, at: now() }))) return
  await record(tx, { name: `introduction.${how}`, subject: introduction.id, programme: introduction.programme })
  const told = SIDES.filter((side) => how === 'withdrawn' || lastOf(introduction, side)?.answer === 'yes')
  await tell(tx, [introduction], told, how === 'withdrawn' ? 'withdrawn' : 'over', '')
}
