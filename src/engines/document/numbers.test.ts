import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from './block.ts'
import { barChart } from './chart/index.ts'
import type { RegisterRow, ReportDocument } from './model.ts'
import type { Picture, Words } from './words.ts'
import { looseNumbers, numbersIn } from './numbers.ts'

const info: RegisterRow = {
  id: 'info',
  kind: 'figure',
  wording: 'Got the information',
  value: '96%',
  count: 50,
  base: 52,
  interval: { low: 87, high: 99 },
  method: 'interval of 95%',
  snapshot: '777',
}
const dates: RegisterRow = { id: 'dates', kind: 'fact', wording: 'Days', value: '3–6 November 2020', source: 'Agenda of 1999' }
const meta = { authors: [], keywords: [], published: '2020-12-14', publishedWords: '', publisher: '', partners: [] }
const empty: ReportDocument = {
  language: 'en',
  label: '',
  title: '',
  subtitle: '',
  place: '',
  dates: '',
  meta,
  blocks: [],
  register: [info, dates],
}

const found = (blocks: readonly Block[]) => looseNumbers({ ...empty, blocks }).map(({ where, number }) => [where, number])
const inWords = (words: Words) => found([{ kind: 'paragraph', words }]).map(([, number]) => number)

test('a number is read as it is printed', () => {
  assert.deepEqual(numbersIn('3–6 November 2020, 14:00'), ['3', '6', '2020', '14', '00'])
  assert.deepEqual(numbersIn('790,000 and 1\u00a0234\u00a0567 but 5, 600 and 12.5%'), [
    '790,000',
    '1\u00a0234\u00a0567',
    '5',
    '600',
    '12.5',
  ])
  assert.deepEqual(numbersIn('½ of ٣ and Ⅳ'), ['½', '٣', 'Ⅳ'])
  assert.deepEqual(numbersIn('no numbers'), [])
})

test('a number in a run resolves when it stands in the row that the run names', () => {
  assert.deepEqual(inWords([{ figure: 'info', text: '50 of 52 (96%, 87–99%)' }, ' on ', { fact: 'dates', text: '3–6 November 2020' }]), [])
})

test('thousands resolve with any separator', () => {
  const register = [{ ...info, count: 790000 }]
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      words: [
        { figure: 'info', text: '790,000' },
        { figure: 'info', text: '790\u00a0000' },
      ],
    },
  ]
  assert.deepEqual(looseNumbers({ ...empty, register, blocks }), [])
})

test('a number is loose in plain words, in strong ones, in a link, in another language, and in a run whose row does not have it', () => {
  assert.deepEqual(inWords('All 35 cities'), ['35'])
  assert.deepEqual(inWords([{ strong: '36' }]), ['36'])
  assert.deepEqual(inWords([{ link: 'https://example.org/1', text: 'page 37' }]), ['37'])
  assert.deepEqual(inWords([{ lang: 'ru', text: '38 городов' }]), ['38'])
  assert.deepEqual(inWords([{ figure: 'info', text: '97%' }]), ['97'])
  assert.deepEqual(inWords([{ fact: 'dates', text: '7 November 2020' }]), ['7'])
})

test('the method, the source and the snapshot of a row answer for no number in the text', () => {
  assert.deepEqual(
    inWords([
      { figure: 'info', text: '95' },
      { figure: 'info', text: '777' },
      { fact: 'dates', text: '1999' },
    ]),
    ['95', '777', '1999'],
  )
})

test('a run that names no row is loose, with or without a number', () => {
  assert.deepEqual(
    inWords([
      { figure: 'gone', text: '96%' },
      { fact: 'missing', text: 'never' },
    ]),
    ['gone', 'missing'],
  )
})

test('a planted digit is found on the cover', () => {
  const planted: ReportDocument = {
    ...empty,
    label: 'Label 1',
    title: 'Title 2',
    subtitle: 'Subtitle 3',
    place: 'Place 4',
    dates: 'Dates 5',
    meta: { ...meta, publishedWords: '6', publisher: '7', partners: ['none', '8'], notice: '9' },
  }
  assert.deepEqual(
    looseNumbers(planted).map(({ where, number }) => `${where} ${number}`),
    [
      'label 1',
      'title 2',
      'subtitle 3',
      'place 4',
      'dates 5',
      'meta.publishedWords 6',
      'meta.publisher 7',
      'meta.partners.1 8',
      'meta.notice 9',
    ],
  )
})

