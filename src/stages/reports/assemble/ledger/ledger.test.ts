import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, type Words } from '../../../../engines/document/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { Figure } from '../../../evidence/index.ts'
import type { Material } from '../material.ts'
import { openLedger } from './index.ts'

const same = (en: string) => ({ en, 'uz-Latn': en, 'uz-Cyrl': en, ru: en, 'zh-Hans': en })

const SATISFIED: Figure = {
  id: 'ev.materials',
  programme: 'p',
  section: 'results',
  wording: same('Satisfied'),
  kind: 'percent',
  count: 49,
  base: 52,
  baseName: 'answered',
  percent: 94,
  method: 'any-of-codes',
  wave: 'w',
  items: ['materials'],
  codes: ['good'],
  snapshot: 'abc',
  status: 'new',
}
const FEW: Figure = { ...SATISFIED, id: 'ev.few', count: 6, base: 9, percent: 67 }
const FLAGGED: Figure = {
  ...SATISFIED,
  id: 'ev.flagged',
  status: 'flagged',
  reason: { code: 'differs', values: { published: '95', now: '94' } },
}
const MEAN: Figure = { ...SATISFIED, id: 'na.people', kind: 'mean', count: 37_130_000, base: 47, value: 790_000, median: 197_000 }

const MATERIAL: Material = {
  text: {
    programme: 'p',
    edition: 1,
    published: '2021-02-01',
    title: same('Title'),
    subtitle: same('Subtitle'),
    authors: [],
    summary: [],
    introduction: [],
    methods: [],
    conclusions: [],
    facts: [{ id: 'begun', text: same('2017'), source: same('Page two') }],
    corrections: [],
    disclaimer: [],
  },
  programme: {
    code: 'p',
    title: same('P'),
    place: same('Online'),
    country: 'UZ',
    zone: 'Asia/Tashkent',
    from: '2020-11-03',
    to: '2020-11-06',
    languages: ['en'],
    summary: same(''),
    background: [],
    objectives: [],
    topics: [],
    parts: [],
    sessions: [],
  },
  organisations: new Map(),
  people: new Map(),
  cities: new Map(),
  lectures: [],
  messages: [],
  waves: [],
  indicators: [SATISFIED, FEW, FLAGGED, MEAN, { ...SATISFIED, id: 'ev.nobody' }].map(({ id, section, wording }) => ({
    id,
    section,
    wording,
    query: { kind: 'registrations' },
  })),
  figures: [SATISFIED, FEW, FLAGGED, MEAN],
  tables: [],
  breakdowns: [],
  signed: [],
  voices: [],
  interests: [],
  followUps: [],
  urban: { runs: [], figures: [] },
}

const written = (text: string, language: Language = 'en'): Words => openLedger(MATERIAL, language).text(same(text))

test('a mark of a figure prints its value with its base, as the editors of each language write it', () => {
  assert.deepEqual(written('So said {{figure:ev.materials}}.'), [
    'So said ',
    { figure: 'ev.materials', text: '94 per cent (49 of 52)' },
    '.',
  ])
  assert.equal(plain(written('{{figure:ev.materials}}', 'ru')), '94% (49 из 52)')
  assert.equal(plain(written('{{figure:ev.materials}}', 'zh-Hans')), '94%（52 人中的 49 人）')
  assert.equal(plain(written('{{value:ev.materials}}')), '94 per cent')
})

test('a mark of a fact prints the fact; a mark of nothing stays as it was written', () => {
  assert.deepEqual(written('Since {{fact:begun}}.'), ['Since ', { fact: 'begun', text: '2017' }, '.'])
  assert.deepEqual(written('So {{figure:ev.none}} and {{fact:none}}.'), ['So ', '{{figure:ev.none}}', ' and ', '{{fact:none}}', '.'])
})

test('a figure of fewer than ten people, or of too few to count, prints why it is not there', () => {
  assert.equal(plain(written('{{figure:ev.few}}')), 'not printed: too few answers')
  assert.equal(plain(written('{{figure:ev.nobody}}')), 'not printed: too few answers')
  const rows = openLedger(MATERIAL, 'en').rows()
  assert.deepEqual(
    rows.find(({ id }) => id === 'ev.few'),
    { id: 'ev.few', kind: 'figure', wording: 'Satisfied', value: 'not printed: too few answers' },
  )
})

test('a flagged figure has a dagger, and is explained once in a chapter', () => {
  const ledger = openLedger(MATERIAL, 'en')
  assert.equal(plain(ledger.text(same('{{figure:ev.flagged}}'))), '94 per cent (49 of 52)†')
  assert.deepEqual(ledger.takeFlagged(), [FLAGGED])
  ledger.text(same('{{value:ev.flagged}}'))
  assert.deepEqual(ledger.takeFlagged(), [])
  ledger.turnPage()
  ledger.text(same('{{value:ev.flagged}}'))
  assert.deepEqual(ledger.takeFlagged(), [FLAGGED])
})

test('a long value is cut before its bracket, and both parts name its row', () => {
  assert.deepEqual(written('{{figure:na.people}}'), [
    { figure: 'na.people', text: '790,000' },
    { fact: 'na.people', text: ' (mean of 47 numbers; median 197,000)' },
  ])
})

test('a kept text brings its numbers as one fact of its source', () => {
  const ledger = openLedger(MATERIAL, 'en')
  const origin = { id: 'voice.1', wording: 'Quotation', source: 'Voices' }
  assert.deepEqual(ledger.kept(same('We build 10 zones by 2025.'), origin), [{ fact: 'voice.1', text: 'We build 10 zones by 2025.' }])
  assert.equal(ledger.kept(same('We build zones.'), origin), 'We build zones.')
  assert.deepEqual(ledger.rows().at(-1), { id: 'voice.1', kind: 'fact', wording: 'Quotation', value: '10; 2025', source: 'Voices' })
})

test('words that nobody has translated keep the language they are in', () => {
  assert.deepEqual(openLedger(MATERIAL, 'ru').kept({ en: 'We build zones.' }, { id: 'x', wording: '', source: '' }), [
    { lang: 'en', text: 'We build zones.' },
  ])
})

test('a number in a text of the programme names the fact in which it stands, or stays loose', () => {
  assert.deepEqual(openLedger(MATERIAL, 'en').told(same('Begun in 2017 with 12 cities.')), [
    'Begun in ',
    { fact: 'begun', text: '2017' },
    ' with ',
    '12',
    ' cities.',
  ])
})
