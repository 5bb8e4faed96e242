import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysFrom, monthsAfter } from './days.ts'
import { byDay, type DueItem, occasionOf } from './item.ts'

test('months later is the same day, or the last of a shorter month', () => {
  assert.deepEqual(
    [monthsAfter('2021-08-31', 6), monthsAfter('2020-02-29', 12), monthsAfter('2021-01-15', 12)],
    ['2022-02-28', '2021-02-28', '2022-01-15'],
  )
})

test('days are counted over the change of clocks and of years', () => {
  assert.deepEqual([daysFrom('2020-12-30', '2021-01-02'), daysFrom('2021-03-29', '2021-03-27')], [3, -2])
})

test('a reminder is due once in the week before, once from the day on, and once in each week that it is late', () => {
  const days = ['2021-05-02', '2021-05-03', '2021-05-09', '2021-05-10', '2021-05-16', '2021-05-17', '2021-05-24', '2021-05-30']
  assert.deepEqual(
    days.map((today) => occasionOf('2021-05-10', today)),
    [undefined, 'week-before', 'week-before', 'day', 'day', 'overdue-1', 'overdue-2', 'overdue-2'],
  )
})

test('the overdue come first, what has no day last', () => {
  const item = (code: string, due?: string): DueItem => ({
    kind: 'plan',
    item: code,
    programme: 'p',
    cities: [],
    ...(due === undefined ? {} : { due }),
  })
  const all = [item('c'), item('b', '2021-05-10'), item('a', '2021-05-01')].sort(byDay)
  assert.deepEqual(
    all.map(({ item: code }) => code),
    ['a', 'b', 'c'],
  )
})
