import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { weightedShare } from '../../src/engines/evidence/index.ts'
import { inferInstrument } from '../../src/engines/survey/index.ts'
import { breakdownOf } from '../../src/cli/evaluate/count/breakdown.ts'
import { hiddenGroups } from '../../src/cli/evaluate/count/disclosure.ts'
import { evaluateItems } from '../../src/cli/evaluate/count/evaluate.ts'
import type { ItemResult } from '../../src/cli/evaluate/count/model.ts'
import { weightsIn } from '../../src/cli/evaluate/count/weights.ts'
import { bytesSource, readTable } from '../../src/platform/spreadsheet/index.ts'

const TOPICS = ['Roads', 'Water', 'Parks, trees', 'Schools']
const OPINIONS = ['Disagree', 'Neutral', 'Agree', 'Strongly agree', '']

/** 120 answers that follow no pattern; the first column has groups of 3, 6, 20, 40 and 51. */
const ROWS = Array.from({ length: 120 }, (_, i) => ({
  group: i < 3 ? 'tiny' : i < 9 ? 'small' : i < 29 ? 'middle' : i < 69 ? 'large' : 'largest',
  opinion: OPINIONS[(i * 7 + (i % 11)) % 5] ?? '',
  topics: TOPICS.filter((_, place) => (i * (place + 3) + place) % (place + 2) === 0).join('; '),
  number: i % 9 === 0 ? '' : String((i * 37) % 101),
  weight: (0.4 + (i % 5) * 0.3).toFixed(1),
}))

describe('a breakdown', () => {
  it('counts each group on its own base, as a loop over the rows does', async () => {
    const items = await evaluated(['group'])
    for (const group of ['middle', 'large', 'largest']) {
      const rows = ROWS.filter((row) => row.group === group)
      const of = (id: string) => items.find((item) => item.id === id)?.groups?.find(({ code }) => code === group)
      const answered = rows.filter(({ opinion }) => opinion !== '')
      assert.deepEqual([of('opinion')?.base, of('opinion')?.missing], [answered.length, rows.length - answered.length])
      assert.deepEqual(
        of('opinion')?.choices?.map(({ label, count }) => [label, count]),
        OPINIONS.slice(0, 4).map((label) => [label, answered.filter(({ opinion }) => opinion === label).length]),
      )
      const ticked = of('topics')?.choices?.map(({ label, count }) => [label, count])
      assert.deepEqual(
        new Map(ticked as [string, number][]),
        new Map(TOPICS.map((label) => [label, rows.filter(({ topics }) => topics.split('; ').includes(label)).length])),
      )
      const numbers = rows.filter(({ number }) => number !== '').map(({ number }) => Number(number))
      assert.deepEqual(
        [of('number')?.n, of('number')?.mean],
        [numbers.length, numbers.reduce((sum, each) => sum + each, 0) / numbers.length],
      )
    }
  })

  it('shows nothing of a group under five, nor of the group next to it that would betray it', async () => {
    const [opinion] = (await evaluated(['group'])).filter(({ id }) => id === 'opinion')
    const hidden = opinion?.groups?.filter((group) => group.hidden !== undefined)
    assert.deepEqual(hidden?.map((group) => group.code).sort(), ['small', 'tiny'])
    for (const group of hidden ?? []) assert.deepEqual(Object.keys(group), ['by', 'code', 'label', 'hidden'])
  })

  it('hides what follows by subtraction, and no more', () => {
    assert.deepEqual([...hiddenGroups([3, 40, 9, 7], 59, false)], [0, 3])
    assert.deepEqual([...hiddenGroups([3, 4, 40], 47, false)], [0, 1])
    assert.deepEqual([...hiddenGroups([10, 40], 50, false)], [])
    assert.deepEqual([...hiddenGroups([10, 40], 52, false)], [0])
    assert.deepEqual([...hiddenGroups([3, 40, 9], 52, true)], [0])
  })

  it('of several answers has overlapping groups', async () => {
    const [opinion] = (await evaluated(['topics'])).filter(({ id }) => id === 'opinion')
    const expected = TOPICS.map((topic) => [
      topic,
      ROWS.filter(({ topics, opinion: said }) => said !== '' && topics.split('; ').includes(topic)).length,
    ])
    assert.deepEqual(new Map(opinion?.groups?.map(({ label, base }) => [label, base])), new Map(expected as [string, number][]))
  })
})

