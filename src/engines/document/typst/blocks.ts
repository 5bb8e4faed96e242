import { fill } from '../../../kernel/language.ts'
import type { Block, ChartBlock, Heading, KeyFigures, Person, PictureBlock, Quote, Table } from '../block.ts'
import type { ReportDocument } from '../model.ts'
import type { Numbering } from '../numbering.ts'
import { registerTables } from '../register.ts'
import { documentWords } from '../text.ts'
import { monogram, type Picture } from '../words.ts'
import { runsFor } from './runs.ts'

/** Keeps a file for the template and gives back the path under which it finds it. */
type Keep = (path: string, bytes: Uint8Array | string) => string

interface Context {
  readonly document: ReportDocument
  readonly numbering: Numbering
  readonly keep: Keep
}

/** The blocks as plain data, in reading order; pictures and charts are kept as files and named by their path. */
export function blocksFor(document: ReportDocument, numbering: Numbering, keep: Keep): readonly unknown[] {
  const kept = new Map<string, string>()
  const once: Keep = (path, bytes) => kept.get(path) ?? kept.set(path, keep(path, bytes)).get(path)!
  return document.blocks.map((block) => blockFor(block, { document, numbering, keep: once }))
}

function blockFor(block: Block, context: Context): unknown {
  switch (block.kind) {
    case 'heading':
      return heading(block, context)
    case 'paragraph':
      return { kind: block.kind, words: runsFor(block.words), lead: block.lead ?? false }
    case 'list':
      return { kind: block.kind, items: block.items.map(runsFor) }
    case 'keyFigures':
      return keyFigures(block)
    case 'quote':
      return quote(block, context)
    case 'person':
      return person(block, context)
    case 'table':
      return table(block, context)
    case 'chart':
      return chart(block, context)
    case 'picture':
      return picture(block, context)
    case 'box':
      return { kind: block.kind, tone: block.tone, title: runsFor(block.title ?? ''), blocks: inside(block.blocks, context) }
    case 'disclaimer':
      return { kind: block.kind, words: runsFor(block.words) }
    case 'contents':
      return { kind: block.kind, depth: block.depth, title: runsFor(block.title) }
    case 'imprint':
      return { kind: block.kind, rows: block.rows.map(({ name, value }) => ({ name: runsFor(name), value: runsFor(value) })) }
    case 'twoColumns':
      return { kind: block.kind, left: inside(block.left, context), right: inside(block.right, context) }
    case 'register':
      return { kind: block.kind, tables: registerTables(context.document, block) }
  }
}

function inside(blocks: readonly Block[], context: Context): readonly unknown[] {
  return blocks.map((block) => blockFor(block, context))
}

function keyFigures({ kind, items }: KeyFigures): unknown {
  return { kind, items: items.map(({ figure: id, text, caption }) => ({ value: [{ text, figure: id }], caption: runsFor(caption) })) }
}

function quote(block: Quote, context: Context): unknown {
  return {
    kind: block.kind,
    words: runsFor(block.words),
    person: runsFor(block.person),
    role: runsFor(block.role ?? ''),
    source: runsFor(block.source ?? ''),
    portrait: portrait(block.portrait, context),
    initials: monogram(block.person),
  }
}

function person(block: Person, context: Context): unknown {
  return {
    kind: block.kind,
    name: runsFor(block.name),
    role: runsFor(block.role),
    words: runsFor(block.words ?? ''),
    portrait: portrait(block.portrait, context),
    initials: monogram(block.name),
  }
}

function table(block: Table, { numbering }: Context): unknown {
  return {
    kind: block.kind,
    name: numbering.names.get(block),
    caption: runsFor(block.caption),
    header: block.header.map(runsFor),
    rows: block.rows.map((row) => row.map(runsFor)),
    align: block.header.map((_, column) => block.align?.[column] ?? 'left'),
    widths: block.widths ?? null,
    strong: block.rowHeaders ?? false,
    note: runsFor(block.note ?? ''),
  }
}

function heading(block: Heading, { document, numbering }: Context): unknown {
  const section = numbering.sections.get(block) ?? null
  const annex = block.style === 'annex' && block.level === 1 && section !== null
  return {
    kind: block.kind,
    level: block.level,
    words: runsFor(block.words),
    number: annex ? fill(documentWords.annex[document.language], { n: section }) : section,
    anchor: numbering.anchors.get(block),
  }
}

function chart(block: ChartBlock, context: Context): unknown {
  const name = `chart-${[...context.numbering.names.keys()].indexOf(block) + 1}`
  return {
    kind: 'image',
    ...figure(block, context),
    path: context.keep(`/files/${name}.svg`, block.chart.svg),
    alt: block.chart.alt,
    base: runsFor(block.base),
    source: runsFor(''),
    note: block.chart.note ?? '',
    table: block.showTable ? block.chart.table : null,
  }
}

function picture(block: PictureBlock, context: Context): unknown {
  return {
    kind: 'image',
    ...figure(block, context),
    path: context.keep(`/files/${block.picture.name}`, block.picture.bytes),
    alt: block.picture.alt,
    base: runsFor(''),
    source: runsFor(block.source),
    note: '',
  }
}

function figure(block: ChartBlock | PictureBlock, { numbering }: Context): object {
  return { name: numbering.names.get(block), caption: runsFor(block.caption), width: block.width ?? 1 }
}

function portrait(face: Picture | undefined, { keep }: Context): unknown {
  return face ? { path: keep(`/files/${face.name}`, face.bytes), alt: face.alt } : null
}
