import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { Problem } from '../src/kernel/problem.ts'
import { figureRecord, figuresOf, printedReason } from '../src/stages/evidence/index.ts'
import { sow as sowOnce } from '../src/start/sow.ts'
import { openTestDatabase, type TestDatabase } from '../test/harness/database.ts'
import { sow } from './index.ts'

const file = new URL('../../shared/data/uzbekistan-2020/figures.csv', import.meta.url)
const skip = existsSync(file) ? false : 'shared data is absent'

/** The published ledger: its columns are id, section, claim, published, numerator, denominator and more. */
function ledger() {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  return lines
    .map((line) => line.split(','))
    .map(([id = '', , , published = '', count = '', base = '']) => ({ id, published, count, base }))
}

describe('the figures of the seeds', () => {
  let test: TestDatabase
  before(async () => {
    test = await openTestDatabase()
    for (const name of ['uzbekistan-2020', 'georgia-2021']) await sowOnce(test.db, name, sow)
  })
  after(() => test.close())

  it('are the 34 of the published ledger, with the same counts and bases', { skip }, async () => {
    const rows = ledger()
    const figures = new Map((await figuresOf(test.db, 'uzbekistan-2020')).map((each) => [each.id, each]))
    const counted = rows.map(({ id, base }) => {
      const figure = figures.get(id)
      return { id, published: figure?.published, count: String(figure?.count), base: base === '' ? '' : String(figure?.base) }
    })
    assert.equal(rows.length, 34)
    assert.deepEqual(counted, rows)
    assert.equal([...figures.values()].filter(({ published }) => published !== undefined).length, 34)
  })

  it('are all as printed but three, and each of the three says why', async () => {
    const published = (await figuresOf(test.db, 'uzbekistan-2020')).filter((each) => each.published !== undefined)
    const flagged = published.filter(({ status }) => status !== 'reproduced')
    assert.deepEqual(
      flagged.map((figure) => ({ id: figure.id, status: figure.status, code: figure.reason?.code, words: printedReason(figure, 'en') })),
      [
        {
          id: 'ev.perspective',
          status: 'flagged',
          code: 'impossible-base',
          words:
            'The published 95% cannot come from all 52 who answered the survey. It comes out as 42 of the 44 who answered this question.',
        },
        {
          id: 'na.population',
          status: 'flagged',
          code: 'implausible',
          words:
            'A mean of 790,000 is more than any city of the programme has: the largest, Namangan, has 432,456. Some respondents gave the population of their region. The median is 197,000.',
        },
        {
          id: 'na.age.u34',
          status: 'flagged',
          code: 'impossible-base',
          words:
            'The published 30% cannot come from all 52 who answered the survey. It comes out as 15 of the 50 who answered this question.',
        },
      ],
    )
  })

  it('of the ages close the 100 percent that the report leaves open', async () => {
    const ages = (await figuresOf(test.db, 'uzbekistan-2020')).filter(({ id }) => id.startsWith('na.age.'))
    assert.deepEqual(
      ages.map(({ count, base }) => [count, base]),
      [
        [15, 50],
        [22, 50],
        [10, 50],
        [3, 50],
      ],
    )
  })

  it('each name the data that they were counted from: the answers, or the registrations', async () => {
    for (const programme of ['uzbekistan-2020', 'georgia-2021']) {
      const figures = await figuresOf(test.db, programme)
      const snapshots = Map.groupBy(figures, ({ wave = 'registrations' }) => wave)
      assert.deepEqual(
        [...snapshots.values()].map((all) => new Set(all.map(({ snapshot }) => snapshot)).size),
        [1, 1],
      )
      for (const { snapshot } of figures) assert.match(snapshot, /^[0-9a-f]{16}$/)
    }
  })

  it('that were not published are new, the response rate first', async () => {
    const added = (await figuresOf(test.db, 'uzbekistan-2020')).filter((each) => each.published === undefined).map(figureRecord)
    assert.deepEqual([...new Set(added.map(({ status }) => status))], ['new'])
    assert.deepEqual(
      added.slice(0, 5).map(({ id, count, base, percent }) => [id, count, base, percent]),
      [
        ['resp.rate', 52, 76, 68],
        ['resp.role.hokim', 7, 52, 13],
        ['resp.role.deputy_hokim', 29, 52, 56],
        ['resp.role.psa_officer', 16, 52, 31],
        ['ev.materials.good', 18, 52, 35],
      ],
    )
  })

  it('of the second programme come from a grid, a ranking, a choice with "other" and numbers as typed', async () => {
    const figures = await figuresOf(test.db, 'georgia-2021')
    assert.deepEqual(
      figures.map(({ id, count, base, percent }) => [id, count, base, ...(percent === undefined ? [] : [percent])]),
      [
        ['reg.total', 12, 12],
        ['reg.cities', 5, 5],
        ['n', 11, 11],
        ['resp.rate', 11, 12, 92],
        ['ev.useful.sorting', 9, 11, 82],
        ['ev.useful.fees', 9, 11, 82],
        ['ev.useful.routes', 9, 10, 90],
        ['na.households', 297_400, 9],
        ['na.barrier.money', 7, 10],
        ['na.barrier.staff', 5, 10],
        ['na.barrier.law', 4, 10],
        ['na.barrier.other', 1, 10],
        ['na.barrier.none', 1, 10],
        ['na.topic.composting', 6, 10],
        ['na.topic.recycling', 5, 10],
        ['na.topic.fees', 6, 10],
        ['na.topic.data', 6, 10],
      ],
    )
  })

  it('stay as they are when a seed is sown again, and an unknown seed is answered with those that there are', async () => {
    const earlier = await figuresOf(test.db, 'uzbekistan-2020')
    assert.equal(await sowOnce(test.db, 'uzbekistan-2020', sow), false)
    assert.deepEqual(await figuresOf(test.db, 'uzbekistan-2020'), earlier)
    await assert.rejects(sowOnce(test.db, 'toString', sow), (error) => {
      assert.ok(error instanceof Problem)
      assert.deepEqual(
        [error.code, error.message],
        ['seed.unknown', 'There is no seed “toString”. Serai comes with: uzbekistan-2020, georgia-2021.'],
      )
      return true
    })
  })
})
