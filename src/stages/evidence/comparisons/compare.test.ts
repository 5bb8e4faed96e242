import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Answers, type Instrument, LIBRARY } from '../../../engines/survey/index.ts'
import type { DeclaredPlan } from '../breakdowns/model.ts'
import type { Material, WaveMaterial } from '../count/material.ts'
import { appliedIn } from './applied.ts'
import { compareAll } from './compare.ts'
import { comparePairs } from './pairs.ts'

const question = (n: number) =>
  ({
    kind: 'choice',
    code: `question_${n}`,
    ask: { en: `Question ${n}` },
    choices: ['a', 'b', 'c'].map((code) => ({ code, label: { en: code } })),
  }) as const

const KNOWLEDGE: Instrument = {
  code: 'knowledge-test',
  edition: 1,
  title: { en: 'Test' },
  languages: ['en'],
  pages: [
    {
      code: 'p',
      items: [
        { kind: 'text', code: 'pair_code', ask: { en: 'Your code' } },
        { kind: 'choice', code: 'role', ask: { en: 'Role' }, choices: ['mayor', 'officer'].map((code) => ({ code, label: { en: code } })) },
        {
          kind: 'choice',
          code: 'applied',
          ask: { en: 'Applied' },
          choices: ['yes', 'no'].map((code) => ({ code, label: { en: code } })),
        },
        question(1),
        question(2),
        question(3),
      ],
    },
  ],
}

function waveOf(code: string, opens: string, all: readonly Answers[], kind?: string): WaveMaterial {
  const responses = all.map((answers, place) => ({ id: `${code}-${String(place).padStart(3, '0')}`, answers, language: 'en' as const }))
  const common = { code, title: { en: code }, opens, instrument: KNOWLEDGE, responses, codings: new Map(), snapshot: 's' }
  return { ...common, ...(kind === undefined ? {} : { kind }) }
}

const scored = (pair: string, right: number): Answers => ({
  pair_code: [pair],
  ...Object.fromEntries([1, 2, 3].map((n) => [`question_${n}`, [n <= right ? 'a' : 'b']])),
})

describe('before and after', () => {
  test('the same people are paired by their own code, whatever its spelling; who has no partner is counted and left out', () => {
    const people = Array.from({ length: 12 }, (_, place) => `code ${place}`)
    const before = waveOf('before', '2020-11-01', [...people.map((code) => scored(code, 1)), scored('alone', 3)])
    const after = waveOf('after', '2020-11-07', [
      ...people.map((code) => scored(` ${code.toUpperCase()} `, 3)),
      scored('new', 0),
      scored('', 0),
    ])
    const [score] = comparePairs([after, before])
    assert.equal(score?.item, 'score')
    assert.deepEqual([score?.before.wave, score?.after.wave], ['before', 'after'])
    assert.deepEqual([score?.n, score?.onlyBefore, score?.onlyAfter, score?.most], [12, 1, 1, 3])
    assert.deepEqual(
      [score?.medians, score?.means],
      [
        [1, 3],
        [1, 3],
      ],
    )
    assert.deepEqual(score?.changed, { up: 12, same: 0, down: 0 })
    assert.equal(score?.rankBiserial, 1)
  })

  test('a code that two people wrote links nobody', () => {
    const twice = Array.from({ length: 24 }, (_, place) => `code ${Math.floor(place / 2)}`)
    const [score] = comparePairs([
      waveOf(
        'before',
        '2020-11-01',
        twice.map((code) => scored(code, 1)),
      ),
      waveOf(
        'after',
        '2020-11-07',
        twice.map((code) => scored(code, 2)),
      ),
    ])
    assert.deepEqual([score?.n, score?.gap], [0, 'no-link'])
  })

  test('fewer than ten pairs are not compared, and small changes are hidden', () => {
    const people = Array.from({ length: 12 }, (_, place) => `code ${place}`)
    const before = waveOf(
      'before',
      '2020-11-01',
      people.map((code) => scored(code, 1)),
    )
    const few = waveOf(
      'after',
      '2020-11-07',
      people.slice(0, 9).map((code) => scored(code, 3)),
    )
    assert.equal(comparePairs([before, few])[0]?.gap, 'too-few')
    const after = waveOf(
      'after',
      '2020-11-07',
      people.map((code, place) => scored(code, place < 2 ? 0 : 3)),
    )
    assert.deepEqual(comparePairs([before, after])[0]?.changed, { up: null, same: null, down: null })
  })
})

