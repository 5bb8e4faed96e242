import { codebook, csvwMetadata, linesOf, parquetColumns, savSets, savVariables, toXlsForm } from '../../../engines/survey/index.ts'
import { type Language, say } from '../../../kernel/language.ts'
import { sha256 } from '../../../platform/hash.ts'
import { bookBytes, csvText, parquetBytes, savBytes, zipBytes } from '../../../platform/spreadsheet/index.ts'
import { licenceText } from '../text/bundles/licence.ts'
import type { Microdata } from './model.ts'
import { readme } from './readme.ts'

/** One file of a bundle, made when it is asked for. */
export type BundleFile = readonly [name: string, make: () => string | Uint8Array | Promise<string | Uint8Array>]

/** The files of a bundle: the answers in four formats with their metadata, the questionnaire, codebook and account in each language, the licence. */
export function bundleFiles(data: Microdata): readonly BundleFile[] {
  const { instrument, columns, rows, title, last } = data
  const lines = () => linesOf(columns, rows)
  const name = say(title, 'en')
  const [first = 'en', ...others] = instrument.languages
  const inEach = (file: string, make: (language: Language) => string): readonly BundleFile[] => [
    [`${file}.md`, () => make(instrument.languages.includes('en') ? 'en' : first)],
    ...[first, ...others]
      .filter((language) => language !== 'en')
      .map((language): BundleFile => [`${file}.${language}.md`, () => make(language)]),
  ]
  return [
    ...inEach('README', (language) => readme(data, language)),
    ['LICENCE.txt', () => licenceText(data)],
    ['answers.csv', () => csvText(lines())],
    ['answers.csv-metadata.json', () => csvwMetadata(columns, name, instrument.languages)],
    ['answers.xlsx', () => bookBytes([{ name: 'answers', rows: lines().map((line) => line.map(guarded)) }])],
    ['answers.parquet', () => parquetBytes(parquetColumns(columns, rows), { title: name, snapshot: data.snapshot, level: data.level })],
    ['answers.sav', () => savBytes(savVariables(columns, 'en'), savSets(columns, 'en'), name, last)],
    ...inEach('codebook', (language) => codebook(columns, say(title, language), rows, language)),
    ['instrument.xlsx', () => bookBytes(toXlsForm(instrument))],
    ['instrument.json', () => `${JSON.stringify(instrument, undefined, 2)}\n`],
  ]
}

/** All files of a bundle as bytes, the sums of the others last. */
export async function makeBundle(data: Microdata): Promise<readonly (readonly [name: string, content: Uint8Array])[]> {
  const files: (readonly [string, Uint8Array])[] = []
  for (const [name, make] of bundleFiles(data)) files.push([name, bytesOf(await make())])
  const sums = files.map(([name, content]) => `${sha256(content)}  ${name}\n`).join('')
  return [...files, ['SHA256SUMS', bytesOf(sums)]]
}

/** The bundle as one archive, in a folder of its name. */
export async function bundleArchive(data: Microdata): Promise<Uint8Array> {
  const files = await makeBundle(data)
  return zipBytes(files.map(([name, content]) => [`${data.wave}-${data.level}/${name}`, content]))
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}

/** Cells of a workbook are texts and no formulas; who saves it as CSV again is spared them too. */
function guarded(cell: string | number | null): string | number | null {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(cell) ? `'${cell}` : cell
}
