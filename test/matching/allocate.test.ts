import assert from 'node:assert/strict'
import { test } from 'node:test'
import door from 'highs'
import { seeded } from '../../bench/random.ts'
import { allocate, type Allocation, exposureOf, type Market, METHODS, refill } from '../../src/engines/matching/index.ts'
import { random, simulated } from './markets.ts'
import { bestByForce, programmeOf, worthOf } from './oracle.ts'

const close = (a: number, b: number) => Math.abs(a - b) < 1e-6
const scored = ({ pairs }: Allocation) => pairs.map(({ demand, score = 0 }) => ({ demand, score }))
const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

function checkBest(market: Market): void {
  const [own, best] = [worthOf(scored(allocate(market))), bestByForce(market)]
  assert.deepEqual([own.served, own.least], [best.served, best.least], JSON.stringify(market))
  assert.ok(close(own.total, best.total), `${own.total} and ${best.total}: ${JSON.stringify(market)}`)
}

test('on every market of two by two cities with three levels of score the allocation equals brute force', () => {
  for (let code = 0; code < 3 ** 4 * 2 ** 4; code++) {
    const score = (cell: number) => [0, 0.4, 0.7][Math.floor(code / 16 / 3 ** cell) % 3] ?? 0
    const seat = (id: string, bit: number) => ({ id, capacity: 1 + ((code >> bit) & 1) })
    const scores = [0, 1, 2, 3]
      .map((cell) => ({ demand: `d${cell >> 1}`, offer: `o${cell & 1}`, score: score(cell) }))
      .filter((each) => each.score > 0)
    checkBest({ demand: [seat('d0', 0), seat('d1', 1)], offer: [seat('o0', 2), seat('o1', 3)], scores, forbidden: [], pins: [] })
  }
})

test('on random markets of up to three by four cities it equals brute force', () => {
  for (const seed of seeds(60)) checkBest(random(seed, 3, seed % 3 === 0 ? 4 : 3, 2, 0.25))
})

test('on random markets of 35 by 40 cities it equals a linear programme solved by HiGHS: cities served, and the sum of scores', async () => {
  const solver = await (door as unknown as typeof door.default)()
  for (const seed of seeds(3)) {
    const market = random(seed, 35, 40, 3, 0.6 + 0.12 * seed)
    const own = worthOf(scored(allocate(market)))
    assert.ok(close(solver.solve(programmeOf(market)).ObjectiveValue, own.served), `seed ${seed}`)
    assert.ok(close(solver.solve(programmeOf(market, own)).ObjectiveValue, own.total), `seed ${seed}`)
  }
})

test('capacities hold, nothing forbidden is paired, and every pin is kept', () => {
  for (const seed of seeds(20)) {
    const next = seeded(seed)
    const bare = random(seed, 9, 7, 3)
    const pick = () => bare.scores[Math.floor(next() * bare.scores.length)] ?? { demand: 'd0', offer: 'o0' }
    const [pin, ban] = [pick(), pick()]
    const market = { ...bare, pins: [pin], forbidden: ban === pin ? [] : [ban] }
    for (const method of METHODS) {
      const { pairs } = allocate(market, method)
      const is = (other: typeof pin) => (pair: typeof pin) => pair.demand === other.demand && pair.offer === other.offer
      assert.equal(pairs.filter(is(pin)).length, 1)
      if (ban !== pin) assert.equal(pairs.some(is(ban)), false)
      for (const { id, capacity } of market.demand) assert.ok(pairs.filter((pair) => pair.demand === id).length <= capacity)
      for (const { id, capacity } of market.offer) assert.ok(pairs.filter((pair) => pair.offer === id).length <= capacity)
    }
  }
})

test('deferred acceptance leaves no two cities that would rather have each other', () => {
  for (const seed of seeds(40)) {
    for (const market of [random(seed, 8, 7, 3), simulated(seed, 12, 9)]) {
      const { pairs } = allocate(market, 'deferred')
      assert.deepEqual(blockingByForce(market, pairs), [])
      assert.deepEqual(allocate(market, 'deferred').blocking, [])
    }
  }
})

test('the blocking pairs that an allocation names are those that brute force finds', () => {
  for (const seed of seeds(20)) {
    const market = simulated(seed, 14, 8)
    const { pairs, blocking } = allocate(market)
    const names = (all: readonly { readonly demand: string; readonly offer: string }[]) =>
      all.map(({ demand, offer }) => `${demand} ${offer}`).sort()
    assert.deepEqual(names(blocking), names(blockingByForce(market, pairs)))
  }
})

