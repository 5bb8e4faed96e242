import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parquetReadObjects } from 'hyparquet'
import { evaluate } from '../../src/cli/evaluate/index.ts'
import { evaluateTable, openTable } from '../../src/cli/evaluate/table.ts'
import { fileSource, readTable, savBytes } from '../../src/platform/spreadsheet/index.ts'
import { readSettings } from '../../src/settings.ts'

const DATA = fileURLToPath(new URL('../../../shared/data/uzbekistan-2020/', import.meta.url))
const skip = existsSync(DATA) ? false : 'the synthetic data of 2020 are not here'
const noPspp = spawnSync('pspp', ['--version']).status === 0 ? false : 'PSPP is not installed'

describe('open data of one file', { skip }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'serai-bundle-'))
  const bundle = path.join(folder, 'bundle')
  after(() => rmSync(folder, { recursive: true }))
  before(async () => {
    const instrument = path.join(DATA, 'survey.xlsx')
    await evaluate.run(
      [path.join(DATA, 'responses_google_forms.csv'), '--instrument', instrument, '--bundle', bundle, '--output', path.join(folder, 'out')],
      readSettings({}),
    )
  })

  it('has a checksum for every file', () => {
    const lines = readFileSync(path.join(bundle, 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('  '))
    assert.deepEqual(
      lines.map(([, name]) => name),
      [
        'answers.csv',
        'answers.csv-metadata.json',
        'answers.xlsx',
        'answers.parquet',
        'answers.sav',
        'instrument.xlsx',
        'instrument.json',
        'evaluation.json',
        'codebook.en.md',
        'codebook.uz-Latn.md',
        'codebook.uz-Cyrl.md',
        'codebook.ru.md',
      ],
    )
    for (const [sum, name = ''] of lines)
      assert.equal(
        createHash('sha256')
          .update(readFileSync(path.join(bundle, name)))
          .digest('hex'),
        sum,
        name,
      )
  })

  it('evaluates again to the same counts, from CSV and from XLSX', async () => {
    const { items } = JSON.parse(readFileSync(path.join(bundle, 'evaluation.json'), 'utf8')) as {
      items: readonly { kind: string; id: string; base: number; choices?: unknown }[]
    }
    const asked = items.filter(({ kind }) => kind !== 'text').map(({ id, base, choices }) => ({ id, base, choices }))
    for (const file of ['answers.csv', 'answers.xlsx']) {
      const again = evaluateTable(await openTable(path.join(bundle, file), path.join(bundle, 'instrument.json'), 'en'), [], undefined, 'en')
      assert.deepEqual(
        again.items.map(({ id, base, choices }) => ({ id, base, choices })),
        asked.map((each) => ({ ...each, choices: each.choices })),
        file,
      )
    }
  })

  it('describes each column of the CSV in its metadata, and holds no text', async () => {
    const { columns } = await readTable(fileSource(path.join(bundle, 'answers.csv')))
    const metadata = JSON.parse(readFileSync(path.join(bundle, 'answers.csv-metadata.json'), 'utf8')) as {
      url: string
      tableSchema: { columns: readonly { titles: string }[] }
    }
    assert.deepEqual(
      [metadata.url, metadata.tableSchema.columns.map(({ titles }) => titles)],
      ['answers.csv', columns.map(({ head }) => head)],
    )
    assert.equal(
      columns.some(({ head }) => head.startsWith('partner_')),
      false,
    )
  })

  it('is read from Parquet with the same codes and numbers', async () => {
    const bytes = readFileSync(path.join(bundle, 'answers.parquet'))
    const rows = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) })
    const population = rows.map((row) => row['population']).filter((value) => value !== null && value !== undefined) as number[]
    assert.deepEqual(
      [
        rows.length,
        rows.filter((row) => row['info_expected'] === 'agree').length,
        rows.filter((row) => row['industries_service'] === 1).length,
      ],
      [52, 40, 34],
    )
    assert.deepEqual([population.length, population.reduce((sum, value) => sum + value, 0) / population.length], [47, 790000])
  })

  it('is read by PSPP, which gives 76.9% for 40 of 52', { skip: noPspp }, () => {
    const table = pspp(
      `GET FILE='${path.join(bundle, 'answers.sav')}'.\nFREQUENCIES info_expected.\nDESCRIPTIVES population.\nDISPLAY LABELS.\n`,
    )
    assert.match(table, /Agree,40,76\.9%,76\.9%/)
    assert.match(table, /Population of your city \(number of people\),47,790000\.0+,/)
  })
})

describe('an SPSS file', () => {
  it('keeps labels in every script, days, missing values and sets', { skip: noPspp }, () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'serai-sav-'))
    try {
      const label = 'Ўзбекистон '.repeat(40)
      const variables = [
        {
          name: 'савол_1',
          label,
          measure: 'ordinal',
          labels: [
            [1, 'Қўшиламан'],
            [2, '同意'],
          ],
          values: Float64Array.from([1, 2, NaN]),
        },
        {
          name: 'day',
          label: 'Day',
          measure: 'scale',
          date: true,
          values: Float64Array.from([Date.UTC(2020, 10, 6), NaN, Date.UTC(1970, 0, 1)]),
        },
        { name: 'a', label: 'A', measure: 'nominal', values: Float64Array.from([0, 1, 1]) },
        { name: 'b', label: 'B', measure: 'nominal', values: Float64Array.from([1, 1, NaN]) },
      ] as const
      writeFileSync(
        path.join(folder, 'x.sav'),
        savBytes(variables, [{ name: 'several', label: 'Бир нечта', variables: ['a', 'b'] }], 'A file', new Date(0)),
      )
      const listed = pspp(`GET FILE='${path.join(folder, 'x.sav')}'.\nLIST.\nMRSETS /DISPLAY NAME=ALL.\nFREQUENCIES савол_1.\n`)
      assert.match(listed, /1,06-NOV-2020,0,1/)
      assert.match(listed, /\$several,Бир нечта/)
      assert.match(listed, /Қўшиламан,1,33\.3%,50\.0%/)
      assert.match(listed, /同意,1,33\.3%/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

function pspp(syntax: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'serai-pspp-'))
  try {
    writeFileSync(path.join(folder, 'run.sps'), syntax)
    execFileSync('pspp', ['-o', path.join(folder, 'out.csv'), path.join(folder, 'run.sps')], { env: { ...process.env, LC_ALL: 'C.UTF-8' } })
    return readFileSync(path.join(folder, 'out.csv'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
