import { type Language, languageOf, say, type Text } from '../kernel/language.ts'
import { html, type Html, type Piece } from './html.ts'

/** A content text in the reader's language; one that nobody has translated yet is English, and marked so for screen readers. */
export function told(text: Text, language: Language): Piece {
  const shown = languageOf(text, language)
  return shown === language ? say(text, language) : html`<span lang="${shown}">${say(text, language)}</span>`
}

export function paragraphs(texts: readonly Text[], language: Language): Piece {
  return texts.map((text) => html`<p>${told(text, language)}</p>`)
}

export function list(texts: readonly Text[], language: Language): Html {
  return html`<ul class="list">${texts.map((text) => html`<li>${told(text, language)}</li>`)}</ul>`
}

/** Names and values in two columns on a desk, one below the other on a phone. Pairs without a value are left out. */
export function pairs(all: readonly (readonly [name: string, value: Piece])[]): Html {
  const shown = all.filter(([, value]) => value !== undefined && value !== null && value !== '')
  return html`<dl class="pairs">${shown.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`
}

/** Where something stands, behind the diamond; a link when it is an address of the web. */
export function sourceLine(source: string | undefined, label: string): Piece {
  if (source === undefined) return ''
  return html`<p class="prov">${label}: ${webAddress(source) ?? source}</p>`
}

/** A link to an address of the web; undefined for any other text, also for one that a browser would run. */
export function webAddress(address: string, title: string = address): Html | undefined {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? html`<a href="${address}">${title}</a>` : undefined
}

/** A quotation in the quotation marks of the language that it is shown in. */
export function quoted(text: Text, language: Language): string {
  const shown = languageOf(text, language)
  return shown === 'ru' || shown === 'uz-Cyrl' ? `«${say(text, language)}»` : `“${say(text, language)}”`
}
