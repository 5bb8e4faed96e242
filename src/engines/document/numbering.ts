import { fill } from '../../kernel/language.ts'
import type { Block, ChartBlock, Heading, PictureBlock, Table } from './block.ts'
import type { ReportDocument } from './model.ts'
import { documentWords } from './text.ts'

/** What the document counts by itself: the number of each section, and the name of each figure and table ("Figure 3"). */
export interface Numbering {
  /** "2.1", "A", or nothing for a plain heading. */
  readonly sections: ReadonlyMap<Heading, string>
  readonly anchors: ReadonlyMap<Heading, string>
  readonly names: ReadonlyMap<ChartBlock | PictureBlock | Table, string>
}

export function number(document: ReportDocument): Numbering {
  const sections = new Map<Heading, string>()
  const anchors = new Map<Heading, string>()
  const names = new Map<ChartBlock | PictureBlock | Table, string>()
  const at: number[] = [0, 0, 0]
  let annexes = 0
  let inAnnexes = false
  let figures = 0
  let tables = 0
  for (const block of everyBlock(document.blocks)) {
    if (block.kind === 'heading') {
      anchors.set(block, block.id ?? `s-${anchors.size + 1}`)
      if (block.style === 'plain') continue
      if (block.level === 1) {
        inAnnexes = block.style === 'annex'
        if (inAnnexes) annexes++
      }
      const level = block.level - 1
      at[level] = (at[level] ?? 0) + (inAnnexes && level === 0 ? 0 : 1)
      at.fill(0, level + 1)
      const top = inAnnexes ? String.fromCharCode(64 + annexes) : String(at[0])
      sections.set(block, [top, ...at.slice(1, block.level)].join('.'))
    } else if (block.kind === 'chart' || block.kind === 'picture') {
      names.set(block, fill(documentWords.figure[document.language], { n: ++figures }))
    } else if (block.kind === 'table') {
      names.set(block, fill(documentWords.table[document.language], { n: ++tables }))
    }
  }
  return { sections, anchors, names }
}

/** All blocks in reading order, those inside boxes and columns too. */
export function everyBlock(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'box') return [block, ...everyBlock(block.blocks)]
    if (block.kind === 'twoColumns') return [block, ...everyBlock(block.left), ...everyBlock(block.right)]
    return [block]
  })
}
