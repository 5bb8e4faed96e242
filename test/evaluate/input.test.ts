import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { evaluate } from '../../src/cli/evaluate/index.ts'
import { WrongUsage } from '../../src/cli/command.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { bookBytes, bytesSource, readTable, type Table } from '../../src/platform/spreadsheet/index.ts'
import { readSettings } from '../../src/settings.ts'

const TEXT = 'ism;шаҳар;izoh\r\nАли;Бухоро;"икки\nқатор; ""қўштирноқ"""\r\nВали;;=1+1\r\n'
const CELLS = [
  ['Али', 'Бухоро', 'икки\nқатор; "қўштирноқ"'],
  ['Вали', '', '=1+1'],
]

describe('a table of answers', () => {
  it('is read in UTF-8 with and without a mark and in UTF-16 of both orders', async () => {
    const le = Buffer.from(TEXT, 'utf16le')
    const be = Buffer.from(le).swap16()
    const written = [
      Buffer.from(TEXT),
      Buffer.from(`\uFEFF${TEXT}`),
      Buffer.concat([Buffer.from([0xff, 0xfe]), le]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), be]),
      le,
      be,
    ]
    for (const bytes of written) assert.deepEqual(cellsOf(await tableOf(bytes)), CELLS)
  })

  it('is read in windows-1251, windows-1252 and GB18030', async () => {
    const cyrillic = await tableOf(encoded1251('город,ответ\nНаманган,Согласен\nБухара,"Не знаю, возможно"\n'))
    assert.deepEqual(
      [cyrillic.encoding, cellsOf(cyrillic)],
      [
        'windows-1251',
        [
          ['Наманган', 'Согласен'],
          ['Бухара', 'Не знаю, возможно'],
        ],
      ],
    )
    const western = await tableOf(Buffer.from('ville,avis\nOrléans,très bien\n', 'latin1'))
    assert.deepEqual([western.encoding, cellsOf(western)], ['windows-1252', [['Orléans', 'très bien']]])
    const chinese = await tableOf(
      Buffer.from([0xb3, 0xc7, 0xca, 0xd0, 0x2c, 0xbb, 0xd8, 0xb4, 0xf0, 0x0a, 0xc9, 0xcf, 0xba, 0xa3, 0x2c, 0xcd, 0xac, 0xd2, 0xe2, 0x0a]),
    )
    assert.deepEqual(
      [chinese.encoding, chinese.columns.map(({ head }) => head), cellsOf(chinese)],
      ['gb18030', ['城市', '回答'], [['上海', '同意']]],
    )
  })

  it('may be separated by comma, semicolon, tab or bar, and say so in a first line', async () => {
    for (const mark of [',', ';', '\t', '|']) {
      const table = await tableOf(
        Buffer.from(
          `a${mark}b${mark}c\n1${mark}x, y; z${mark}3\n`.replace('x, y; z', mark === ',' || mark === ';' ? '"x, y; z"' : 'x, y; z'),
        ),
      )
      assert.deepEqual([table.delimiter, cellsOf(table)], [mark, [['1', 'x, y; z', '3']]])
    }
    const told = await tableOf(Buffer.from('sep=;\r\na;b\r\n1,5;2\r\n'))
    assert.deepEqual(cellsOf(told), [['1,5', '2']])
  })

  it('may have ragged lines, empty lines, and heads that are missing or doubled', async () => {
    const table = await tableOf(Buffer.from('a,a,,b\n1\n\n1,2,3,4,5,6\n,,,\n'))
    assert.deepEqual(
      table.columns.map(({ head }) => head),
      ['a', 'a', '', 'b', '', ''],
    )
    assert.deepEqual(
      [cellsOf(table), table.rows, table.ragged],
      [
        [
          ['1', '', '', '', '', ''],
          ['1', '2', '3', '4', '5', '6'],
        ],
        2,
        1,
      ],
    )
  })

  it('may have heads only, or one line', async () => {
    assert.equal((await tableOf(Buffer.from('a,b'))).rows, 0)
    assert.deepEqual(cellsOf(await tableOf(Buffer.from('a,b\n1,2'))), [['1', '2']])
  })

  it('is cut right wherever the parts of a large file end', async () => {
    const line = (n: number) => `${n},"қиймат ""${n}"", иккинчи\r\nқатор",Ўзбекистон\r\n`
    const text = `id,text,land\r\n${Array.from({ length: 60_000 }, (_, n) => line(n)).join('')}`
    const table = await tableOf(Buffer.from(text))
    assert.equal(table.rows, 60_000)
    const [id, words, land] = table.columns
    assert.deepEqual([land?.values, id?.values[id.rows[59_999] ?? 0]], [['', 'Ўзбекистон'], '59999'])
    const wrong = Array.from({ length: 60_000 }, (_, n) => n).filter(
      (n) => words?.values[words.rows[n] ?? 0] !== `қиймат "${n}", иккинчи\r\nқатор`,
    )
    assert.deepEqual(wrong, [])
  })

  it('comes out of XLSX with days, numbers and formulas as what they show', async () => {
    const rows = [
      ['day', 'number', 'yes', 'text'],
      [new Date(Date.UTC(2020, 10, 6)), 0.1 + 0.2, true, '=1+1'],
      [null, 790000, false, 'Ҳа'],
    ]
    const table = await tableOf(
      await bookBytes([
        { name: 'Empty', rows: [] },
        { name: 'Answers', rows },
      ]),
    )
    assert.deepEqual([table.format, table.sheet], ['xlsx', 'Answers'])
    assert.deepEqual(cellsOf(table), [
      ['2020-11-06', '0.3', 'TRUE', '=1+1'],
      ['', '790000', 'FALSE', 'Ҳа'],
    ])
  })
})

