import { say } from '../../../kernel/language.ts'
import type { Database } from '../../../platform/database.ts'
import { citiesBy } from '../../../registry/cities/index.ts'
import type { Introduction } from '../model/introductions.ts'
import type { Round } from '../model/rounds/index.ts'
import type { Inputs } from '../model/rounds/market.ts'
import { standNow, type Worked, workOut } from '../model/rounds/result.ts'
import { findResult, type Kept } from '../store/rounds.ts'
import { gatherInputs, hashOf, openModel } from './inputs.ts'

/** A round worked out from what is known now. */
export interface Proposal {
  readonly inputs: Inputs
  readonly hash: string
  readonly worked: Worked
}

/** Works a round out, or takes the same round as it was worked out a moment ago: 300 by 300 cities take two seconds. */
export async function propose(db: Database, round: Pick<Round, 'programme' | 'plan' | 'cities' | 'decisions'>): Promise<Proposal> {
  const inputs = await gatherInputs(db, round)
  const hash = hashOf(inputs)
  const names = new Map(
    (
      await citiesBy(
        db,
        round.cities.map(({ city }) => city),
      )
    ).map(({ code, names: all }) => [code, say(all, 'en')]),
  )
  return { inputs, hash, worked: remembered(hash, () => workOut(inputs, openModel(), (city) => names.get(city) ?? city)) }
}

/** How an approved round stands: what was kept, with freed seats given anew. Undefined before it is approved. */
export async function standingOf(
  db: Database,
  round: Round,
  introductions: readonly Introduction[],
): Promise<(Proposal & { readonly kept: Kept }) | undefined> {
  const kept = await findResult(db, round.id)
  if (kept === undefined) return undefined
  const { held, over } = partedBy(introductions)
  const key = `${kept.hash} ${round.id} ${over.map(({ demand, offer }) => `${demand} ${offer}`).join()} ${held.length}`
  const worked = remembered(key, () => standNow(kept.result, kept.inputs, held, over))
  return { inputs: kept.inputs, hash: kept.hash, worked, kept }
}

/** Introductions that stay or wait, and those that are over. */
export function partedBy(introductions: readonly Introduction[]) {
  const isOver = ({ end }: Introduction) => end !== undefined && end.how !== 'agreed'
  const pairOf = ({ demand, offer }: Introduction) => ({ demand, offer })
  return { held: introductions.filter((each) => !isOver(each)).map(pairOf), over: introductions.filter(isOver).map(pairOf) }
}

/** The last few rounds that were worked out, by what they were worked out from. */
const MOST = 4
const last = new Map<string, Worked>()

function remembered(key: string, work: () => Worked): Worked {
  const worked = last.get(key) ?? work()
  last.delete(key)
  last.set(key, worked)
  for (const old of [...last.keys()].slice(0, -MOST)) last.delete(old)
  return worked
}
