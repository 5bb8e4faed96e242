import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tabulate, type Item } from './index.ts'

const CHOICES = ['a', 'b', 'c'].map((code) => ({ code, label: { en: code.toUpperCase() } }))

describe('tabulate', () => {
  it('takes respondents who answered as the base, not the ticks', () => {
    const item: Item = { kind: 'choice', code: 'q', ask: { en: '?' }, many: true, choices: CHOICES }
    const table = tabulate(item, [{ q: ['a', 'b'] }, { q: ['b'] }, { x: ['a'] }, {}, { q: [] }])
    assert.deepEqual(table, {
      item: 'q',
      base: 2,
      missing: 3,
      rows: [],
      strange: [],
      counts: [
        { code: 'a', count: 1 },
        { code: 'b', count: 2 },
        { code: 'c', count: 0 },
      ],
    })
  })

  it('counts those from whom the item was hidden neither as answered nor as missing', () => {
    const item: Item = { kind: 'scale', code: 'q', ask: { en: '?' }, choices: CHOICES, showIf: { item: 'x', is: 'yes' } }
    const table = tabulate(item, [{ x: ['yes'], q: ['a'] }, { x: ['yes'] }, { x: ['no'] }, { x: ['no'], q: ['b'] }])
    assert.deepEqual([table.base, table.missing, table.counts.map(({ count }) => count)], [1, 1, [1, 0, 0]])
  })

  it('gives each row of a grid a base of its own', () => {
    const rows = [
      { code: 'r1', ask: { en: '1' } },
      { code: 'r2', ask: { en: '2' } },
    ]
    const table = tabulate({ kind: 'grid', code: 'g', ask: { en: '?' }, rows, choices: CHOICES }, [
      { 'g.r1': ['a'] },
      { 'g.r1': ['b'], 'g.r2': ['b'] },
      {},
    ])
    assert.deepEqual([table.base, table.missing], [2, 1])
    assert.deepEqual(
      table.rows.map((row) => [row.item, row.base, row.missing]),
      [
        ['g.r1', 2, 1],
        ['g.r2', 1, 2],
      ],
    )
  })

  it('keeps codes apart that the item does not have, and counts a code once in a response', () => {
    const table = tabulate({ kind: 'choice', code: 'q', ask: { en: '?' }, choices: CHOICES }, [{ q: ['old'] }, { q: ['a', 'a'] }])
    assert.deepEqual([table.base, table.strange, table.counts[0]], [2, [{ code: 'old', count: 1 }], { code: 'a', count: 1 }])
  })
})
