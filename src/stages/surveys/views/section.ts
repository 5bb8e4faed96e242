import { FAULT_WORDS, type Item, type Page } from '../../../engines/survey/index.ts'
import { type Language, say } from '../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import type { Wave } from '../model.ts'
import { field, type Showing } from './fields.ts'

/** The questions of one page. What depends on other answers says so, for the script; without script it is shown. */
export function section(page: Page, items: readonly Item[], showing: Showing): Html {
  const { language } = showing
  return html`<section data-page="${page.code}"${condition(page)}>${page.title ? html`<h2 tabindex="-1">${say(page.title, language)}</h2>` : ''}${items.map(
    (item) => html`<div data-item${condition(item)}${missing(item, language)}>${field(item, showing)}</div>`,
  )}</section>`
}

/** The second language stands beside the instrument's first one: who chose another language has no use for it. */
export function secondFor({ second, instrument }: Wave, language: Language): Language | undefined {
  return language === instrument.languages[0] ? second : undefined
}

function condition({ showIf }: Pick<Page | Item, 'showIf'>): Piece {
  return showIf ? html` data-if="${JSON.stringify(showIf)}"` : ''
}

function missing(item: Item, language: Language): Piece {
  if (item.kind === 'note' || (!item.required && item.kind !== 'consent')) return ''
  const usual = FAULT_WORDS[item.kind === 'consent' ? 'consent-missing' : 'missing'][language]
  return html` data-missing="${item.missingWords ? say(item.missingWords, language) : usual}"`
}
