import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Column } from './column.ts'
import { inferInstrument, sayUnfinished } from './index.ts'

describe('a table of answers as programs write it', () => {
  it('leaves out what Qualtrics writes beside the answers, and says how many responses were not finished', () => {
    const heads = ['ResponseId', 'RecordedDate', 'Status', 'Progress', 'Finished', 'Q1', 'Q2_Page Submit']
    const columns = table(heads, (i) => [
      `R_0000000000${i}`,
      '2024-03-01 10:00:00',
      '0',
      i < 5 ? '40' : '100',
      i < 5 ? 'False' : 'True',
      SAID[i % 3] ?? '',
      `${i}.31`,
    ])
    assert.deepEqual(kindsIn(columns), [['Q1', 'scale']])
    assert.deepEqual(sayUnfinished(columns, 'en'), [
      '5 of 40 responses were begun and not finished (Finished): they are counted where they answered',
    ])
  })

  it('says how many responses of LimeSurvey have no day on which they were sent', () => {
    const columns = table(['submitdate', 'lastpage', 'Q1'], (i) => [i < 7 ? '' : '2024-03-01 10:00:00', '2', SAID[i % 3] ?? ''])
    assert.deepEqual(kindsIn(columns), [['Q1', 'scale']])
    assert.deepEqual(sayUnfinished(columns, 'en'), [
      '7 of 40 responses were begun and not finished (submitdate): they are counted where they answered',
    ])
    assert.deepEqual(
      sayUnfinished(
        table(['submitdate', 'Q1'], () => ['', 'a']),
        'en',
      ),
      [],
    )
  })

  it('keeps a status and a day that people were asked for', () => {
    const columns = table(['Status', 'Start of work'], (i) => [i % 2 ? 'Married' : 'Single', `2019-0${(i % 9) + 1}-11`])
    assert.deepEqual(kindsIn(columns), [
      ['Status', 'single'],
      ['start_of_work', 'date'],
    ])
  })

  it('takes 98, 99 and "N/A" beside the points of a scale for no points', () => {
    const columns = table(['q1', 'q2'], (i) => [
      i % 10 === 0 ? '99' : i % 10 === 1 ? '98' : String((i % 5) + 1),
      i % 8 === 0 ? 'N/A' : String((i % 5) + 1),
    ])
    const { coded } = inferInstrument(columns, 'test')
    assert.deepEqual(
      coded.map(({ kind, item }) => [kind, 'choices' in item && item.choices.map((choice) => [choice.label.en, 'outside' in choice])]),
      [
        ['scale', [...POINTS, ['98', true], ['99', true]]],
        ['scale', [...POINTS, ['N/A', true]]],
      ],
    )
  })

  it('takes stars and numbers with words in brackets for points', () => {
    const columns = table(['stars', 'ends'], (i) => ['★'.repeat((i % 5) + 1), ['1 (poor)', '2', '3 (good)'][i % 3] ?? ''])
    assert.deepEqual(
      inferInstrument(columns, 'test').coded.map(({ kind, item }) => [
        kind,
        'choices' in item && item.choices.map(({ label }) => label.en),
      ]),
      [
        ['scale', ['★', '★★', '★★★', '★★★★', '★★★★★']],
        ['scale', ['1 (poor)', '2', '3 (good)']],
      ],
    )
  })

  it('reads all days of a column in the order that one of them tells', () => {
    const { coded } = inferInstrument(
      table(['day'], (i) => [['31/03/2020', '03/04/2020', '5.13.2020', '6.7.2020'][i % 4] ?? '']),
      'test',
    )
    assert.deepEqual([...new Set(coded[0]?.value?.texts)].slice(1), ['2020-03-31', '2020-04-03', '2020-05-13', '2020-06-07'])
  })

  it('splits what Wenjuanxing joins, and leaves out what it writes', () => {
    const columns = table(['序号', '提交答卷时间', '所用时间', '来源', '主题'], (i) => [
      String(i + 1),
      '2024/3/1 10:00:05',
      `${60 + i}秒`,
      i % 2 ? '微信' : '链接',
      ['水', '水┋交通', '交通┋废弃物', '废弃物'][i % 4] ?? '',
    ])
    const { coded } = inferInstrument(columns, 'test')
    assert.deepEqual(
      coded.map(({ kind, item }) => [kind, 'choices' in item && item.choices.map(({ label }) => label.en).sort()]),
      [['multiple', ['交通', '废弃物', '水']]],
    )
  })
})

const SAID = ['Agree', 'Disagree', 'Neutral']
const POINTS = ['1', '2', '3', '4', '5'].map((text) => [text, false])

function table(heads: readonly string[], row: (i: number) => readonly string[]): readonly Column[] {
  const rows = Array.from({ length: 40 }, (_, i) => row(i))
  return heads.map((head, place) => {
    const values = [...new Set(['', ...rows.map((cells) => cells[place] ?? '')])]
    return { head, values, rows: Uint32Array.from(rows, (cells) => values.indexOf(cells[place] ?? '')) }
  })
}

function kindsIn(columns: readonly Column[]): readonly (readonly [string, string])[] {
  return inferInstrument(columns, 'test').coded.map(({ id, kind }) => [id, kind])
}
