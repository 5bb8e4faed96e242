import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Answers, Instrument } from '../../../engines/survey/index.ts'
import type { Indicator } from '../model.ts'
import { workOut } from './figure.ts'
import type { Material } from './material.ts'

const INSTRUMENT: Instrument = {
  code: 'after',
  edition: 1,
  title: { en: 'After' },
  languages: ['en'],
  pages: [
    {
      code: 'all',
      items: [
        {
          kind: 'choice',
          code: 'useful',
          ask: { en: 'Useful?' },
          choices: [
            { code: 'yes', label: { en: 'Yes' } },
            { code: 'no', label: { en: 'No' } },
          ],
        },
        { kind: 'number', code: 'people', ask: { en: 'People in your city' } },
        { kind: 'text', code: 'cities', ask: { en: 'Which cities?' } },
      ],
    },
  ],
}

/** Twenty registered from one city of 400,000; those who answered, and what was read in what they wrote. */
function materialOf(answers: readonly Answers[], codings: Readonly<Record<number, readonly string[]>> = {}): Material {
  const read = new Map(Object.entries(codings).map(([place, codes]) => [`r${place}`, codes]))
  return {
    programme: 'p',
    snapshot: 'fedcba9876543210',
    registrations: Array.from({ length: 20 }, () => ({ city: 'xx-one' })),
    largestCity: { names: { en: 'One' }, people: 400_000 },
    waves: new Map([
      [
        'w',
        {
          code: 'w',
          title: { en: 'W' },
          opens: '2020-11-06',
          instrument: INSTRUMENT,
          responses: answers.map((each, place) => ({ id: `r${place}`, answers: each })),
          codings: new Map([['cities', read]]),
          snapshot: '0123456789abcdef',
        },
      ],
    ]),
  }
}

function workOutOne(query: Indicator['query'], published: string | undefined, material: Material) {
  const indicator = { id: 'f', section: 'results', wording: { en: 'F' }, query, ...(published === undefined ? {} : { published }) } as const
  const result = workOut(indicator, material)
  return 'gap' in result
    ? { gap: result.gap }
    : { count: result.count, base: result.base, status: result.status, reason: result.reason?.code }
}

const USEFUL = { kind: 'share', wave: 'w', item: 'useful', codes: ['yes'] } as const
const PEOPLE = { kind: 'mean', wave: 'w', item: 'people', register: 'population' } as const

/** `yes` times yes, `no` times no, `silent` times nothing. */
function votes(yes: number, no: number, silent = 0): readonly Answers[] {
  const times = (n: number, answers: Answers) => Array.from({ length: n }, () => answers)
  return [...times(yes, { useful: ['yes'] }), ...times(no, { useful: ['no'] }), ...times(silent, {})]
}

describe('the verdict on a published figure', () => {
  it('is "reproduced" when the same comes out, "new" where nothing was published', () => {
    assert.deepEqual(workOutOne(USEFUL, '75', materialOf(votes(6, 2))), { count: 6, base: 8, status: 'reproduced', reason: undefined })
    assert.deepEqual(workOutOne(USEFUL, undefined, materialOf(votes(6, 2))), { count: 6, base: 8, status: 'new', reason: undefined })
  })

  it('says that another value comes out', () => {
    assert.deepEqual(workOutOne(USEFUL, '80', materialOf(votes(6, 2))), { count: 6, base: 8, status: 'flagged', reason: 'differs' })
  })

  it('says that a percentage cannot come from all who responded, and lets one stand that can', () => {
    assert.deepEqual(workOutOne(USEFUL, '67', materialOf(votes(6, 3, 1))), {
      count: 6,
      base: 9,
      status: 'flagged',
      reason: 'impossible-base',
    })
    assert.deepEqual(workOutOne(USEFUL, '50', materialOf(votes(4, 4, 2))), { count: 4, base: 8, status: 'reproduced', reason: undefined })
  })

  it('says that a mean is more than any city has, also when later answers have moved it', () => {
    const people = (n: number) => ({ people: [String(n)] })
    const five = [200_000, 100_000, 300_000, 400_000, 3_000_000].map(people)
    assert.deepEqual(workOutOne(PEOPLE, '800000', materialOf(five)), {
      count: 4_000_000,
      base: 5,
      status: 'flagged',
      reason: 'implausible',
    })
    assert.deepEqual(workOutOne(PEOPLE, '800000', materialOf([...five, people(200_000)])), {
      count: 4_200_000,
      base: 6,
      status: 'flagged',
      reason: 'implausible',
    })
    assert.deepEqual(workOutOne(PEOPLE, '250000', materialOf([...five.slice(0, 4), people(250_000)])), {
      count: 1_250_000,
      base: 5,
      status: 'reproduced',
      reason: undefined,
    })
  })

  it('is not given where fewer than five answered', () => {
    assert.deepEqual(workOutOne(USEFUL, '75', materialOf(votes(3, 1, 9))), { gap: 'too-few' })
    assert.deepEqual(workOutOne(USEFUL, '75', materialOf(votes(0, 0, 9))), { gap: 'no-answers' })
  })

  it('is not given for a response rate when more responded than registered', () => {
    const rate = { kind: 'response-rate', wave: 'w' } as const
    assert.deepEqual(workOutOne(rate, undefined, materialOf(votes(21, 0, 0))), { gap: 'more-than-base' })
    assert.deepEqual(workOutOne(rate, undefined, materialOf(votes(19, 0, 0))), { count: 19, base: 20, status: 'new', reason: undefined })
  })

  it('of a mean may be of some respondents only', () => {
    const answers = [...votes(5, 0, 0), ...votes(0, 3, 0)].map((each, place) => ({ ...each, people: [String(100 * (place + 1))] }))
    const some = { kind: 'mean', wave: 'w', item: 'people', of: { item: 'useful', is: 'yes' } } as const
    assert.deepEqual(workOutOne(some, undefined, materialOf(answers)), { count: 1500, base: 5, status: 'new', reason: undefined })
  })
})
