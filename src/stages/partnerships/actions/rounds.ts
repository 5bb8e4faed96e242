import { DEFAULT_CAPACITY } from '../../../engines/matching/index.ts'
import { dayIn } from '../../../kernel/day.ts'
import { isId } from '../../../kernel/id.ts'
import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { citiesBy, type City, cityToday, successors } from '../../../registry/cities/index.ts'
import { registrationsOf } from '../../learning/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { type Decision, onSide, type Round, type RoundCity, type Side, stateOf } from '../model/rounds/index.ts'
import { PLAN, type ReadRound } from '../model/rounds/read.ts'
import { underToday } from '../model/today.ts'
import { askingOf } from '../needs.ts'
import { problems } from '../problems/brokering.ts'
import { officesOf, profilesOf } from '../store/profiles.ts'
import { addRound, addStep, findRound, keepDecision, keepPlan, keepResult, keepRoundCities, removeDecision } from '../store/rounds.ts'
import { resultOf } from '../model/rounds/result.ts'
import { hashOf, openModel } from './inputs.ts'
import { askPairs, withdrawOpen } from './introductions/asking.ts'
import { propose } from './proposal.ts'

/** Cities that may take part in a round: on the side that they are usually on, with the capacity that they said. */
export interface Candidate {
  readonly city: City
  readonly side: Side
  readonly capacity: number
  /** The office said that it takes nobody at present. */
  readonly takesNobody: boolean
  /** It is in a round unless the organiser says otherwise. */
  readonly proposed: boolean
}

/**
 * Demand are the cities that respondents are from (and, unticked, those that registered); offer the partner cities that were named, and those
 * whose offices said what they offer. A city that became part of another stands as that one.
 */
export async function candidatesOf(db: Database, programme: string): Promise<readonly Candidate[]> {
  const merged = await successors(db)
  const today = (codes: Iterable<string>) => new Set([...codes].map((code) => cityToday(merged, code)))
  const asking = await askingOf(db, programme)
  const { zone } = await openProgramme(db, programme)
  const day = dayIn(zone, now())
  const profiles = underToday(await profilesOf(db), (code) => cityToday(merged, code))
  const offices = await officesOf(db)
  const wished = today(asking.wishes)
  const offering = today(
    [...profiles.values()].filter(({ offers, validUntil }) => offers.length > 0 && validUntil >= day).map(({ city }) => city),
  )
  const homes = today(asking.cities.keys())
  const registered = today((await registrationsOf(db, programme)).flatMap(({ city }) => city ?? []))
  const isDemand = (code: string) => (homes.has(code) || registered.has(code)) && !wished.has(code)
  const cities = await citiesBy(db, [...homes, ...registered, ...wished, ...offering, ...today(offices.keys())])
  return cities.map((city): Candidate => {
    const profile = profiles.get(city.code)
    const side = isDemand(city.code) ? 'demand' : 'offer'
    const takesNobody = profile?.capacity === 0
    const proposed = !takesNobody && (side === 'demand' ? homes.has(city.code) : wished.has(city.code) || offering.has(city.code))
    return { city, side, capacity: profile === undefined || takesNobody ? DEFAULT_CAPACITY : profile.capacity, takesNobody, proposed }
  })
}

/** The cities of a round unless the organiser says otherwise; every capacity is `capacity` where one is named. */
export async function proposedCities(db: Database, programme: string, capacity?: number): Promise<readonly RoundCity[]> {
  const candidates = (await candidatesOf(db, programme)).filter(({ proposed }) => proposed)
  return candidates.map(({ city, side, capacity: own }) => ({ city: city.code, side, capacity: capacity ?? own }))
}

/** Begins a round. The page makes the id: a second post begins no second round. */
export async function beginRound(
  db: Database,
  { id, programme, title, by }: Pick<Round, 'id' | 'programme' | 'title' | 'by'>,
): Promise<void> {
  await transaction(db, async (tx) => {
    const cities = await proposedCities(tx, programme)
    if (!(await addRound(tx, { id, programme, title, plan: PLAN, made: now(), by }))) return
    await keepRoundCities(tx, id, cities)
    await record(tx, { name: 'round.begun', subject: id, programme, actor: by })
  })
}

/** A round of this programme. Throws `round.unknown`. */
export async function openRound(db: Database, programme: string, id: string, lock?: 'lock'): Promise<Round> {
  const round = isId(id) ? await findRound(db, id, lock) : undefined
  if (round === undefined || round.programme !== programme) throw problems['round.unknown']()
  return round
}

