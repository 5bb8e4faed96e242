import { type Block, looseNumbers, type ReportDocument, type Run, type Words } from '../../../engines/document/index.ts'
import { marksIn } from './ledger/index.ts'

/** Every number and mark of the document behind which nothing stands, once each, with the words around it. */
export function looseIn(document: ReportDocument): readonly { readonly number: string; readonly text: string }[] {
  const marks = wordsOf(document).flatMap((words) => marksIn(plainOf(words)).map((number) => ({ number, text: plainOf(words) })))
  const numbers = looseNumbers(document).filter(({ text }) => marksIn(text).length === 0)
  const all = [...marks, ...numbers.map(({ number, text }) => ({ number, text }))]
  return [...new Map(all.map((each) => [`${each.number} ${each.text}`, each])).values()]
}

/** How often each figure is printed in the document: equal in all its languages. */
export function figuresIn(document: ReportDocument): ReadonlyMap<string, number> {
  const ids = runsIn(document).flatMap((run) => (typeof run === 'object' && 'figure' in run ? [run.figure] : []))
  return new Map([...Map.groupBy(ids, (id) => id)].map(([id, each]) => [id, each.length]))
}

function runsIn(document: ReportDocument): readonly Run[] {
  return wordsOf(document).flatMap((words) => (typeof words === 'string' ? [words] : words))
}

function wordsOf({ label, title, subtitle, place, dates, meta, blocks }: ReportDocument): readonly Words[] {
  return [
    label,
    title,
    subtitle,
    place,
    dates,
    meta.publishedWords,
    meta.publisher,
    meta.notice ?? '',
    ...meta.partners,
    ...blocks.flatMap(inBlock),
  ]
}

/** All words of a block, in order, those of the blocks inside it too. */
export function inBlock(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'disclaimer':
      return [block.words]
    case 'list':
      return block.items
    case 'keyFigures':
      return block.items.flatMap(({ figure, text, caption }): Words[] => [[{ figure, text }], caption])
    case 'quote':
      return [block.words, block.person, block.role ?? '', block.source ?? '']
    case 'person':
      return [block.name, block.role, block.words ?? '']
    case 'table':
      return [block.caption, ...block.header, ...block.rows.flat(), block.note ?? '']
    case 'chart':
      return [block.caption, block.base]
    case 'picture':
      return [block.caption, block.source]
    case 'box':
      return [block.title ?? '', ...block.blocks.flatMap(inBlock)]
    case 'contents':
      return [block.title]
    case 'imprint':
      return block.rows.flatMap(({ name, value }) => [name, value])
    case 'twoColumns':
      return [...block.left, ...block.right].flatMap(inBlock)
    case 'register':
      return []
  }
}

function plainOf(words: Words): string {
  return (typeof words === 'string' ? [words] : words)
    .map((run) => (typeof run === 'string' ? run : 'strong' in run ? run.strong : run.text))
    .join('')
}
