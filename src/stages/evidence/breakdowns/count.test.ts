import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { auditTable } from '../../../engines/evidence/index.ts'
import type { Answers, Instrument } from '../../../engines/survey/index.ts'
import type { WaveMaterial } from '../count/material.ts'
import { breakDown } from './count.ts'
import type { Grouping } from './model.ts'
import { planFaults, readMerges, writeMerges } from './plan.ts'

const choice = (code: string, ...codes: readonly string[]) =>
  ({ kind: 'choice', code, ask: { en: code }, choices: codes.map((each) => ({ code: each, label: { en: each } })) }) as const

const INSTRUMENT: Instrument = {
  code: 'i',
  edition: 1,
  title: { en: 'I' },
  languages: ['en'],
  pages: [
    {
      code: 'p',
      items: [
        choice('role', 'mayor', 'deputy', 'officer'),
        choice('unit', 'city', 'region'),
        choice('use', 'yes', 'no'),
        {
          kind: 'scale',
          code: 'useful',
          ask: { en: 'useful' },
          choices: ['bad', 'poor', 'neutral', 'good', 'best'].map((code) => ({ code, label: { en: code } })),
        },
      ],
    },
  ],
}

/** `[how many, their answers]` ... as responses, each with one answer to an item. */
function waveOf(...all: readonly (readonly [number, Readonly<Record<string, string>>])[]): WaveMaterial {
  const people = all.flatMap(([n, given]) => Array.from({ length: n }, () => given))
  const responses = people.map((given, place) => {
    const answers: Answers = Object.fromEntries(Object.entries(given).map(([item, code]) => [item, [code]]))
    return { id: `r${String(place).padStart(4, '0')}`, answers, at: new Date(0) }
  })
  return { code: 'w', title: { en: 'W' }, opens: '2020-11-06', instrument: INSTRUMENT, responses, codings: new Map(), snapshot: 's' }
}

const byRole: Grouping = { item: 'role', merges: [[['mayor', 'deputy']]] }

async function down(wave: WaveMaterial, items: readonly string[], ...groupings: readonly Grouping[]) {
  const all = await breakDown('p', [{ wave, plan: { wave: 'w', groupings, items } }])
  return all.filter(({ grouping }) => grouping !== '@arrival')
}

