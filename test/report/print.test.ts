import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { numbersIn, plain, registerCsv, registerJson, type ReportDocument, toTypst } from '../../src/engines/document/index.ts'
import { type Language, LANGUAGES } from '../../src/kernel/language.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { print } from '../../src/platform/print/index.ts'
import { sampleReport } from '../sample-report/index.ts'
import { hostile, MARK } from './hostile.ts'

/** Typst names a language without its script; the other language in the sample is Chinese, in Chinese it is Uzbek. */
const PDF_TAGS: Readonly<Record<Language, string>> = { en: 'en', 'uz-Latn': 'uz', 'uz-Cyrl': 'uz', ru: 'ru', 'zh-Hans': 'zh-CN' }

const folder = mkdtempSync(join(tmpdir(), 'serai-print-'))
const tools = ['qpdf', 'pdffonts', 'pdfdetach', 'pdftotext']
const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined)
const skip = missing.length > 0 && `not installed: ${missing.join(', ')}`

for (const language of LANGUAGES) {
  test(`the PDF is sound, tagged PDF/UA-1, in its language, with all its fonts: ${language}`, { skip }, async () => {
    const file = await printed(sampleReport(language), language)
    assert.match(run('qpdf', '--check', file), /No syntax or stream encoding errors found/)
    const source = readFileSync(unpacked(file), 'latin1')
    assert.match(source, /\/MarkInfo <<[^>]*\/Marked true/)
    assert.match(source, /\/StructTreeRoot/)
    assert.match(source, /<pdfuaid:part>1<\/pdfuaid:part>/)
    const spoken = new Set([...source.matchAll(/\/Lang \(([\w-]+)\)/g)].map(([, tag]) => tag))
    assert.deepEqual(spoken, new Set([PDF_TAGS[language], language === 'zh-Hans' ? 'uz' : 'zh-CN']))
    const fonts = run('pdffonts', file).split('\n').slice(2).filter(Boolean)
    assert.ok(fonts.length >= 3)
    assert.deepEqual(
      fonts.filter((font) => !/ yes yes yes +\d+ +\d+$/.test(font)),
      [],
      'embedded, subset, with Unicode',
    )
  })

  test(`the register is attached, as JSON and as CSV: ${language}`, { skip }, async () => {
    const report = sampleReport(language)
    const file = await printed(report, language)
    run('pdfdetach', '-saveall', '-o', folder, file)
    assert.equal(readFileSync(join(folder, 'register.json'), 'utf8'), registerJson(report))
    assert.equal(readFileSync(join(folder, 'register.csv'), 'utf8'), registerCsv(report))
  })

  test(`every number of the printed text is a row's, or counts pages and sections: ${language}`, { skip }, async () => {
    const report = sampleReport(language)
    const text = run('pdftotext', '-layout', await printed(report, language), '-')
    const pages = text.split('\f').length
    const rows = report.register.flatMap((row) => [
      row.snapshot,
      row.value,
      row.count,
      row.base,
      row.interval?.low,
      row.interval?.high,
      row.bounds?.low,
      row.bounds?.high,
      row.published,
      ...(row.parts ?? []),
    ])
    const counted = Array.from({ length: pages }, (_, index) => [String(index), `${index}.1`, `${index}.2`]).flat()
    const known = new Set([...rows.map(String).flatMap(numbersIn), '25', '75', '100', ...counted])
    assert.deepEqual(
      numbersIn(text.replaceAll(/\s+/g, ' ')).filter((number) => !known.has(number)),
      [],
    )
  })
}

test('the same document gives the same bytes', async () => {
  const [first, second] = await Promise.all([print(toTypst(sampleReport('uz-Cyrl'))), print(toTypst(sampleReport('uz-Cyrl')))])
  assert.ok(Buffer.from(first).equals(Buffer.from(second)))
})

test('markup in every text of the document is text in the PDF', { skip }, async () => {
  const text = run('pdftotext', '-raw', await printed(hostile(sampleReport('en')), 'hostile'), '-').replaceAll(/\s+/g, '')
  assert.ok(text.split(MARK).length > 120, `${text.split(MARK).length} texts`)
  assert.ok(text.includes(plain(sampleReport('en').title).replaceAll(' ', '') + MARK))
})

test('a sign that no font has is a problem that names it', async () => {
  const report = sampleReport('en')
  const odd: ReportDocument = { ...report, blocks: [{ kind: 'paragraph', words: 'Salom سلام' }, ...report.blocks] }
  await assert.rejects(print(toTypst(odd)), (problem: unknown) => {
    assert.ok(problem instanceof Problem)
    assert.equal(problem.code, 'print.sign')
    assert.match(problem.say('en'), /^The PDF has no letters for this: .*س/)
    return true
  })
})

test('signs that nobody sees do not stop the press', async () => {
  const report = sampleReport('en')
  const pdf = await print(toTypst({ ...report, blocks: [{ kind: 'paragraph', words: 'co\u00adoperation\u200b\u0000 and\u200e more' }] }))
  assert.equal(Buffer.from(pdf.slice(0, 5)).toString(), '%PDF-')
})

/** The file of the printed report, printed once. */
async function printed(report: ReportDocument, name: string): Promise<string> {
  const file = join(folder, `${name}.pdf`)
  if (!existsSync(file)) writeFileSync(file, await print(toTypst(report)))
  return file
}

function unpacked(file: string): string {
  const open = file.replace('.pdf', '.qdf.pdf')
  run('qpdf', '--qdf', '--object-streams=disable', file, open)
  return open
}

function run(tool: string, ...words: readonly string[]): string {
  return execFileSync(tool, words, { encoding: 'utf8' })
}