describe('weights', () => {
  it('give the weighted share, its interval and the design effect of the evidence engine', async () => {
    const items = await evaluated([], 'weight')
    const opinion = items.find(({ id }) => id === 'opinion')
    const answered = ROWS.filter((row) => row.opinion !== '')
    const weights = answered.map(({ weight }) => Number(weight))
    assert.equal(opinion?.base, answered.length)
    assert.ok(Math.abs((opinion?.weightedBase ?? 0) - weights.reduce((sum, weight) => sum + weight, 0)) < 1e-9)
    for (const choice of opinion?.choices ?? []) {
      const values = answered.map((row) => (row.opinion === choice.label ? 1 : 0))
      const share = weightedShare(values, { weights })
      const tenth = (value: number) => Math.round(value * 1000) / 10
      assert.deepEqual(
        [choice.percent, choice.low, choice.high],
        [tenth(share.estimate), tenth(share.low), tenth(share.high)],
        choice.label,
      )
      assert.ok(Math.abs((opinion?.designEffect ?? 0) - share.designEffect) < 1e-9)
      assert.equal(
        choice.count,
        values.reduce<number>((sum, value) => sum + value, 0),
      )
    }
    const numbers = ROWS.filter(({ number }) => number !== '')
    const weighted =
      numbers.reduce((sum, { number, weight }) => sum + Number(number) * Number(weight), 0) /
      numbers.reduce((sum, { weight }) => sum + Number(weight), 0)
    assert.ok(Math.abs((items.find(({ id }) => id === 'number')?.weightedMean ?? 0) - weighted) < 1e-9)
  })

  it('give a weighted mean of the points of a scale beside the plain one', async () => {
    const opinion = (await evaluated([], 'weight')).find(({ id }) => id === 'opinion')
    const points = ROWS.filter((row) => row.opinion !== '').map((row) => [OPINIONS.indexOf(row.opinion) + 1, Number(row.weight)] as const)
    const weighted = points.reduce((sum, [point, weight]) => sum + point * weight, 0) / points.reduce((sum, [, weight]) => sum + weight, 0)
    assert.equal(opinion?.scale?.weightedMean, Number(weighted.toPrecision(12)))
    const plain = points.reduce((sum, [point]) => sum + point, 0) / points.length
    assert.equal(opinion?.scale?.mean, Number(plain.toPrecision(12)))
    assert.equal((await evaluated([])).find(({ id }) => id === 'opinion')?.scale?.weightedMean, undefined)
  })

  it('of one leave every percent as it is', async () => {
    const equal = await evaluated([], 'one')
    const plain = await evaluated([])
    const percents = (items: readonly ItemResult[]) =>
      items.map(({ choices }) => choices?.map(({ percent, count, weighted = count }) => [percent, count, weighted]))
    assert.deepEqual(percents(equal.filter(({ id }) => id !== 'one')), percents(plain.filter(({ id }) => id !== 'one')))
  })
})

async function evaluated(by: readonly string[], weight?: string): Promise<readonly ItemResult[]> {
  const lines = ROWS.map((row) => [row.group, row.opinion, row.topics, row.number, row.weight, '1'].map((cell) => `"${cell}"`).join(','))
  const { columns, rows } = await readTable(
    bytesSource('answers', Buffer.from(['group,opinion,topics,number,weight,one', ...lines].join('\n'))),
  )
  const { coded } = inferInstrument(columns, 'answers')
  const column = columns.find(({ head }) => head === weight)
  const weights = column && weightsIn(column, rows).weights
  return evaluateItems(
    { rows, items: coded, ...(weights ? { weights } : {}) },
    by.map((name) => breakdownOf(name, columns, coded, rows, 'en')),
    'en',
  )
}
