import { blanksOf, itemsOf, type Page, PATTERNS, sayFormFault } from '../../../../../engines/survey/index.ts'
import { fill, type Language, LANGUAGE_NAMES, say } from '../../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../../ui/html.ts'
import { section } from '../../../../../ui/page.ts'
import type { Design } from '../../../instruments.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { patternWord } from '../../../text/instruments/kinds.ts'
import { foundAt, foundList } from '../findings.ts'
import { addressOf, designerPage, hidden, inOwnWords, pathOf, type Seen } from '../frame.ts'
import { sayCondition } from '../part/condition-words.ts'
import { itemCard } from './card.ts'
import { changedNotice } from './changed.ts'
import type { DraftShown } from './shown.ts'

/** So many items are shown at once; a longer questionnaire is shown page by page. */
const MOST = 120

/** The whole draft: its pages and items in order, each with what was found at it and with what can be done. */
export function draftPage(seen: Seen, shown: DraftShown): Html {
  const { language } = seen
  const { design, found } = shown
  const { code, instrument } = design
  const t = designWords(language)
  const long = itemsOf(instrument).length > MOST
  const open = instrument.pages.find((page) => page.code === shown.open)?.code ?? instrument.pages[0]?.code
  return designerPage(seen, {
    title: `${t.draft}: ${say(instrument.title, language) || code}`,
    script: 'designer.ts',
    body: html`${section(html`<p class="k">${t.draft} · <code>${code}</code> · ${design.base === undefined ? t.newOne : fill(t.afterEdition, { edition: design.base })}</p>
<h1>${inOwnWords(instrument.title, language)}</h1>${changedNotice(shown, language)}${head(shown, language)}`)}
${instrument.pages.map((page, place) => section(pagePart(page, shown, { place, closed: long && page.code !== open }, language), { sand: place % 2 === 0, id: `page-${page.code}` }))}
${section(html`<form method="post" action="${addressOf(code, language, '/draft')}" class="pick">${hidden('version', design.version)}<button class="btn g" name="do" value="add-page">${t.addPage}</button></form>
<div class="btns"><a class="btn" href="${addressOf(code, language, '/draft/publish')}">${t.toPublish}</a></div>`)}${
      found.defects.length + found.findings.length === 0 ? section(html`<p class="note">${t.nothingFound}</p>`) : ''
    }`,
  })
}

function head({ design, found, leftOut }: DraftShown, language: Language): Piece {
  const { code, instrument } = design
  const t = designWords(language)
  const at = (rest: string) => addressOf(code, language, `/draft${rest}`)
  const errors = found.defects.length + found.findings.filter(({ level }) => level === 'error').length
  const warnings = found.findings.filter(({ level }) => level === 'warning').length
  const blanks = blanksOf(instrument)
  return html`${instrument.intro ? html`<p class="lead">${inOwnWords(instrument.intro, language)}</p>` : ''}
<dl class="pairs"><dt>${t.languages}</dt><dd>${instrument.languages.map((each) => LANGUAGE_NAMES[each]).join(', ')}</dd>
<dt>${t.found}</dt><dd>${fill(t.counted, { errors, warnings })}</dd></dl>${foundList(foundAt(found, code), language)}
<ul class="n acts"><li><a href="${at('/head')}">${t.editHead}</a></li><li><a href="${at('/look')}">${t.look}</a></li><li><a href="${at('/preview')}">${t.preview}</a></li><li><a href="${at('/history')}">${t.history}</a></li>
${design.base === undefined ? '' : html`<li><a href="/${language}${pathOf(code, `/compare?from=${design.base}&to=draft`)}">${fill(t.compareWith, { edition: design.base })}</a></li>`}
<li><a href="${at('/xlsform')}">XLSForm (.xlsx)</a></li><li><a href="${at('/json')}">JSON</a></li></ul>
${blanks.length > 0 ? html`<p class="note">${fill(t.blanksLeft, { names: blanks.map((name) => `{${name}}`).join(', ') })} <a href="${at('/blanks')}">${t.fillBlanks}</a></p>` : ''}
${leftOut.length > 0 ? html`<details class="note"><summary>${fill(t.leftOut, { count: leftOut.length })}</summary><ul class="list">${leftOut.map((each) => html`<li dir="auto">${typeof each === 'string' ? each : sayFormFault(each, language)}</li>`)}</ul></details>` : ''}`
}

function pagePart(page: Page, shown: DraftShown, { place, closed }: { place: number; closed: boolean }, language: Language): Html {
  const { design, found } = shown
  const { code, instrument, version } = design
  const t = designWords(language)
  const at = addressOf(code, language, '/draft')
  const edit = addressOf(code, language, `/draft/pages/${encodeURIComponent(page.code)}`)
  const isLast = place === instrument.pages.length - 1
  return html`<div class="page-head"><h2>${fill(t.pageN, { n: place + 1 })}${page.title ? html`: ${inOwnWords(page.title, language)}` : ''} <code class="small">${page.code}</code></h2>
${page.showIf ? html`<p class="small">${t.onlyWhen} ${sayCondition(page.showIf, instrument, language)}</p>` : ''}${foundList(foundAt(found, page.code), language)}
<form method="post" action="${at}" class="acts">${hidden('version', version)}${hidden('page', page.code)}<a class="act" href="${edit}">${t.editPage}</a>
${place > 0 ? html`<button class="act" name="do" value="page-up">${t.up}</button>` : ''}${isLast ? '' : html`<button class="act" name="do" value="page-down">${t.down}</button>`}
<button class="act" name="do" value="page-remove">${t.removePage}</button></form></div>
${
  closed
    ? html`<p><a href="${at}?page=${encodeURIComponent(page.code)}#page-${encodeURIComponent(page.code)}">${fill(t.openPage, { items: page.items.length })}</a></p>`
    : html`<ol class="n items" data-page="${page.code}">${page.items.map((item) => itemCard(item, page, shown, language))}</ol>
${page.items.length === 0 ? html`<p class="grey">${t.emptyPage}</p>` : ''}${addItem(design, page, language)}`
}`
}

function addItem({ code, version }: Design, page: Page, language: Language): Html {
  const t = designWords(language)
  const id = `add-${page.code}`
  return html`<form method="post" action="${addressOf(code, language, '/draft')}" class="pick">${hidden('version', version)}${hidden('page', page.code)}
<label for="${id}">${t.addItem}</label><select id="${id}" name="pattern">${PATTERNS.map((each) => html`<option value="${each}">${patternWord(each, language)}</option>`)}</select><button class="btn g" name="do" value="add-item">${t.add}</button></form>`
}