describe('the application rate', () => {
  const answers = (yes: number, no: number): readonly Answers[] => [
    ...Array.from({ length: yes }, () => ({ applied: ['yes'] })),
    ...Array.from({ length: no }, () => ({ applied: ['no'] })),
  ]

  test('is told of follow-ups six and twelve months after, and of no wave that is earlier', () => {
    const waves = [
      waveOf('after', '2020-11-07', answers(40, 10)),
      waveOf('six', '2021-05-20', answers(32, 8), 'six-months'),
      waveOf('twelve', '2021-11-01', answers(3, 1)),
    ]
    assert.deepEqual(
      appliedIn(waves, '2020-11-06').map(({ wave, months, count, base, gap }) => [wave, months, count, base, gap]),
      [
        ['six', 6, 32, 40, undefined],
        ['twelve', 12, undefined, 4, 'too-few'],
      ],
    )
  })

  test('the follow-up of the library asks for it', () => {
    const asks = LIBRARY.filter(({ instrument }) => instrument.pages.some(({ items }) => items.some(({ code }) => code === 'applied')))
    assert.equal(asks.length, 1)
  })
})

describe('who is missing', () => {
  const people = (role: string, n: number) => Array.from({ length: n }, () => ({ role }))
  const plan: DeclaredPlan = {
    wave: 'w',
    groupings: [{ item: 'role', merges: [] }],
    items: ['applied'],
    late: false,
    by: 'somebody',
    at: new Date(0),
  }
  const compared = async (mayors: number, officers: number) => {
    const responses = [...people('mayor', mayors), ...people('officer', officers)]
    const wave = waveOf(
      'w',
      '2020-11-07',
      responses.map(({ role }, place) => ({ role: [role], applied: [place % 2 === 0 ? 'yes' : 'no'] })),
    )
    const material: Material = {
      programme: 'p',
      snapshot: 's',
      registrations: [...people('mayor', 30), ...people('officer', 60)],
      waves: new Map([['w', wave]]),
    }
    const query = { kind: 'share', wave: 'w', item: 'applied', codes: ['yes'] } as const
    return (await compareAll(material, [{ id: 'f', section: 'results', wording: { en: 'F' }, query }], [plan], '2020-11-06')).waves[0]
  }

  test('answered of registered by group, and weights that make both groups count as they registered', async () => {
    const wave = await compared(20, 20)
    assert.deepEqual(
      wave?.response[0]?.groups.map(({ code, responded, registered }) => [code, responded, registered]),
      [
        ['mayor', 20, 30],
        ['officer', 20, 60],
      ],
    )
    assert.ok(wave && 'figures' in wave.weights)
    assert.ok(Math.abs(wave.weights.ratio - 2) < 1e-9)
    assert.ok(Math.abs(wave.weights.designEffect - 10 / 9) < 1e-9)
    assert.deepEqual(
      wave.weights.figures.map(({ unweighted, weighted }) => [unweighted, weighted]),
      [[50, 50]],
    )
  })

  test('a count of silent people of one to four is hidden, and weights of more than five to one are not made', async () => {
    const hidden = await compared(28, 20)
    assert.deepEqual([hidden?.response[0]?.groups, hidden?.response[0]?.refused], [[], 'all-hidden'])
    assert.deepEqual((await compared(30, 10))?.weights, { gap: 'uneven-weights' })
  })
})
