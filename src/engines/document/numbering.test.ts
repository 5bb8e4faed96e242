import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, Heading, Table } from './block.ts'
import type { ReportDocument } from './model.ts'
import { number } from './numbering.ts'

const heading = (level: 1 | 2 | 3, style?: 'plain' | 'annex'): Heading => ({
  kind: 'heading',
  level,
  words: 'Words',
  ...(style ? { style } : {}),
})
const table = (): Table => ({ kind: 'table', caption: 'Caption', header: ['Column'], rows: [] })

function documentOf(blocks: readonly Block[]): ReportDocument {
  const meta = { authors: [], keywords: [], published: '2020-12-14', publishedWords: '', publisher: '', partners: [] }
  return { language: 'en', label: '', title: '', subtitle: '', place: '', dates: '', meta, blocks, register: [] }
}

test('sections count by level, plain headings do not count, annexes have letters', () => {
  const headings = [
    heading(1, 'plain'),
    heading(1),
    heading(2),
    heading(2),
    heading(3),
    heading(1),
    heading(2),
    heading(1, 'annex'),
    heading(2),
    heading(1, 'annex'),
  ]
  const { sections } = number(documentOf(headings))
  assert.deepEqual(
    headings.map((each) => sections.get(each)),
    [undefined, '1', '1.1', '1.2', '1.2.1', '2', '2.1', 'A', 'A.1', 'B'],
  )
})

test('tables and pictures count apart, through boxes and columns', () => {
  const [first, second, third] = [table(), table(), table()]
  const picture = { kind: 'picture', picture: { name: 'a.png', bytes: new Uint8Array(), alt: 'A' }, caption: 'A', source: 'B' } as const
  const { names } = number(
    documentOf([first, { kind: 'box', tone: 'note', blocks: [second] }, { kind: 'twoColumns', left: [picture], right: [third] }]),
  )
  assert.deepEqual(
    [first, second, picture, third].map((each) => names.get(each)),
    ['Table 1', 'Table 2', 'Figure 1', 'Table 3'],
  )
})

test('a heading keeps the anchor that it asks for; others are counted', () => {
  const headings = [heading(1), { ...heading(1), id: 'needs' }, heading(2)]
  const { anchors } = number(documentOf(headings))
  assert.deepEqual(
    headings.map((each) => anchors.get(each)),
    ['s-1', 'needs', 's-3'],
  )
})
