import { type Market, sayGate, type Score } from '../../engines/matching/index.ts'
import type { Database } from '../../platform/database.ts'
import { openProgramme } from '../programmes/index.ts'
import { openModel } from './actions/inputs.ts'
import { propose } from './actions/proposal.ts'
import { proposedCities } from './actions/rounds.ts'
import { gatesIn } from './model/rounds/result.ts'
import { reasonsOf } from './model/rounds/market.ts'
import { PLAN } from './model/rounds/read.ts'
import { askingOf } from './needs.ts'
import { problems } from './problems/brokering.ts'

/** The market of a programme as a new round would begin with it, how each score came about, and out of how many answers. */
export interface ProgrammeMarket {
  readonly market: Market
  readonly scoreOf: (demand: string, offer: string) => Score
  readonly base: { readonly responded: number; readonly naming: number; readonly wishing: number; readonly offering: number }
}

/** Works it out without keeping anything; every capacity is `capacity` where one is named. Gates are said in English. Throws `match.no-wishes`. */
export async function matchProgramme(db: Database, code: string, capacity?: number): Promise<ProgrammeMarket> {
  await openProgramme(db, code)
  const cities = await proposedCities(db, code, capacity)
  const has = (side: 'demand' | 'offer') => cities.some((city) => city.side === side)
  if (!has('demand') || !has('offer')) throw problems['match.no-wishes']({ programme: code })
  const { inputs, worked } = await propose(db, { programme: code, plan: PLAN, cities, decisions: [] })
  const said = worked.market.forbidden.map((pair) => {
    const gates = gatesIn(pair)
    return gates === undefined ? pair : { ...pair, reason: gates.map((gate) => sayGate(gate, 'en').replace(/\.$/, '')).join('; ') }
  })
  const { responded, naming, wishing } = await askingOf(db, code)
  const offering = Object.values(inputs.offices).filter(({ offers }) => offers.length > 0).length
  return {
    market: { ...worked.market, forbidden: said },
    scoreOf: reasonsOf(inputs, openModel()),
    base: { responded, naming, wishing, offering },
  }
}
