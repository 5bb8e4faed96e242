import { isId } from '../../../../kernel/id.ts'
import type { Language } from '../../../../kernel/language.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import type { City } from '../../../../registry/cities/index.ts'
import type { Round, Side } from '../../model/rounds/index.ts'
import { problems } from '../../problems/brokering.ts'
import { findIntroduction } from '../../store/introductions.ts'
import { linkTo, reached } from './telling.ts'

/** A link to an introduction of this round for one side's office; those before it stay good. Throws `introduction.unknown`. */
export async function makeIntroductionLink(
  db: Database,
  round: Round,
  id: string,
  side: Side,
  by: string,
): Promise<{ readonly secret: string; readonly city: City; readonly language?: Language }> {
  return transaction(db, async (tx) => {
    const introduction = isId(id) ? await findIntroduction(tx, id) : undefined
    if (introduction === undefined || introduction.round !== round.id) throw problems['introduction.unknown']()
    const { cityOf, officeOf } = await reached(tx, [introduction])
    const city = cityOf(introduction[side])
    if (city === undefined) throw problems['introduction.unknown']()
    const secret = await linkTo(tx, introduction, side, by)
    await record(tx, { name: 'link.made', subject: id, programme: round.programme, actor: by, details: { side } })
    const language = officeOf(introduction[side])?.language
    return { secret, city, ...(language && { language }) }
  })
}
