import { findRefusal, freeSeats, insteadOf, type Market, waitingList, worthOfSeat } from '../../../../engines/matching/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { now } from '../../../../platform/clock.ts'
import type { Database } from '../../../../platform/database.ts'
import { citiesBy } from '../../../../registry/cities/index.ts'
import { reached } from '../../actions/introductions/telling.ts'
import { openModel } from '../../actions/inputs.ts'
import { propose, standingOf } from '../../actions/proposal.ts'
import { candidatesOf } from '../../actions/rounds.ts'
import { onSide, type Round, stateOf } from '../../model/rounds/index.ts'
import { figuresOf } from '../../model/rounds/figures.ts'
import { likeIn, reasonsOf } from '../../model/rounds/market.ts'
import type { Worked } from '../../model/rounds/result.ts'
import { problems } from '../../problems/brokering.ts'
import { introductionsOf } from '../../store/introductions.ts'
import { partnershipsOf } from '../../store/partnerships.ts'
import type { ShownDraft } from '../../views/rounds/draft.ts'
import { namesIn } from '../../views/rounds/frame.ts'
import { typedRound } from '../../views/rounds/plan.ts'
import type { ShownRound } from '../../views/rounds/standing.ts'
import type { ShownWhy } from '../../views/rounds/why.ts'

/** A round in the making with what would come of it now. */
export async function gatherDraft(db: Database, round: Round, language: Language): Promise<ShownDraft> {
  const choices = await candidatesOf(db, round.programme)
  const nameOf = namesIn(new Map(choices.map(({ city }) => [city.code, city])), language)
  const isEmpty = onSide(round, 'demand').length === 0 || onSide(round, 'offer').length === 0
  const base = { round, choices, typed: typedRound(round, choices), faults: [], nameOf }
  if (isEmpty) return { ...base, drafted: undefined }
  const { inputs, hash, worked } = await propose(db, round)
  const why = reasonsOf(inputs, openModel())
  const { served, unserved, pairs, blocking } = worked.allocation
  const drafted = {
    pairs: pairs.map((pair) => ({ ...pair, reasons: why(pair.demand, pair.offer).reasons })),
    served,
    unserved,
    blocking: blocking.length,
    hash,
    model: inputs.model,
  }
  return { ...base, drafted }
}

/** An approved round as it stands: introductions, waiting lists and how it goes. */
export async function gatherStanding(db: Database, round: Round, language: Language): Promise<ShownRound> {
  const introductions = await introductionsOf(db, round.id)
  const standing = await standingOf(db, round, introductions)
  const partnerships = new Map((await partnershipsOf(db, round.programme)).map(({ code, introduction = '' }) => [introduction, code]))
  const { officeOf } = await reached(db, introductions)
  const codes = [...new Set(introductions.flatMap(({ demand, offer }) => [demand, offer]))]
  const open = introductions.filter(({ end }) => end === undefined || end.how === 'agreed')
  const served = new Set(open.map(({ demand }) => demand))
  const demand = onSide(round, 'demand').map(({ city }) => city)
  return {
    round,
    introductions,
    figures: figuresOf(introductions, standing?.worked.market.demand ?? [], standing?.worked.market.offer ?? []),
    served: demand.filter((city) => served.has(city)),
    unserved: demand.filter((city) => !served.has(city)),
    blocking: standing?.kept.result.blocking ?? 0,
    hash: standing?.hash ?? '',
    model: standing?.inputs.model ?? '',
    waiting: standing === undefined ? [] : waitingOf(standing.worked, likeIn(standing.inputs)),
    offices: new Set(codes.filter((code) => officeOf(code) !== undefined)),
    partnerships,
    nameOf: await namesOf(db, round, language),
    now: now(),
  }
}

/** How many of those who wait are named, and how many cities like the full one. */
const NAMED = 5

/** For each offer city that is full who waits there, and cities like it with a seat left. */
function waitingOf({ market, allocation }: Worked, like: (city: string) => readonly string[]): ShownRound['waiting'] {
  const taken = Map.groupBy(allocation.pairs, ({ offer }) => offer)
  const full = market.offer.filter(({ id, capacity }) => (taken.get(id)?.length ?? 0) >= capacity)
  const free = new Set(market.offer.filter((each) => !full.includes(each)).map(({ id }) => id))
  return full.flatMap(({ id }) => {
    const waiting = waitingList(market, allocation, id).map(({ demand }) => demand)
    const alike = like(id).filter((city) => free.has(city))
    const rated = waiting[0] === undefined ? [] : freeSeats(market, allocation, waiting[0]).map(({ offer }) => offer)
    return waiting.length === 0
      ? []
      : [{ offer: id, demand: waiting.slice(0, NAMED), like: [...new Set([...alike, ...rated])].slice(0, NAMED) }]
  })
}

/** Why two cities of a round are introduced, or why not. Throws `round.city-unknown`. */
export async function gatherWhy(
  db: Database,
  round: Round,
  pair: { readonly demand: string; readonly offer: string },
  language: Language,
): Promise<ShownWhy> {
  for (const side of ['demand', 'offer'] as const)
    if (!onSide(round, side).some(({ city }) => city === pair[side]))
      throw problems['round.city-unknown']({ city: pair[side].slice(0, 80) || '—' })
  const introductions = await introductionsOf(db, round.id)
  const standing = stateOf(round) === 'draft' ? undefined : await standingOf(db, round, introductions)
  const { inputs, worked } = standing ?? (await propose(db, round))
  const { market, gates, allocation } = worked
  const { score, reasons } = reasonsOf(inputs, openModel())(pair.demand, pair.offer)
  const refusal = findRefusal(market, allocation, pair)
  const seed = inputs.plan.seed
  const instead =
    refusal !== undefined && refusal.code !== 'forbidden' && canPin(market, pair) ? insteadOf(market, allocation, pair, seed) : undefined
  const there = market.scores.filter(({ offer, score: each }) => offer === pair.offer && each > 0).toSorted((a, b) => b.score - a.score)
  const rank = there.findIndex(({ demand }) => demand === pair.demand)
  return {
    round,
    ...pair,
    score,
    reasons,
    gates: gates.get(`${pair.demand}\n${pair.offer}`) ?? [],
    refusal,
    instead,
    holders: allocation.pairs.filter(({ offer }) => offer === pair.offer).toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0)),
    rank: rank < 0 ? undefined : { rank: rank + 1, of: there.length },
    seat: worthOfSeat(market, allocation, pair.offer, seed),
    nameOf: await namesOf(db, round, language),
  }
}

/** Whether both cities have a seat that no pin holds. */
function canPin({ pins, ...market }: Market, pair: { readonly demand: string; readonly offer: string }): boolean {
  return (['demand', 'offer'] as const).every(
    (side) => pins.filter((pin) => pin[side] === pair[side]).length < (market[side].find(({ id }) => id === pair[side])?.capacity ?? 0),
  )
}

async function namesOf(db: Database, { cities }: Round, language: Language) {
  const known = await citiesBy(
    db,
    cities.map(({ city }) => city),
  )
  return namesIn(new Map(known.map((city) => [city.code, city])), language)
}