describe('a file that is no table', () => {
  const cases: readonly (readonly [string, Uint8Array, code: string])[] = [
    ['nothing', Buffer.alloc(0), 'sheet.empty'],
    ['empty lines', Buffer.from('\n\n,,\n'), 'sheet.empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'sheet.wrong-kind'],
    ['a page', Buffer.from('<!DOCTYPE html><html></html>'), 'sheet.wrong-kind'],
    ['JSON', Buffer.from('{"a": 1}'), 'sheet.wrong-kind'],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'sheet.wrong-kind'],
    ['a NUL byte', Buffer.from('a,b\n1,2\n3,\0x\n'), 'sheet.not-text'],
    ['an open quotation mark', Buffer.from('a,b\n1,"2\n3,4\n'), 'sheet.open-quote'],
    ['very many columns', Buffer.from(','.repeat(30_000)), 'sheet.too-wide'],
    ['half an XLSX file', Buffer.from('PK\x03\x04 and nothing more'), 'sheet.broken'],
    ['an archive', zipOf([['letter.txt', Buffer.from('dear all')]]), 'sheet.wrong-kind'],
    ['a Word file', zipOf([['word/document.xml', Buffer.from('<w/>')]]), 'sheet.wrong-kind'],
    ['a book without sheets', zipOf([['xl/workbook.xml', Buffer.from('<workbook/>')]]), 'sheet.broken'],
    ['a claim of 1 GB', zipOf([['xl/workbook.xml', Buffer.from('<w/>'), 2 ** 30]]), 'sheet.too-large'],
    ['a part that is larger than it claims', zipOf([['xl/workbook.xml', Buffer.alloc(1 << 20), 1000]]), 'sheet.bomb'],
    ['40 MB of noughts', zipOf([['xl/workbook.xml', Buffer.alloc(40 << 20)]]), 'sheet.bomb'],
  ]
  for (const [name, bytes, code] of cases) {
    it(`${name}: one clear sentence in each language`, async () => {
      const problem = await tableOf(bytes).then(
        () => undefined,
        (error: unknown) => error,
      )
      assert.ok(problem instanceof Problem, String(problem))
      assert.equal(problem.code, code)
      for (const language of LANGUAGES) assert.match(problem.say(language), /^[^\n{}]+[.。]$/u)
    })
  }
})

describe('serai evaluate', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'serai-evaluate-'))
  after(() => rmSync(folder, { recursive: true }))
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text)
    return path.join(folder, name)
  }
  const run = (...args: string[]) => evaluate.run([...args, '--output', path.join(folder, 'out')], readSettings({}))

  it('answers a wrong word with the usage and a wrong column with the columns', async () => {
    const answers = file('answers.csv', 'a,b\n1,x\n')
    await assert.rejects(run(), WrongUsage)
    await assert.rejects(run(answers, '--format', 'pdf'), WrongUsage)
    await assert.rejects(run(answers, '--by', 'c'), /There is no column c. The columns: a, b\./)
    await assert.rejects(run(answers, '--weights', 'b'), /a weight is a number above 0, and x came/)
    await assert.rejects(run(answers, '--instrument', path.join(folder, 'no.xlsx')), /There is no file/)
    await assert.rejects(run(answers, '--instrument', file('bad.json', '{"code": 1}')), /is no instrument/)
  })

  it('prints every format in every language', async () => {
    const answers = file('more.csv', `x,y\n${'Agree,5\nDisagree,7\n'.repeat(6)}`)
    for (const language of LANGUAGES)
      for (const format of ['table', 'json', 'csv', 'html'])
        assert.equal(await run(answers, '--by', 'x', '--language', language, '--format', format), 0)
  })
})

async function tableOf(bytes: Uint8Array): Promise<Table> {
  return readTable(bytesSource('answers', bytes))
}

function cellsOf({ columns, rows }: Table): readonly (readonly string[])[] {
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column.values[column.rows[row] ?? 0] ?? ''))
}

function encoded1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => (letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))),
  )
}

/** A ZIP file; a claimed size may differ from the real one. */
function zipOf(parts: readonly (readonly [name: string, content: Buffer, claimed?: number])[]): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, content, claimed = content.length] of parts) {
    const packed = deflateRawSync(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    for (const [place, value] of [
      [8, 8],
      [26, name.length],
    ] as const)
      local.writeUInt16LE(value, place)
    for (const [place, value] of [
      [18, packed.length],
      [22, claimed],
    ] as const)
      local.writeUInt32LE(value, place)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    for (const [place, value] of [
      [10, 8],
      [28, name.length],
    ] as const)
      entry.writeUInt16LE(value, place)
    for (const [place, value] of [
      [20, packed.length],
      [24, claimed],
      [42, at],
    ] as const)
      entry.writeUInt32LE(value, place)
    locals.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  for (const place of [8, 10]) end.writeUInt16LE(parts.length, place)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, ...directory, end])
}
