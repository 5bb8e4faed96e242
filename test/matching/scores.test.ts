import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  atlasOf,
  type CityFacts,
  closedGates,
  type Declared,
  likesOf,
  lookFrom,
  readModel,
  scoreOf,
  scoresBetween,
  SIGNALS,
  tiesOf,
} from '../../src/engines/matching/index.ts'
import { readTieData, TIES_FILE } from '../../tools/matching/data.ts'
import { evaluate } from '../../tools/matching/evaluate.ts'

const model = readModel(JSON.parse(readFileSync(new URL('../../assets/matching/model.json', import.meta.url), 'utf8')))
const city = (id: string, country: string, population: number, latitude: number, longitude: number): CityFacts => ({
  id,
  name: id,
  country,
  population,
  latitude,
  longitude,
  names: 10,
})
const CITIES = [
  city('bukhara', 'UZ', 250_000, 39.8, 64.4),
  city('khiva', 'UZ', 56_000, 41.4, 60.4),
  city('luoyang', 'CN', 1_400_000, 34.7, 112.4),
  city('xian', 'CN', 6_500_000, 34.3, 108.9),
]
const atlas = atlasOf(tiesOf(CITIES, [['bukhara', 'luoyang']]), likesOf(CITIES))
const nothing: Declared = { needs: [], offers: [], wishes: [] }
const sum = (reasons: readonly { readonly contribution: number }[]) => reasons.reduce((total, { contribution }) => total + contribution, 0)

test('a score is the sum of its reasons, and the same from both ends', () => {
  const declared = (at: number): Declared =>
    at === 0 ? { needs: ['33210', '43030'], offers: [], wishes: ['xian'] } : { needs: [], offers: ['33210'], wishes: [] }
  const { score, reasons } = scoreOf(atlas, model, 0, 3, declared)
  assert.ok(Math.abs(score - 1 / (1 + Math.exp(-sum(reasons)))) < 1e-12)
  const other = scoreOf(atlas, model, 3, 0, declared)
  assert.ok(Math.abs(score - other.score) < 1e-12)
  assert.deepEqual(
    reasons.find(({ code }) => code === 'need'),
    { code: 'need', contribution: 1, value: 0.5, codes: ['33210'] },
  )
  assert.deepEqual(
    reasons.find(({ code }) => code === 'wish'),
    { code: 'wish', contribution: 1.5, value: 1 },
  )
})

test('needs and wishes raise a score; a city without ties is weighed by the cold weights', () => {
  const bare = scoreOf(atlas, model, 0, 3, () => nothing)
  const wished = scoreOf(atlas, model, 0, 3, (at) => (at === 0 ? { ...nothing, wishes: ['xian'] } : nothing))
  assert.ok(wished.score > bare.score)
  const values = new Float64Array(SIGNALS.length)
  const base = (u: number, v: number) => {
    lookFrom(atlas, u)(v, values)
    const set = atlas.ties.partners[u]?.length === 0 ? model.cold : model.warm
    return SIGNALS.reduce((total, code, at) => total + set.signals[code].weight * ((values[at] ?? 0) - set.signals[code].mean), set.base)
  }
  assert.ok(Math.abs(sum(scoreOf(atlas, model, 1, 3, () => nothing).reasons) - (base(1, 3) + base(3, 1)) / 2) < 1e-9)
})

test('signals say what they measure', () => {
  const values = new Float64Array(SIGNALS.length)
  lookFrom(atlas, 1)(2, values)
  const signal = (name: (typeof SIGNALS)[number]) => values[SIGNALS.indexOf(name)] ?? 0
  assert.ok(Math.abs(signal('size-gap') - Math.log10(1_400_000 / 56_000)) < 1e-9)
  assert.ok(Math.abs(10 ** signal('distance') - 10 - 4523) < 60)
  assert.equal(signal('partner-ties'), Math.log1p(1))
  assert.equal(signal('common-partners'), 0)
  assert.ok(signal('cities-like-yours') > 0)
})

test('each closed gate is named', () => {
  const open = {
    same: false,
    countries: ['UZ', 'CN'],
    allowed: [],
    languages: [['uz'], ['zh']],
    interpreters: [],
    tied: false,
    refused: false,
  } as const
  assert.deepEqual(closedGates({ ...open, languages: [['uz', 'zh'], ['zh']] }), [])
  assert.deepEqual(closedGates({ ...open, allowed: ['UZ'], tied: true, approved: false }), [
    'country-not-allowed',
    'no-common-language',
    'tie-exists',
    'approval-missing',
  ])
  assert.deepEqual(closedGates({ ...open, same: true, refused: true, interpreters: ['uz'] }), ['same-city', 'refused-before'])
})

test(
  'on hidden public ties the model finds more partners than gravity, popularity and common neighbours',
  { skip: existsSync(TIES_FILE) ? false : 'the ties are not here' },
  () => {
    const data = readTieData()
    const likes = likesOf(data.cities)
    for (const [start, anywhere, least] of [
      ['warm', 0.18, 0.37],
      ['cold', 0.11, 0.26],
    ] as const) {
      const { everywhere, inCountry } = evaluate({ data, likes, start, seed: 2, queries: 120 })
      for (const table of [everywhere, inCountry]) {
        for (const baseline of ['gravity', 'popularity', 'common neighbours']) {
          assert.ok((table['model']?.recall ?? 0) > (table[baseline]?.recall ?? 1), `${start} ${baseline}`)
        }
      }
      assert.ok((everywhere['model']?.hit ?? 0) >= anywhere, `${start}, all cities: ${everywhere['model']?.hit}`)
      assert.ok((inCountry['model']?.hit ?? 0) >= least, `${start}, in the country: ${inCountry['model']?.hit}`)
    }
  },
)

test('all scores of two sides at once are the same numbers as one by one', () => {
  const declared = (at: number): Declared =>
    at === 0 ? { needs: ['33210', '43030'], offers: [], wishes: ['xian'] } : { needs: ['33210'], offers: ['43030'], wishes: [] }
  const scores = scoresBetween(atlas, model, [0, 1], [2, 3], declared)
  assert.deepEqual(
    [...scores],
    [0, 1].flatMap((a) => [2, 3].map((b) => scoreOf(atlas, model, a, b, declared).score)),
  )
})
