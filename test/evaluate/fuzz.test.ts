import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluateItems } from '../../src/cli/evaluate/count/evaluate.ts'
import { SHOW } from '../../src/cli/evaluate/show/index.ts'
import { inferInstrument, withoutHeadRows } from '../../src/engines/survey/index.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { bookBytes, bytesSource, readTable } from '../../src/platform/spreadsheet/index.ts'
import { seeded } from '../../bench/random.ts'

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
