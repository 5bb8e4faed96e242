import { letters } from '../chart/draw/index.ts'
import type { ReportDocument } from '../model.ts'
import type { Picture } from '../words.ts'
import { everyBlock, number } from '../numbering.ts'
import { blockHtml } from './blocks.ts'
import type { Context } from './context.ts'
import { inline } from './runs.ts'
import { tag } from './tag.ts'

/** What a web page of a report has to be told: addresses. */
export interface WebOptions {
  /** Where a figure's "how counted" page is; without one the figure links to its row, when the register is printed. */
  readonly figureAddress?: (id: string) => string | undefined
  readonly pictureAddress: (picture: Picture) => string
  /** Links on the cover, as "PDF" or "the data". */
  readonly downloads?: readonly { readonly address: string; readonly words: string }[]
}

/**
 * The publication as HTML: one `article` with its cover, sections, charts with their tables, and register. It needs no script and
 * the styles of `site.css` and `reading.css`; everything that an author wrote is text in it, never markup.
 */
export function toHtml(document: ReportDocument, options: WebOptions): string {
  const printed = everyBlock(document.blocks).some(({ kind }) => kind === 'register')
  const rows = new Set(printed ? document.register.flatMap(({ id, kind }) => (kind === 'figure' ? [id] : [])) : [])
  const context: Context = {
    document,
    numbering: number(document),
    figureAddress: (id) => options.figureAddress?.(id) ?? (rows.has(id) ? `#row-${id}` : undefined),
    pictureAddress: options.pictureAddress,
  }
  const body = document.blocks.map((block) => blockHtml(block, context)).join('\n')
  return tag(
    'article',
    { class: 'report', lang: document.language },
    cover(document, options, context),
    tag('div', { class: 'wrap' }, body),
  )
}

function cover(document: ReportDocument, { downloads = [] }: WebOptions, { figureAddress }: Context): string {
  const { label, title, subtitle, dates, place, meta } = document
  const say = (words: Parameters<typeof inline>[0]): string => inline(words, figureAddress)
  return tag(
    'header',
    { class: 'hero' },
    tag(
      'div',
      { class: 'wrap' },
      tag(
        'div',
        {},
        tag('p', { class: 'k' }, say(label)),
        tag('h1', {}, say(title)),
        tag('p', {}, say(subtitle)),
        tag('p', { class: 'when' }, say(dates), ' · ', say(place)),
        tag('p', { class: 'small' }, say(meta.publisher), ' · ', say(meta.publishedWords)),
        meta.partners.length === 0
          ? ''
          : tag('ul', { class: 'n partners' }, ...meta.partners.map((partner) => tag('li', {}, say(partner)))),
        meta.notice === undefined ? '' : tag('p', { class: 'warn' }, say(meta.notice)),
        downloads.length === 0
          ? ''
          : tag(
              'p',
              { class: 'btns' },
              ...downloads.map(({ address, words }) => tag('a', { class: 'btn o', href: address }, letters(words))),
            ),
      ),
    ),
  )
}