describe('a breakdown', () => {
  test('in which a hidden count follows by subtraction is refused, and nothing of it is given', async () => {
    const wave = waveOf([17, { role: 'deputy', use: 'yes' }], [3, { role: 'deputy', use: 'no' }], [20, { role: 'officer', use: 'yes' }])
    const [table] = await down(wave, ['use'], { item: 'role', merges: [] })
    assert.equal(table?.refused, 'by-subtraction')
    assert.deepEqual([table?.groups, table?.columns, table?.cells, table?.tests], [[], [], [], []])
    const naive = await auditTable(
      [
        [17, 3],
        [20, 0],
      ],
      [
        [17, null],
        [20, 0],
      ],
    )
    assert.deepEqual(naive.leaks, [{ row: 0, column: 1, low: 3, high: 3 }])
  })

  test('that gives nobody away is shown, with counts, bases and the difference', async () => {
    const wave = waveOf(
      [12, { role: 'deputy', use: 'yes' }],
      [8, { role: 'deputy', use: 'no' }],
      [9, { role: 'officer', use: 'yes' }],
      [11, { role: 'officer', use: 'no' }],
    )
    const [table] = await down(wave, ['use'], { item: 'role', merges: [] })
    assert.equal(table?.refused, undefined)
    assert.deepEqual(
      table?.groups.map(({ code, base }) => [code, base]),
      [
        ['deputy', 20],
        ['officer', 20],
      ],
    )
    assert.deepEqual(table?.cells, [
      [12, 8],
      [9, 11],
    ])
    assert.equal(table?.tests[0]?.kind, 'difference')
    assert.ok(Math.abs((table?.tests[0]?.effect ?? 0) - 0.15) < 1e-12)
  })

  test('merges groups of fewer than ten in the declared order, and is refused when one group is left', async () => {
    const mayors = [6, { role: 'mayor', use: 'yes' }] as const
    const deputies = [6, { role: 'deputy', use: 'no' }] as const
    const [table] = await down(
      waveOf(mayors, deputies, [6, { role: 'officer', use: 'yes' }], [6, { role: 'officer', use: 'no' }]),
      ['use'],
      byRole,
    )
    assert.deepEqual(
      table?.groups.map(({ code, label }) => [code, label.en]),
      [
        ['mayor+deputy', 'mayor, deputy'],
        ['officer', 'officer'],
      ],
    )
    const [none] = await down(waveOf(mayors, deputies, [9, { role: 'officer', use: 'yes' }]), ['use'], byRole)
    assert.equal(none?.refused, 'one-group')
  })

  test('counts who did not say as a group, so that they cannot be told from what is missing', async () => {
    const wave = waveOf([12, { role: 'deputy', use: 'yes' }], [12, { role: 'officer', use: 'yes' }], [2, { use: 'no' }])
    const [table] = await down(wave, ['use'], { item: 'role', merges: [] })
    assert.equal(table?.refused, 'one-group')
    const [merged] = await down(wave, ['use'], { item: 'role', merges: [[['officer', '-']]] })
    assert.deepEqual(merged?.groups.length === 0 ? merged.refused : 'shown', 'by-subtraction')
  })

  test('whose groups differ by a few people from those of another grouping is refused', async () => {
    const wave = waveOf(
      [20, { role: 'deputy', unit: 'city', use: 'yes' }],
      [2, { role: 'officer', unit: 'city', use: 'no' }],
      [20, { role: 'officer', unit: 'region', use: 'yes' }],
    )
    const [first, second] = await down(wave, ['use'], { item: 'role', merges: [] }, { item: 'unit', merges: [] })
    assert.notEqual(first?.refused, 'overlap')
    assert.equal(second?.refused, 'overlap')
  })

  test('of a scale shows every point, or folds it, or nothing', async () => {
    const rows = (role: string, ...counts: readonly number[]) =>
      counts.map((n, place) => [n, { role, useful: ['bad', 'poor', 'neutral', 'good', 'best'][place] ?? '' }] as const)
    const [whole] = await down(waveOf(...rows('deputy', 5, 6, 7, 8, 9), ...rows('officer', 9, 8, 7, 6, 5)), ['useful'], byRole)
    assert.deepEqual(
      [whole?.folded, whole?.cells],
      [
        false,
        [
          [5, 6, 7, 8, 9],
          [9, 8, 7, 6, 5],
        ],
      ],
    )
    assert.deepEqual(
      whole?.middles?.map(({ median }) => median),
      [3, 3],
    )
    assert.equal(whole?.tests[0]?.kind, 'cliffs-delta')
    const [folded] = await down(waveOf(...rows('deputy', 2, 3, 3, 8, 9), ...rows('officer', 4, 4, 2, 9, 5)), ['useful'], byRole)
    assert.deepEqual(
      [folded?.folded, folded?.cells, folded?.middles],
      [
        true,
        [
          [17, 8],
          [14, 10],
        ],
        undefined,
      ],
    )
    const [nothing] = await down(waveOf(...rows('deputy', 0, 0, 2, 8, 12), ...rows('officer', 0, 0, 0, 9, 12)), ['useful'], byRole)
    assert.equal(nothing?.refused, 'by-subtraction')
  })

  test('every comparison is corrected for all of them', async () => {
    const wave = waveOf(
      [30, { role: 'deputy', use: 'yes', unit: 'city' }],
      [10, { role: 'deputy', use: 'no', unit: 'city' }],
      [10, { role: 'officer', use: 'yes', unit: 'region' }],
      [30, { role: 'officer', use: 'no', unit: 'region' }],
    )
    const all = await breakDown('p', [{ wave, plan: { wave: 'w', groupings: [byRole], items: ['use'] } }])
    const tests = all.flatMap((each) => each.tests.flatMap((one) => (one ? [one] : [])))
    assert.equal(tests.length, 2)
    const least = Math.min(...tests.map(({ p }) => p))
    assert.equal(tests.find(({ p }) => p === least)?.adjusted, 2 * least)
  })
})

describe('a plan', () => {
  test('is typed with a group a line and an empty line before a coarser level', () => {
    const typed = 'mayor deputy\nofficer -\n\n\nmayor deputy officer -'
    const merges = [
      [
        ['mayor', 'deputy'],
        ['officer', '-'],
      ],
      [['mayor', 'deputy', 'officer', '-']],
    ]
    assert.deepEqual(readMerges(typed), merges)
    assert.deepEqual(readMerges(writeMerges(merges)), merges)
    assert.deepEqual(readMerges('  \n\r\n '), [])
  })

  test('with unknown codes, codes twice, groups that a coarser level takes apart, or unknown questions is refused', () => {
    const faults = (merges: Grouping['merges'], items: readonly string[] = ['use']) =>
      planFaults(INSTRUMENT, { wave: 'w', groupings: [{ item: 'role', merges }], items })
    assert.deepEqual(faults([[['mayor', 'deputy']]]), [])
    assert.deepEqual(faults([[['mayor', 'king']]]), [{ item: 'role', codes: ['king'] }])
    assert.deepEqual(faults([[['mayor', 'deputy'], ['deputy']]]), [{ item: 'role', codes: ['deputy'] }])
    assert.deepEqual(faults([[['mayor', 'deputy']], [['mayor'], ['deputy', 'officer']]]), [{ item: 'role', codes: ['mayor', 'deputy'] }])
    assert.deepEqual(faults([], ['use', 'nothing']), [{ item: 'items', codes: ['nothing'] }])
    assert.deepEqual(planFaults(INSTRUMENT, { wave: 'w', groupings: [{ item: 'no', merges: [] }], items: [] }), [{ item: 'no', codes: [] }])
  })
})