/** Changes rules and cities of a round in the making. Decisions about cities that are no longer in it are dropped. */
export async function changeRound(db: Database, round: Round, { title, plan, cities }: ReadRound, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    await openDraft(tx, round)
    await keepPlan(tx, round.id, title, plan)
    await keepRoundCities(tx, round.id, cities)
    const taking = new Set(cities.map(({ city, side }) => `${side} ${city}`))
    for (const { demand, offer } of round.decisions)
      if (!taking.has(`demand ${demand}`) || !taking.has(`offer ${offer}`)) await removeDecision(tx, round.id, demand, offer)
    await record(tx, { name: 'round.changed', subject: round.id, programme: round.programme, actor: by })
  })
}

/** Pins or forbids two cities, with the written reason. Throws Problems for what cannot be. */
export async function decidePair(db: Database, round: Round, decision: Omit<Decision, 'at'>): Promise<void> {
  await transaction(db, async (tx) => {
    const fresh = await openDraft(tx, round)
    for (const side of ['demand', 'offer'] as const) {
      const city = onSide(fresh, side).find((each) => each.city === decision[side])
      if (city === undefined) throw problems['round.city-unknown']({ city: decision[side].slice(0, 80) })
      const pinned = fresh.decisions.filter((each) => each.kind === 'pin' && each[side] === decision[side] && !isSamePair(each, decision))
      if (decision.kind === 'pin' && pinned.length + 1 > city.capacity)
        throw problems['round.pins']({ city: city.city, pinned: pinned.length + 1, capacity: city.capacity })
    }
    if (decision.reason.trim() === '') throw problems['round.reason']()
    await keepDecision(tx, round.id, { ...decision, reason: decision.reason.trim().slice(0, 500), at: now() })
    const { demand, offer, kind } = decision
    await record(tx, {
      name: 'pair.decided',
      subject: round.id,
      programme: round.programme,
      actor: decision.by,
      details: { demand, offer, kind },
    })
  })
}

/** Takes back what was decided of two cities. */
export async function undecidePair(db: Database, round: Round, demand: string, offer: string, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    await openDraft(tx, round)
    await removeDecision(tx, round.id, demand, offer)
    await record(tx, { name: 'pair.undecided', subject: round.id, programme: round.programme, actor: by, details: { demand, offer } })
  })
}

/**
 * Approves what the organiser saw: `hash` is that of the inputs. The result is kept, and both offices of each pair are asked. Approved again, it
 * stays as it is. Throws `round.changed` when the inputs are others by now, and `round.empty` when nobody is introduced.
 */
export async function approveRound(db: Database, seen: Round, hash: string, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    const round = await openRound(tx, seen.programme, seen.id, 'lock')
    if (stateOf(round) === 'approved') return
    if (stateOf(round) !== 'draft') throw problems['round.closed']()
    const { inputs, worked } = await propose(tx, round)
    if (hashOf(inputs) !== hash) throw problems['round.changed']()
    const result = resultOf(worked, inputs, openModel())
    if (result.pairs.length === 0) throw problems['round.empty']()
    await addStep(tx, round.id, { step: 'approved', at: now(), by })
    await keepResult(tx, round.id, { inputs, hash, model: inputs.model, result, at: now() })
    await record(tx, {
      name: 'round.approved',
      subject: round.id,
      programme: round.programme,
      actor: by,
      details: { pairs: result.pairs.length, hash },
    })
    await askPairs(tx, round, result.pairs, by)
  })
}

/** Withdraws a round with the written reason: what is open ends, and who was asked is told; pairs that both said yes stay. */
export async function withdrawRound(db: Database, seen: Round, reason: string, by: string): Promise<void> {
  if (reason.trim() === '') throw problems['round.reason']()
  await transaction(db, async (tx) => {
    const round = await openRound(tx, seen.programme, seen.id, 'lock')
    if (!(await addStep(tx, round.id, { step: 'withdrawn', reason: reason.trim().slice(0, 500), at: now(), by }))) return
    await record(tx, { name: 'round.withdrawn', subject: round.id, programme: round.programme, actor: by })
    await withdrawOpen(tx, round)
  })
}

async function openDraft(tx: Database, { programme, id }: Round): Promise<Round> {
  const round = await openRound(tx, programme, id, 'lock')
  if (stateOf(round) !== 'draft') throw problems['round.closed']()
  return round
}

function isSamePair(a: Pick<Decision, 'demand' | 'offer'>, b: Pick<Decision, 'demand' | 'offer'>): boolean {
  return a.demand === b.demand && a.offer === b.offer
}