test('the order of the input changes nothing', () => {
  for (const seed of seeds(10)) {
    const market = random(seed, 12, 10, 3)
    const next = seeded(seed)
    const shuffled = <T>(all: readonly T[]) =>
      all
        .map((each) => ({ each, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each)
    const other = { ...market, demand: shuffled(market.demand), offer: shuffled(market.offer), scores: shuffled(market.scores) }
    for (const method of METHODS) assert.deepEqual(allocate(other, method), allocate(market, method))
  }
})

test('raising the score of a pair that is introduced never loses it', () => {
  for (const seed of seeds(12)) {
    const market = random(seed, 7, 6, 2)
    for (const method of METHODS) {
      for (const pair of allocate(market, method).pairs) {
        const raised = market.scores.map((each) =>
          each.demand === pair.demand && each.offer === pair.offer ? { ...each, score: each.score + 0.137 } : each,
        )
        const again = allocate({ ...market, scores: raised }, method).pairs
        assert.ok(
          again.some(({ demand, offer }) => demand === pair.demand && offer === pair.offer),
          `${method} ${seed} ${pair.demand} ${pair.offer}`,
        )
      }
    }
  }
})

test('in the simulated rounds with ample seats at least 34.9 of 35 cities are served on average, with scarce seats 31', () => {
  const mean = (offer: number) => seeds(60).reduce((sum, seed) => sum + allocate(simulated(seed, 35, offer)).served.length, 0) / 60
  assert.ok(mean(40) >= 34.9)
  assert.ok(mean(14) >= 31)
})

test('when a seat is freed, what is held stays, what is over does not come back, and as many are served as can be', () => {
  for (const seed of seeds(10)) {
    const market = simulated(seed, 35, 14)
    const [declined, ...held] = allocate(market).pairs
    if (declined === undefined) continue
    const again = refill(market, { held, over: [declined] })
    const names = new Set(again.pairs.map(({ demand, offer }) => `${demand} ${offer}`))
    assert.equal(
      held.every(({ demand, offer }) => names.has(`${demand} ${offer}`)),
      true,
    )
    assert.equal(names.has(`${declined.demand} ${declined.offer}`), false)
  }
})

function blockingByForce(market: Market, pairs: Allocation['pairs']): Market['scores'] {
  return market.scores.filter((each) => {
    if (pairs.some(({ demand, offer }) => demand === each.demand && offer === each.offer)) return false
    const rated = (demand: string, offer: string) => market.scores.find((other) => other.demand === demand && other.offer === offer)
    const here = pairs.filter(({ demand }) => demand === each.demand)
    const there = pairs.filter(({ offer }) => offer === each.offer)
    const want = (offer: string) => rated(each.demand, offer)?.wanted ?? rated(each.demand, offer)?.score ?? 0
    const welcome = (demand: string) => rated(demand, each.offer)?.welcome ?? rated(demand, each.offer)?.score ?? 0
    const hasRoom = (id: string, held: number, side: 'demand' | 'offer') =>
      held < (market[side].find((city) => city.id === id)?.capacity ?? 0)
    const wouldHere = hasRoom(each.demand, here.length, 'demand') || here.some(({ offer }) => want(offer) < want(each.offer))
    const wouldThere = hasRoom(each.offer, there.length, 'offer') || there.some(({ demand }) => welcome(demand) < welcome(each.demand))
    return wouldHere && wouldThere
  })
}

test('a pin that was accepted is held once, and one that was declined does not come back', () => {
  const seats = (...ids: readonly string[]) => ids.map((id) => ({ id, capacity: 1 }))
  const scores = ['a', 'b'].flatMap((demand) => ['s', 'x'].map((offer) => ({ demand, offer, score: 0.5 })))
  const market: Market = { demand: seats('a', 'b'), offer: seats('s', 'x'), scores, forbidden: [], pins: [{ demand: 'a', offer: 's' }] }
  const pairs = ({ pairs: made }: Allocation) => made.map(({ demand, offer }) => `${demand} ${offer}`).sort()
  assert.deepEqual(pairs(refill(market, { held: [{ demand: 'a', offer: 's' }], over: [] })), ['a s', 'b x'])
  assert.deepEqual(pairs(refill(market, { held: [{ demand: 'b', offer: 'x' }], over: [{ demand: 'a', offer: 's' }] })), ['b x'])
  assert.deepEqual(pairs(refill(market, { held: [], over: [{ demand: 'a', offer: 's' }] })), ['a x', 'b s'])
})

test('exposure: alike is 0, all at one of n is (n − 1) / n; none without introductions', () => {
  const offer = ['p', 'q', 'r', 's', 't'].map((id) => ({ id, capacity: 3 }))
  const to = (...ids: readonly string[]) => ids.map((id, at) => ({ demand: `d${at}`, offer: id }))
  assert.deepEqual(exposureOf(to('p', 'q', 'r', 's', 't'), offer), { gini: 0, topFour: 0.8, reached: 5 })
  assert.deepEqual(exposureOf(to('p', 'p', 'p'), offer), { gini: 0.8, topFour: 1, reached: 1 })
  assert.equal(exposureOf([], offer), undefined)
})
