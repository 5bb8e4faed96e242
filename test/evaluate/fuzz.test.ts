import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluateItems } from '../../src/cli/evaluate/count/evaluate.ts'
import { SHOW } from '../../src/cli/evaluate/show/index.ts'
import { inferInstrument, itemsOf, openRows, planColumns, readAnswers, typedFrom, withoutHeadRows } from '../../src/engines/survey/index.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { bookBytes, bytesSource, readTable } from '../../src/platform/spreadsheet/index.ts'
import { seeded } from '../../bench/random.ts'
import { QUESTIONNAIRE } from '../../seeds/uzbekistan-2020/survey/index.ts'

// SERAI_FUZZ=10000 node --test test/evaluate/fuzz.test.ts runs as many; the same seeds break the same files.
const RUNS = Number(process.env['SERAI_FUZZ'] ?? 300)
const PIECES = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '=1+1',
  '@x',
  '\uFEFF',
  'Ҳа',
  'Agree / Қўшиламан',
  '不同意',
  '1',
  '0',
  '26万',
  'NA',
  'a/b',
  'q[1]',
  '2020-11-06',
  '1e309',
  '-',
  '999999999999999999',
  '\ud800',
  '(',
  ', ',
  '\u00a0',
  'Timestamp',
  '_uuid',
  'KEY',
  'ID',
  'role',
  'hokim',
  'Your position / Лавозимингиз',
  'priorities/sme',
  'priorities',
  'Roads, water and other infrastructure / Ё‘л, сув',
  'population',
  'city_code',
  '11/06/2020 10:00:00',
]

const KEYS = itemsOf(QUESTIONNAIRE).flatMap((item) => [item.code, item.ask.en, `${item.ask.en} / ${item.ask['uz-Cyrl'] ?? ''}`])
const TICKS = [
  'priorities/sme',
  'priorities/tourism',
  'g/industries/service',
  'priorities[SQ001]',
  'priorities[SQ002]',
  'industries[other]',
]
const PROGRAMS = [
  'Timestamp',
  '_uuid',
  '_submission_time',
  'KEY',
  'SubmissionDate',
  'ID',
  'Start time',
  'Completion time',
  'submitdate',
  'lastpage',
]
const HEADS = [...KEYS, ...TICKS, ...PROGRAMS, 'id', '', 'x']
const LABELS = itemsOf(QUESTIONNAIRE).flatMap((item) =>
  'choices' in item ? item.choices.slice(0, 12).flatMap(({ code, label }) => [code, ...Object.values(label)]) : [],
)
const CELLS = [
  ...LABELS,
  'Roads, water and other infrastructure / Ё‘л, сув ва бошқа инфратузилма, Tourism development / Туризм',
  '299 ming',
  '2020-11-06',
  '11/06/2020 10:00',
  'Y',
]

describe('broken files', () => {
  it('of text end in a table or in one clear sentence', async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = seeded(seed)
      const of = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value
      const text = Array.from({ length: Math.floor(random() * 200) }, () => of(PIECES)).join('')
      const bytes = Buffer.from(text, of(['utf8', 'utf16le', 'latin1'] as const))
      for (let i = 0; i < 3 && bytes.length > 0 && random() < 0.5; i++)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
      await survives(bytes, seed)
    }
  })

  it('of other programs, with heads that are known and cells that are not, end in rows that the survey could have had', async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = seeded(seed * 7)
      const of = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value
      const delimiter = of([',', ';', '\t'])
      const cell = (text: string) => (/[",;\t\r\n]/.test(text) && random() < 0.9 ? `"${text.replaceAll('"', '""')}"` : text)
      const width = 1 + Math.floor(random() * 12)
      const line = (from: readonly string[]) =>
        Array.from({ length: random() < 0.95 ? width : width + 2 }, () => cell(of(from))).join(delimiter)
      const lines = [line(HEADS), ...Array.from({ length: Math.floor(random() * 12) }, () => line([...CELLS, ...PIECES]))]
      await survives(Buffer.from(lines.join(of(['\n', '\r\n', '\r'])), of(['utf8', 'utf16le'] as const)), seed)
    }
  })

  it('of XLSX end in a table or in one clear sentence', async () => {
    const whole = Buffer.from(
      await bookBytes([{ name: 'answers', rows: [['a', 'b'], ...Array.from({ length: 30 }, (_, i) => [i, 'Agree'])] }]),
    )
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = seeded(seed)
      const bytes = Buffer.from(random() < 0.2 ? whole.subarray(0, Math.floor(random() * whole.length)) : whole)
      for (let i = 0; i < 6; i++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
      await survives(bytes, seed)
    }
  })
})

/** Reads, infers, counts and prints; the counts agree with one another. */
async function survives(bytes: Uint8Array, seed: number): Promise<void> {
  try {
    const table = await readTable(bytesSource('answers', bytes))
    const { columns, rows } = withoutHeadRows(table.columns, table.rows)
    importable(columns, rows, seed)
    const { coded } = inferInstrument(columns, 'answers')
    const items = evaluateItems({ rows, items: coded }, [], 'en')
    for (const { base, missing, choices = [] } of items) {
      assert.equal(base + missing, rows, `seed ${seed}`)
      for (const { count } of choices) assert.ok(count <= base, `seed ${seed}`)
    }
    const source = { file: 'answers', sha256: '', format: table.format, columns: columns.length, instrument: 'inferred' }
    for (const show of Object.values(SHOW))
      assert.equal(typeof show({ source, responses: rows, language: 'uz-Cyrl', reading: [], items }), 'string')
  } catch (error) {
    assert.ok(error instanceof Problem, `seed ${seed}: ${(error as Error).stack}`)
    assert.match(error.say('en'), /^[^\n]+\.$/, `seed ${seed}`)
  }
}

/** What an import would make of it: each row read, and all that is right in it is what the form of the survey would have read. */
function importable(columns: Parameters<typeof planColumns>[0], rows: number, seed: number): void {
  const plan = planColumns(columns, QUESTIONNAIRE)
  assert.equal(plan.columns.length, columns.length, `seed ${seed}`)
  const read = openRows(columns, plan, QUESTIONNAIRE, { zone: 'Asia/Tashkent', order: 'day', now: new Date('2026-01-01') })
  for (let row = 0; row < rows; row++) {
    const { answers, faults } = read(row)
    const form = Object.entries(typedFrom(QUESTIONNAIRE, answers)).flatMap(([field, values]) =>
      values.map((value) => [field, value] as const),
    )
    assert.deepEqual({ ...readAnswers(QUESTIONNAIRE, form).answers }, answers, `seed ${seed}, row ${row}`)
    for (const { column } of faults) assert.ok(column >= 0 && column < columns.length, `seed ${seed}, row ${row}`)
  }
}
