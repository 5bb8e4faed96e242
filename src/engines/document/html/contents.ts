import { fill } from '../../../kernel/language.ts'
import type { Contents, Heading } from '../block.ts'
import { letters } from '../chart/draw/index.ts'
import { everyBlock } from '../numbering.ts'
import { documentWords } from '../text.ts'
import { plain } from '../words.ts'
import type { Context } from './context.ts'
import { inline } from './runs.ts'
import { tag } from './tag.ts'

/** The list of sections as links; those of the second level stand inside the first. */
export function contentsHtml({ title, depth }: Contents, context: Context): string {
  const headings = everyBlock(context.document.blocks).filter((block): block is Heading => block.kind === 'heading' && block.level <= depth)
  const groups: { readonly top: Heading; readonly under: Heading[] }[] = []
  for (const each of headings) {
    const last = groups.at(-1)
    if (each.level === 1 || !last) groups.push({ top: each, under: [] })
    else last.under.push(each)
  }
  const list = groups.map(({ top, under }) =>
    tag(
      'li',
      {},
      entry(top, context),
      under.length === 0 ? '' : tag('ol', { class: 'n' }, ...under.map((each) => tag('li', {}, entry(each, context)))),
    ),
  )
  return tag(
    'nav',
    { class: 'contents', 'aria-labelledby': 'contents' },
    tag(
      'h2',
      { id: 'contents' },
      inline(title, () => undefined),
    ),
    tag('ol', { class: 'n' }, ...list),
  )
}

function entry(heading: Heading, { document, numbering }: Context): string {
  const section = numbering.sections.get(heading)
  const named = section !== undefined && /^[A-Z]$/.test(section) ? fill(documentWords.annex[document.language], { n: section }) : section
  const no = named === undefined ? '' : `${tag('span', { class: 'no' }, letters(named))} `
  return tag('a', { href: `#${numbering.anchors.get(heading)}` }, no, letters(plain(heading.words)))
}
