import { fill } from '../../../kernel/language.ts'
import type { Block, Heading, Imprint, KeyFigures, Person, Quote } from '../block.ts'
import { letters } from '../chart/draw/index.ts'
import { documentWords as words, QUOTATION_MARKS } from '../text.ts'
import { monogram, type Picture, type Words } from '../words.ts'
import { contentsHtml } from './contents.ts'
import type { Context } from './context.ts'
import { chartHtml, pictureHtml } from './figure.ts'
import { figureLink, inline } from './runs.ts'
import { registerHtml, tableHtml } from './table.ts'
import { tag } from './tag.ts'

export function blockHtml(block: Block, context: Context): string {
  const say = (text: Words): string => inline(text, context.figureAddress)
  switch (block.kind) {
    case 'heading':
      return heading(block, context)
    case 'paragraph':
      return tag('p', { class: block.lead ? 'lead' : undefined }, say(block.words))
    case 'list':
      return tag('ul', { class: 'list' }, ...block.items.map((item) => tag('li', {}, say(item))))
    case 'keyFigures':
      return keyFigures(block, context)
    case 'quote':
      return quote(block, context)
    case 'person':
      return person(block, context)
    case 'table':
      return tableHtml(block, context)
    case 'chart':
      return chartHtml(block, context)
    case 'picture':
      return pictureHtml(block, context)
    case 'box':
      return tag(
        'aside',
        { class: block.tone === 'warning' ? 'note warning' : 'note' },
        block.title === undefined ? '' : tag('p', { class: 'h' }, say(block.title)),
        ...block.blocks.map((inner) => blockHtml(inner, context)),
      )
    case 'disclaimer':
      return tag('p', { class: 'disclaimer' }, say(block.words))
    case 'contents':
      return contentsHtml(block, context)
    case 'imprint':
      return imprint(block, context)
    case 'twoColumns':
      return tag(
        'div',
        { class: 'grid g2' },
        ...[block.left, block.right].map((side) => tag('div', {}, ...side.map((inner) => blockHtml(inner, context)))),
      )
    case 'register':
      return registerHtml(block, context)
  }
}

/** The title of the page is level 1, so that a section is level 2. */
function heading(block: Heading, { document, numbering, figureAddress }: Context): string {
  const section = numbering.sections.get(block)
  const annex = block.style === 'annex' && block.level === 1 && section !== undefined
  const named = annex ? fill(words.annex[document.language], { n: section }) : section
  return tag(
    `h${block.level + 1}`,
    { id: numbering.anchors.get(block) },
    named === undefined ? '' : `${tag('span', { class: 'no' }, letters(named))} `,
    inline(block.words, figureAddress),
  )
}

function keyFigures({ items }: KeyFigures, { figureAddress }: Context): string {
  const item = ({ figure, text, caption }: KeyFigures['items'][number]): string =>
    tag('div', {}, tag('dt', {}, inline(caption, figureAddress)), tag('dd', {}, figureLink(figure, text, figureAddress)))
  return tag('dl', { class: 'facts' }, ...items.map(item))
}

function quote(block: Quote, context: Context): string {
  const { language } = context.document
  const say = (text: Words): string => inline(text, context.figureAddress)
  const [open, close] = QUOTATION_MARKS[language]
  const by = tag('strong', {}, say(block.person)) + (block.role === undefined ? '' : `, ${say(block.role)}`)
  const source = block.source === undefined ? '' : tag('small', {}, `${letters(words.source[language])}: ${say(block.source)}`)
  return tag(
    'div',
    { class: 'said' },
    face(block.portrait, block.person, context),
    tag('blockquote', {}, tag('p', {}, open, say(block.words), close), tag('footer', {}, by, source)),
  )
}

function person(block: Person, context: Context): string {
  const say = (text: Words): string => inline(text, context.figureAddress)
  return tag(
    'aside',
    { class: 'speaker' },
    face(block.portrait, block.name, context),
    tag(
      'div',
      {},
      tag('p', { class: 'h' }, say(block.name)),
      tag('p', { class: 'grey' }, say(block.role)),
      block.words === undefined ? '' : tag('p', {}, say(block.words)),
    ),
  )
}

/** The portrait; initials for who has none, which a screen reader leaves out since the name follows. */
function face(portrait: Picture | undefined, name: Words, { pictureAddress }: Context): string {
  if (!portrait) return tag('span', { class: 'face', 'aria-hidden': 'true' }, letters(monogram(name)))
  return `<img class="face" src="${letters(pictureAddress(portrait))}" alt="${letters(portrait.alt)}" width="88" height="88" loading="lazy">`
}

function imprint({ rows }: Imprint, { figureAddress }: Context): string {
  const pairs = rows.map(({ name, value }) => tag('dt', {}, inline(name, figureAddress)) + tag('dd', {}, inline(value, figureAddress)))
  return tag('dl', { class: 'pairs' }, ...pairs)
}
