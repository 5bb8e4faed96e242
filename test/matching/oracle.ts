import type { Market, Rated } from '../../src/engines/matching/index.ts'

/** What an allocation is judged by, first to last. */
export interface Worth {
  readonly served: number
  readonly least: number
  readonly total: number
}

/** The best worth of all allocations of a market without pins: looks at every set of pairs, so for a dozen pairs at most. */
export function bestByForce({ demand, offer, scores, forbidden }: Market): Worth {
  const open = scores.filter((each) => each.score > 0 && !forbidden.some((ban) => ban.demand === each.demand && ban.offer === each.offer))
  let best: Worth = { served: 0, least: 0, total: 0 }
  for (let set = 0; set < 2 ** open.length; set++) {
    const pairs = open.filter((_, bit) => (set >> bit) & 1)
    const fits = (side: 'demand' | 'offer') => (each: { readonly id: string; readonly capacity: number }) =>
      pairs.filter((pair) => pair[side] === each.id).length <= each.capacity
    if (!demand.every(fits('demand')) || !offer.every(fits('offer'))) continue
    const worth = worthOf(pairs)
    if (isBetter(worth, best)) best = worth
  }
  return best
}

export function worthOf(pairs: readonly Pick<Rated, 'demand' | 'score'>[]): Worth {
  const best = [...Map.groupBy(pairs, ({ demand }) => demand).values()].map((own) => Math.max(...own.map(({ score }) => score)))
  return { served: best.length, least: best.length === 0 ? 0 : Math.min(...best), total: pairs.reduce((sum, { score }) => sum + score, 0) }
}

function isBetter(a: Worth, b: Worth): boolean {
  if (a.served !== b.served) return a.served > b.served
  return a.least === b.least ? a.total > b.total : a.least > b.least
}

/**
 * The same as a linear programme in the LP format: at least one pair of at least `least` for each of `served` cities, and the largest sum.
 * With `least` 0 and `served` undefined the most cities that can be served.
 */
export function programmeOf({ demand, offer, scores }: Market, goal?: Pick<Worth, 'served' | 'least'>): string {
  const name = new Map(scores.map((each, at) => [each, `x${at}`]))
  const sum = (of: readonly Rated[], sign = '+') => of.map((each) => ` ${sign} ${name.get(each)}`).join('')
  const ofDemand = Map.groupBy(scores, (each) => each.demand)
  const ofOffer = Map.groupBy(scores, (each) => each.offer)
  const strong = (id: string) => (ofDemand.get(id) ?? []).filter(({ score }) => score >= (goal?.least ?? 0))
  const served = demand.map((_, at) => ` + y${at}`).join('')
  const rows = [
    ...demand.map(({ id, capacity }, at) => ` d${at}:${sum(ofDemand.get(id) ?? []) || ' + z'} <= ${capacity}`),
    ...offer.map(({ id, capacity }, at) => ` o${at}:${sum(ofOffer.get(id) ?? []) || ' + z'} <= ${capacity}`),
    ...demand.map(({ id }, at) => ` s${at}: y${at}${sum(strong(id), '-')} <= 0`),
    ...(goal === undefined ? [] : [` all:${served} >= ${goal.served}`]),
  ]
  const aim = goal === undefined ? served : scores.map((each) => ` + ${each.score} ${name.get(each)}`).join('')
  const bounds = [...name.values(), ...demand.map((_, at) => `y${at}`), 'z'].map((each) => ` 0 <= ${each} <= 1`)
  return `Maximize\n obj:${aim}\nSubject To\n${rows.join('\n')}\nBounds\n${bounds.join('\n')}\nEnd\n`
}
