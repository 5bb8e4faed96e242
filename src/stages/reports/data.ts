import { type Block, plain, type RegisterRow, type ReportDocument } from '../../engines/document/index.ts'
import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { figureRecord } from '../evidence/index.ts'
import type { Material } from './assemble/index.ts'
import { inBlock } from './assemble/index.ts'

/** A report as data for other programs: its sections as text, its figures with their bases, and the register. */
export interface ReportData {
  readonly programme: string
  readonly edition: number
  readonly published: Day
  readonly language: Language
  readonly title: string
  readonly notice?: string
  readonly sections: readonly DataSection[]
  readonly figures: readonly ReturnType<typeof figureRecord>[]
  readonly register: readonly RegisterRow[]
}

interface DataSection {
  readonly heading: string
  readonly level: number
  readonly blocks: readonly DataBlock[]
}

interface DataBlock {
  readonly kind: Block['kind']
  readonly text: readonly string[]
  /** Of a table or chart, row by row. */
  readonly table?: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Rows of the register that the block names. */
  readonly register: readonly string[]
}

export function reportData({ text, figures }: Material, { language, title, meta, blocks, register }: ReportDocument): ReportData {
  return {
    programme: text.programme,
    edition: text.edition,
    published: meta.published,
    language,
    title: plain(title),
    ...(meta.notice === undefined ? {} : { notice: plain(meta.notice) }),
    sections: sectionsOf(blocks),
    figures: figures.map(figureRecord),
    register,
  }
}

function sectionsOf(blocks: readonly Block[]): readonly DataSection[] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []))
  return starts.flatMap((start, index) => {
    const heading = blocks[start]
    if (heading?.kind !== 'heading') return []
    return [{ heading: plain(heading.words), level: heading.level, blocks: blocks.slice(start + 1, starts[index + 1]).map(blockOf) }]
  })
}

function blockOf(block: Block): DataBlock {
  const words = inBlock(block)
  const named = words
    .flatMap((each) => (typeof each === 'string' ? [] : each))
    .flatMap((run) => {
      if (typeof run === 'string') return []
      if ('figure' in run) return [run.figure]
      return 'fact' in run ? [run.fact] : []
    })
  const register = [...new Set([...named, ...(block.kind === 'chart' ? block.figures : [])])]
  if (block.kind === 'chart')
    return { kind: block.kind, text: [plain(block.caption), plain(block.base), block.chart.alt], table: block.chart.table, register }
  if (block.kind !== 'table') return { kind: block.kind, text: words.map(plain).filter((each) => each !== ''), register }
  const table = { header: block.header.map(plain), rows: block.rows.map((row) => row.map(plain)) }
  return { kind: block.kind, text: [block.caption, block.note ?? ''].map(plain).filter((each) => each !== ''), table, register }
}
