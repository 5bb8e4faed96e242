import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Assessment, dueRounds, sideBySide, TEN } from './assessment.ts'
import type { Dossier } from './dossier.ts'
import { fileKindOf, safeFileName } from './file-kind.ts'
import { missingFor, nextStep, STEPS } from './steps.ts'
import { itemsOf } from '../../../../engines/survey/index.ts'

const written = { id: '1', by: 'a', at: new Date(0) }
const EMPTY: Dossier = {
  partnership: { code: 'a-b', programme: 'p', cities: ['a', 'b'], begun: new Date(0), by: 'a' },
  steps: [],
  states: [],
  contacts: [],
  consents: [],
  meetings: [],
  agreements: [],
  plan: [],
  pilots: [],
  money: [],
  assessments: [],
}

test('each step says what is missing, and the later ones that they come too early', () => {
  assert.deepEqual(
    STEPS.map((step) => missingFor(step, EMPTY, '2021-01-01')),
    [
      ['meeting'],
      ['earlier', 'agreement'],
      ['earlier', 'plan', 'budget'],
      ['earlier', 'pilot', 'milestone', 'indicator'],
      ['earlier', 'money'],
      ['earlier', 'measurement'],
    ],
  )
  assert.equal(nextStep(EMPTY), 'met')
})

test('an agreement that has ended is no agreement, one without an end is', () => {
  const agreement = {
    ...written,
    kind: 'letter',
    title: 'L',
    signed: '2020-01-01',
    signatories: [],
    language: 'en',
    fileName: 'a.pdf',
    fileType: 'application/pdf',
  } as const
  const steps = [{ step: 'met', by: 'a', at: new Date(0) }] as const
  assert.deepEqual(missingFor('agreed', { ...EMPTY, steps, agreements: [{ ...agreement, ends: '2020-12-31' }] }, '2021-01-01'), [
    'agreementOver',
  ])
  assert.deepEqual(missingFor('agreed', { ...EMPTY, steps, agreements: [{ ...agreement, ends: '2021-01-01' }] }, '2021-01-01'), [])
  assert.deepEqual(missingFor('agreed', { ...EMPTY, steps, agreements: [agreement] }, '2030-01-01'), [])
})

test('money that was struck out is none', () => {
  const line = {
    ...written,
    kind: 'pledge',
    form: 'expert-days',
    quantity: 3,
    giver: 'b',
    day: '2020-01-01',
    note: '',
    language: 'en',
  } as const
  const steps = [{ step: 'piloting', by: 'a', at: new Date(0) }] as const
  assert.deepEqual(missingFor('financed', { ...EMPTY, steps, money: [line] }, '2021-01-01'), [])
  assert.deepEqual(missingFor('financed', { ...EMPTY, steps, money: [{ ...line, struck: 'wrong' }] }, '2021-01-01'), ['money'])
})

test('a file is what its bytes say', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  assert.equal(fileKindOf(bytes('%PDF-1.7 ...')), 'application/pdf')
  assert.equal(fileKindOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), 'image/jpeg')
  assert.deepEqual([fileKindOf(bytes('<html>')), fileKindOf(bytes('%PDF-')), fileKindOf(new Uint8Array())], Array(3).fill(undefined))
  assert.equal(safeFileName('../..\\Меморандум "x".exe', 'application/pdf'), '.. .. Меморандум x.pdf')
})

test('the rounds are counted from the first signature, and from the beginning while there is none', () => {
  assert.deepEqual(dueRounds('2020-01-31', [], '2020-08-01'), [{ months: 6, due: '2020-07-31' }])
  assert.deepEqual(dueRounds('2020-01-31', ['2020-09-01', '2020-04-01'], '2021-04-01'), [
    { months: 6, due: '2020-10-01' },
    { months: 12, due: '2021-04-01' },
  ])
})

test('ten principles stand side by side, with what changed; who is not sure gives no points', () => {
  const answers = (points: string) =>
    Object.fromEntries(
      itemsOf(TEN).flatMap((item) => (item.kind === 'grid' ? item.rows.map(({ code }) => [`${item.code}.${code}`, [points]]) : [])),
    )
  const asked = (city: string, months: 6 | 12, points: string): Assessment => ({
    id: `${city}${months}`,
    city,
    months,
    due: '2021-01-01',
    asked: new Date(0),
    answered: { answers: answers(points), at: new Date(0) },
  })
  const rows = sideBySide([asked('a', 6, '2'), asked('a', 12, '4'), asked('b', 6, 'not_sure'), asked('b', 12, '5')])
  assert.equal(rows.length, 10)
  assert.deepEqual(
    [...(rows[0]?.points ?? [])],
    [
      ['a 6', 2],
      ['a 12', 4],
      ['b 6', 'not-sure'],
      ['b 12', 5],
    ],
  )
  assert.deepEqual([...(rows[0]?.changes ?? [])], [['a', 2]])
})
