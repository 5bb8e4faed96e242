import { everyBlock } from './numbering.ts'
import type { Block } from './block.ts'
import type { RegisterRow, ReportDocument } from './model.ts'
import { plain, runsOf, textOf, type Run, type Words } from './words.ts'

/** A number that a reader sees and that no row of the register answers for. `where` is its path in the document: `blocks.4.caption`. */
export interface LooseNumber {
  readonly where: string
  /** The number as printed; the id of the row where a run names a row that does not exist. */
  readonly number: string
  /** The words around it. */
  readonly text: string
}

/**
 * Every number of the text layer (words, captions, tables, key figures, charts with their tables and text alternatives) that does
 * not resolve to its row. A plain text has no numbers; a run's numbers stand in the row that it names; a chart's in one of the rows
 * of its `figures`, or on its scale. A document with one of these is not published.
 */
export function looseNumbers(document: ReportDocument): readonly LooseNumber[] {
  const rows = new Map(document.register.map((row) => [row.id, row]))
  const { meta } = document
  return [
    ...(['label', 'title', 'subtitle', 'place', 'dates'] as const).flatMap((part) => inWords(part, document[part], rows)),
    ...inWords('meta.publishedWords', meta.publishedWords, rows),
    ...inWords('meta.publisher', meta.publisher, rows),
    ...meta.partners.flatMap((words, index) => inWords(`meta.partners.${index}`, words, rows)),
    ...inWords('meta.notice', meta.notice ?? '', rows),
    ...everyBlock(document.blocks).flatMap((block, index) => inBlock(`blocks.${index}`, block, rows)),
  ]
}

/** The numbers in a text as they are printed: "790,000" is one, "3–6" are two, "12.5" is one. */
export function numbersIn(text: string): readonly string[] {
  return text.match(/\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{N}+/gu) ?? []
}

type Rows = ReadonlyMap<string, RegisterRow>

function inBlock(where: string, block: Block, rows: Rows): readonly LooseNumber[] {
  if (block.kind === 'chart') {
    return [
      ...inWords(`${where}.caption`, block.caption, rows),
      ...inWords(`${where}.base`, block.base, rows),
      ...inChart(where, block, rows),
    ]
  }
  return partsOf(block).flatMap(([part, words]) => inWords(`${where}.${part}`, words, rows))
}

/** Each place of the block where words stand. Boxes and columns give their title only: what is in them comes by itself. */
function partsOf(block: Exclude<Block, { kind: 'chart' }>): readonly (readonly [string, Words])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'disclaimer':
      return [['words', block.words]]
    case 'list':
      return block.items.map((words, index) => [`items.${index}`, words])
    case 'keyFigures':
      return block.items.flatMap(({ figure, text, caption }, index) => [
        [`items.${index}.text`, [{ figure, text }]] as const,
        [`items.${index}.caption`, caption] as const,
      ])
    case 'quote':
      return given({ words: block.words, person: block.person, role: block.role, source: block.source, portrait: block.portrait?.alt })
    case 'person':
      return given({ name: block.name, role: block.role, words: block.words, portrait: block.portrait?.alt })
    case 'table':
      return [
        ...given({ caption: block.caption, note: block.note }),
        ...block.header.map((words, column) => [`header.${column}`, words] as const),
        ...block.rows.flatMap((row, line) => row.map((words, column) => [`rows.${line}.${column}`, words] as const)),
      ]
    case 'picture':
      return given({ caption: block.caption, source: block.source, alt: block.picture.alt })
    case 'box':
    case 'contents':
      return given({ title: block.title })
    case 'imprint':
      return block.rows.flatMap(({ name, value }, index) => [
        [`rows.${index}.name`, name] as const,
        [`rows.${index}.value`, value] as const,
      ])
    case 'twoColumns':
    case 'register':
      return []
  }
}

function given(parts: Readonly<Record<string, Words | undefined>>): readonly (readonly [string, Words])[] {
  return Object.entries(parts).flatMap(([part, words]) => (words === undefined ? [] : [[part, words] as const]))
}

function inWords(where: string, words: Words, rows: Rows): readonly LooseNumber[] {
  return runsOf(words).flatMap((run) => inRun(run, rows).map((number) => ({ where, number, text: plain(words) })))
}

function inRun(run: Run, rows: Rows): readonly string[] {
  const id = idOf(run)
  if (id === undefined) return numbersIn(textOf(run))
  const row = rows.get(id)
  return row ? without(numbersOf(row), textOf(run)) : [id]
}

function idOf(run: Run): string | undefined {
  if (typeof run === 'string') return undefined
  if ('figure' in run) return run.figure
  return 'fact' in run ? run.fact : undefined
}

function inChart(where: string, { chart, figures }: Extract<Block, { kind: 'chart' }>, rows: Rows): readonly LooseNumber[] {
  const known = new Set([...chart.scale.map(bare), ...figures.flatMap((id) => [...numbersOf(rows.get(id))])])
  const unknown = figures.filter((id) => !rows.has(id)).map((id) => ({ where: `${where}.figures`, number: id, text: id }))
  const check = (part: string, text: string): readonly LooseNumber[] =>
    without(known, text).map((number) => ({ where: `${where}.chart.${part}`, number, text }))
  return [
    ...unknown,
    ...textsOf(chart.svg).flatMap((text) => check('svg', text)),
    ...(chart.narrow === undefined ? [] : textsOf(chart.narrow).flatMap((text) => check('narrow', text))),
    ...check('alt', chart.alt),
    ...chart.table.header.flatMap((text, column) => check(`table.header.${column}`, text)),
    ...chart.table.rows.flatMap((row, line) => row.flatMap((text, column) => check(`table.rows.${line}.${column}`, text))),
  ]
}

/** What stands between the tags of a drawing. */
function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/>([^<]+)</g)].map(([, text = '']) => text.replaceAll(/&\w+;/g, ' '))
}

function without(known: ReadonlySet<string>, text: string): readonly string[] {
  return numbersIn(text).filter((number) => !known.has(bare(number)))
}

/** All numbers that the row prints of itself; not those of its id, its snapshot and its method. */
function numbersOf(row: RegisterRow | undefined): ReadonlySet<string> {
  if (!row) return new Set()
  const { wording, value, count, base, baseName, interval, bounds, parts = [], published, reason } = row
  const texts = [wording, value, baseName, published, reason, ...parts].filter((text) => text !== undefined)
  const ranges = [interval, bounds].flatMap((range) => (range ? [range.low, range.high] : []))
  const counts = [count, base, ...ranges].filter((each) => each !== undefined).map(String)
  return new Set([...texts, ...counts].flatMap(numbersIn).map(bare))
}

/** Without the separators of thousands, so that "790,000" is "790 000". */
function bare(number: string): string {
  return number.replaceAll(/[,\u00a0\u202f](?=\d{3}(?!\d))/g, '')
}
