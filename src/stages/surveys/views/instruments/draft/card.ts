import { type Item, type Page } from '../../../../../engines/survey/index.ts'
import { type Language, LANGUAGE_NAMES } from '../../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../../ui/html.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { kindWord } from '../../../text/instruments/kinds.ts'
import { foundAt, foundList } from '../findings.ts'
import { addressOf, hidden, inOwnWords, itemAddress } from '../frame.ts'
import { sayCondition } from '../part/condition-words.ts'
import type { DraftShown } from './shown.ts'

/** So many choices are named on a card. */
const NAMED = 6

/** One item of the draft: what it asks, when, what was found at it, and what can be done with it. */
export function itemCard(item: Item, page: Page, { design, found }: DraftShown, language: Language): Html {
  const t = designWords(language)
  const { code, instrument, version } = design
  const lacking = instrument.languages.filter((each) => (item.ask[each] ?? '') === '')
  const others = instrument.pages.filter((each) => each.code !== page.code)
  return html`<li class="card-item" id="item-${item.code}" data-item="${item.code}">
<p class="small"><span class="kind">${kindWord(item, language)}</span> <code>${item.code}</code>${item.kind !== 'note' && item.required ? html` <span class="flag ok">${t.required}</span>` : ''}
${lacking.length > 0 ? html` <span class="grey">${t.lacking}: ${lacking.map((each) => LANGUAGE_NAMES[each]).join(', ')}</span>` : ''}</p>
<h3><a href="${itemAddress(code, item.code, language)}">${inOwnWords(item.ask, language)}</a></h3>${answersOf(item, language)}
${item.showIf ? html`<p class="small">${t.onlyWhen} ${sayCondition(item.showIf, instrument, language)}</p>` : ''}${foundList(foundAt(found, item.code), language)}
<form method="post" action="${addressOf(code, language, '/draft')}" class="acts">${hidden('version', version)}${hidden('item', item.code)}
<a class="act" href="${itemAddress(code, item.code, language)}">${t.edit}<span class="vh">: ${item.code}</span></a>${press('up', '↑', t.up)}${press('down', '↓', t.down)}
<details class="more"><summary class="act">${t.more}<span class="vh">: ${item.code}</span></summary><div class="acts"><button class="act" name="do" value="copy">${t.copy}</button><button class="act" name="do" value="remove">${t.remove}</button>${toPage(others, item, language)}</div></details></form></li>`
}

function press(wish: string, sign: string, words: string): Html {
  return html`<button class="act" name="do" value="${wish}" title="${words}" aria-label="${words}">${sign}</button>`
}

function answersOf(item: Item, language: Language): Piece {
  if (!('choices' in item)) return ''
  const { choices } = item
  const rest = choices.length - NAMED
  const rows =
    item.kind === 'grid'
      ? html`<p class="small">${item.rows.map(({ ask }) => html`<span class="row">${inOwnWords(ask, language)}</span>`)}</p>`
      : ''
  return html`${rows}<p class="tags">${choices.slice(0, NAMED).map(({ label }) => html`<span>${inOwnWords(label, language)}</span>`)}${rest > 0 ? html`<span class="grey">+ ${rest}</span>` : ''}</p>`
}

function toPage(others: readonly Page[], item: Item, language: Language): Piece {
  if (others.length === 0) return ''
  const t = designWords(language)
  const options = others.map(
    (page) =>
      html`<option value="${page.code}">${page.title ? `${page.title[language] ?? page.title.en} (${page.code})` : page.code}</option>`,
  )
  return html`<span class="to"><select name="to" aria-label="${t.toWhichPage}: ${item.code}">${options}</select><button class="act" name="do" value="to">${t.toPage}</button></span>`
}
