import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { allocate, findRefusal, insteadOf, METHODS, readMarket } from '../../src/engines/matching/index.ts'

const text = readFileSync(new URL('../../docs/method/matching.md', import.meta.url), 'utf8')
const market = readMarket(JSON.parse(/```json\n([^`]+)```/.exec(text)?.[1] ?? ''))

test('the worked example of docs/method/matching.md comes out as its table says', () => {
  for (const method of METHODS) {
    const { pairs, served, least, total, blocking } = allocate(market, method)
    const names = pairs
      .map(({ demand, offer }) => `${demand} – ${offer}`)
      .sort()
      .join(', ')
    const row = `| ${method} | ${names} | ${served.length} | ${least} | ${Number(total.toFixed(6))} | ${blocking.length} |`
    assert.ok(text.includes(row), row)
  }
})

test('and Khiva does not get Shanghai because one city fewer would be served', () => {
  const allocation = allocate(market)
  const pair = { demand: 'Khiva', offer: 'Shanghai' }
  assert.deepEqual(
    findRefusal(market, allocation, pair)?.holders.map(({ demand }) => demand),
    ['Nukus'],
  )
  assert.equal(insteadOf(market, allocation, pair).served, -1)
})
