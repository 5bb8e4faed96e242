import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { allocate, insteadOf, waitingList } from '../../src/engines/matching/index.ts'
import { canonical } from '../../src/kernel/same.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { matchProgramme } from '../../src/stages/partnerships/index.ts'
import { openTestDatabase, type TestDatabase } from '../harness/database.ts'
import { sowProgramme } from '../harness/programme.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

let web: TestWeb
let empty: TestDatabase
before(async () => {
  web = await openTestWeb('uzbekistan-2020')
  empty = await openTestDatabase()
  await sowProgramme(empty.db)
})
after(async () => {
  await web.close()
  await empty.close()
})

test('the demo: cities of respondents ask, the partner cities that were named offer, and an existing tie is closed', async () => {
  const { market, base } = await matchProgramme(web.db, 'uzbekistan-2020')
  assert.ok(market.demand.length > 20 && market.demand.every(({ id, capacity }) => id.startsWith('uz-') && capacity === 3))
  assert.deepEqual(
    market.offer.map(({ id }) => id),
    [
      'cn-beijing',
      'cn-guangzhou',
      'cn-lanzhou',
      'cn-luoyang',
      'cn-shanghai',
      'cn-suzhou',
      'cn-urumqi',
      'kr-seoul',
      'kz-almaty',
      'ru-kazan',
      'tr-istanbul',
    ],
  )
  assert.equal(base.responded, 52)
  const closed = market.forbidden.map(({ demand, offer, reason }) => `${demand} ${offer}: ${reason}`)
  assert.deepEqual(closed, ['uz-bukhara cn-luoyang: The two cities have a tie already'])
})

test('the same programme gives the same market, and each score is the sum of its reasons', async () => {
  const [one, other] = [await matchProgramme(web.db, 'uzbekistan-2020', 2), await matchProgramme(web.db, 'uzbekistan-2020', 2)]
  assert.equal(canonical(one.market), canonical(other.market))
  for (const { demand, offer, score } of one.market.scores) {
    const { reasons } = one.scoreOf(demand, offer)
    const sum = reasons.reduce((total, { contribution }) => total + contribution, 0)
    assert.ok(Math.abs(score - 1 / (1 + Math.exp(-sum))) < 1e-9, `${demand} ${offer}`)
  }
})

test('what fewer than five respondents of a city said is one reason: neither their wish nor their need is told apart', async () => {
  const { market, scoreOf } = await matchProgramme(web.db, 'uzbekistan-2020')
  const codes = new Set(market.scores.flatMap(({ demand, offer }) => scoreOf(demand, offer).reasons.map(({ code }) => code)))
  assert.ok(codes.has('survey'))
  assert.ok(!codes.has('wish') && !codes.has('need'))
})

test('a hub is given only the seats that it has: the others wait, and why not is answered by what it would cost', async () => {
  const { market } = await matchProgramme(web.db, 'uzbekistan-2020', 1)
  const allocation = allocate(market)
  const there = allocation.pairs.filter(({ offer }) => offer === 'cn-shanghai')
  assert.equal(there.length, 1)
  const [first] = waitingList(market, allocation, 'cn-shanghai')
  const { served, lost } = insteadOf(market, allocation, { demand: first?.demand ?? '', offer: 'cn-shanghai' })
  assert.ok(served <= 0 && lost.length > 0)
})

test('a programme in which nobody named a city says so', async () => {
  await assert.rejects(matchProgramme(empty.db, 'osh-2021'), (error) => error instanceof Problem && error.code === 'match.no-wishes')
  await assert.rejects(matchProgramme(empty.db, 'nowhere'), (error) => error instanceof Problem && error.status === 404)
})
