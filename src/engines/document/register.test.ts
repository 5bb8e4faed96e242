import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registerCsv, registerJson } from './attach.ts'
import type { RegisterRow, ReportDocument } from './model.ts'
import { registerTables } from './register.ts'

const figure: RegisterRow = {
  id: 'ev.info',
  kind: 'figure',
  wording: 'Got the information',
  value: '96%',
  count: 50,
  base: 52,
  baseName: 'answered the question',
  method: 'share',
  interval: { low: 87, high: 99 },
  bounds: { low: 66, high: 97 },
  parts: ['40 (77%)', '10 (19%)'],
  instrument: 'post-training 2',
  wave: 'after',
  snapshot: '5d0c',
  published: '96%',
  status: 'reproduced',
}
const fact: RegisterRow = { id: 'dates', kind: 'fact', wording: 'Days, "all"', value: '=3–6 November', source: 'Agenda' }

const meta = { authors: [], keywords: [], published: '2020-12-14', publishedWords: '', publisher: '', partners: [] }
const document: ReportDocument = {
  language: 'en',
  label: '',
  title: '',
  subtitle: '',
  place: '',
  dates: '',
  meta,
  blocks: [],
  register: [fact, figure],
}

test('the register prints figures before facts, each part of a figure on a line of its cell', () => {
  const [figures, facts, ...more] = registerTables(document, { kind: 'register', rows: 'all' })
  assert.deepEqual(figures?.rows, [
    {
      id: 'ev.info',
      cells: [
        'ev.info',
        'Got the information\n40 (77%); 10 (19%)',
        '96%',
        '50 of 52\nanswered the question',
        '87–99%\n66–97%',
        'a',
        '96%\nreproduced',
      ],
    },
  ])
  assert.deepEqual(figures?.notes, [{ mark: 'a', text: 'share · post-training 2 · after · 5d0c' }])
  assert.deepEqual(facts?.rows, [{ id: 'dates', cells: ['dates', 'Days, "all"', '=3–6 November', 'Agenda'] }])
  assert.deepEqual(more, [])
})

test('how figures were counted is said once for all that were counted so', () => {
  const register = [figure, { ...figure, id: 'b', method: 'count' }, { ...figure, id: 'c' }]
  const [table] = registerTables({ ...document, register }, { kind: 'register', rows: 'figures' })
  assert.deepEqual(
    table?.rows.map(({ cells }) => cells[5]),
    ['a', 'b', 'a'],
  )
  assert.deepEqual(
    table?.notes.map(({ mark, text }) => `${mark}: ${text}`),
    ['a: share · post-training 2 · after · 5d0c', 'b: count · post-training 2 · after · 5d0c'],
  )
})

test('a register of figures alone has no empty table of facts', () => {
  assert.deepEqual(
    registerTables({ ...document, register: [figure] }, { kind: 'register', rows: 'all' }).map(({ kind }) => kind),
    ['figure'],
  )
  assert.deepEqual(
    registerTables(document, { kind: 'register', rows: 'facts' }).map(({ kind }) => kind),
    ['fact'],
  )
})

test('the register as CSV quotes what has to be quoted and never begins a cell with a formula', () => {
  const [header, first, second, end] = registerCsv(document).split('\r\n')
  assert.equal(
    header,
    '\uFEFFid,kind,wording,value,count,base,baseName,method,interval,bounds,parts,instrument,wave,snapshot,published,status,reason,source',
  )
  assert.equal(first, `dates,fact,"Days, ""all""",'=3–6 November,,,,,,,,,,,,,,Agenda`)
  assert.equal(
    second,
    'ev.info,figure,Got the information,96%,50,52,answered the question,share,87-99,66-97,40 (77%); 10 (19%),post-training 2,after,5d0c,96%,reproduced,,',
  )
  assert.equal(end, '')
})

test('the register as JSON is the rows as they are', () => {
  assert.deepEqual(JSON.parse(registerJson(document)), { language: 'en', rows: [fact, figure] })
})