const picture: Picture = { name: 'p8.png', bytes: new Uint8Array(), alt: 'Alt 1' }

test('a planted digit is found in each place of each block', () => {
  const cases: readonly (readonly [Block, readonly (readonly [string, string])[]])[] = [
    [{ kind: 'heading', level: 1, words: 'A 1' }, [['words', '1']]],
    [{ kind: 'paragraph', words: 'A 1' }, [['words', '1']]],
    [{ kind: 'disclaimer', words: 'A 1' }, [['words', '1']]],
    [{ kind: 'list', items: ['A', 'B 2'] }, [['items.1', '2']]],
    [
      { kind: 'keyFigures', items: [{ figure: 'info', text: '97%', caption: 'of 53' }] },
      [
        ['items.0.text', '97'],
        ['items.0.caption', '53'],
      ],
    ],
    [
      { kind: 'quote', words: 'A 2', person: 'B 3', role: 'C 4', source: 'D 5', portrait: picture },
      [
        ['words', '2'],
        ['person', '3'],
        ['role', '4'],
        ['source', '5'],
        ['portrait', '1'],
      ],
    ],
    [
      { kind: 'person', name: 'A 2', role: 'B 3', words: 'C 4', portrait: picture },
      [
        ['name', '2'],
        ['role', '3'],
        ['words', '4'],
        ['portrait', '1'],
      ],
    ],
    [
      {
        kind: 'table',
        caption: 'A 2',
        header: ['B', 'C 3'],
        rows: [
          ['D', 'E'],
          ['F 4', 'G'],
        ],
        note: 'H 5',
      },
      [
        ['caption', '2'],
        ['note', '5'],
        ['header.1', '3'],
        ['rows.1.0', '4'],
      ],
    ],
    [
      { kind: 'picture', picture, caption: 'A 2', source: 'B 3' },
      [
        ['caption', '2'],
        ['source', '3'],
        ['alt', '1'],
      ],
    ],
    [{ kind: 'contents', depth: 1, title: 'A 1' }, [['title', '1']]],
    [
      { kind: 'imprint', rows: [{ name: 'A 2', value: 'B 3' }] },
      [
        ['rows.0.name', '2'],
        ['rows.0.value', '3'],
      ],
    ],
    [{ kind: 'box', tone: 'note', title: 'A 1', blocks: [] }, [['title', '1']]],
    [{ kind: 'register', rows: 'all' }, []],
  ]
  for (const [block, expected] of cases) {
    assert.deepEqual(
      found([block]),
      expected.map(([part, number]) => [`blocks.0.${part}`, number]),
      block.kind,
    )
  }
})

test('a planted digit is found inside boxes and columns', () => {
  const inner: Block = { kind: 'paragraph', words: 'A 7' }
  assert.deepEqual(found([{ kind: 'box', tone: 'note', blocks: [inner] }]), [['blocks.1.words', '7']])
  assert.deepEqual(found([{ kind: 'twoColumns', left: [], right: [inner] }]), [['blocks.1.words', '7']])
})

test('a chart answers for its numbers with its rows and its scale; a digit planted in any of its forms is found', () => {
  const chart = barChart({ language: 'en', rows: [{ label: 'Yes', count: 50, base: 52 }] })
  const block = { kind: 'chart', chart, caption: 'A', base: 'B', figures: ['info'] } as const
  assert.deepEqual(found([block]), [])
  assert.deepEqual(found([{ ...block, caption: 'A 1', base: 'B 2' }]), [
    ['blocks.0.caption', '1'],
    ['blocks.0.base', '2'],
  ])
  assert.deepEqual(found([{ ...block, figures: ['info', 'gone'] }]), [['blocks.0.figures', 'gone']])
  const svg = chart.svg.replace('50 (96%)', '51 (96%)')
  const narrow = chart.narrow?.replace('Yes', 'Yes 53') ?? ''
  assert.deepEqual(found([{ ...block, chart: { ...chart, svg, narrow } }]), [
    ['blocks.0.chart.svg', '51'],
    ['blocks.0.chart.narrow', '53'],
  ])
  const table = { header: ['A 54'], rows: [['B', '55']] }
  assert.deepEqual(found([{ ...block, chart: { ...chart, alt: 'C 56', table } }]), [
    ['blocks.0.chart.alt', '56'],
    ['blocks.0.chart.table.header.0', '54'],
    ['blocks.0.chart.table.rows.0.1', '55'],
  ])
})
