import type { FindingCode } from '../../../../../engines/survey/index.ts'
import { fill, type Language, LANGUAGE_NAMES, say, type Text } from '../../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../../ui/html.ts'
import { section } from '../../../../../ui/page.ts'
import { type EditionLine, isAnswered, type Reason } from '../../../instruments.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { addressOf, designerPage, inOwnWords, hidden, type Seen, whenDone } from '../frame.ts'

export interface InstrumentShown {
  readonly editions: readonly EditionLine[]
  readonly reasons: ReadonlyMap<number, readonly Reason[]>
  /** Whether the next edition is in the making already. */
  readonly inMaking: boolean
  readonly nameOf: (code: string) => string
  /** Programmes in which the reader may plan a survey. */
  readonly programmes: readonly { readonly code: string; readonly title: Text }[]
}

/** One questionnaire with its editions: where each is asked, who made it, and what can be done with it. */
export function instrumentPage(seen: Seen, shown: InstrumentShown): Html {
  const { language } = seen
  const [newest] = shown.editions
  const t = designWords(language)
  if (newest === undefined) throw new Error('An instrument without editions is none')
  const start = shown.inMaking
    ? html`<a class="btn" href="${addressOf(newest.code, language, '/draft')}">${t.goOn}</a>`
    : html`<form method="post" action="${addressOf(newest.code, language, '/draft/begin')}"><button class="btn">${t.nextEdition}</button></form>`
  return designerPage(seen, {
    title: say(newest.title, language),
    body: html`${section(html`<p class="k"><code>${newest.code}</code></p><h1>${inOwnWords(newest.title, language)}</h1><p class="lead">${t.editionLead}</p>
<div class="btns">${start}<a class="btn g" href="/${language}/instruments/new?from=${encodeURIComponent(`${newest.code}@${newest.edition}`)}">${t.startOther}</a></div>`)}
${shown.editions.map((each, place) => section(editionPart(each, shown, place, language), { title: fill(t.edition, { edition: each.edition }), sand: place % 2 === 0 }))}`,
  })
}

function editionPart(
  edition: EditionLine,
  { editions, reasons, inMaking, nameOf, programmes }: InstrumentShown,
  place: number,
  language: Language,
): Html {
  const t = designWords(language)
  const { code, waves, published } = edition
  const path = (rest: string) => addressOf(code, language, `/editions/${edition.edition}${rest}`)
  const before = editions[place + 1]
  const why = reasons.get(edition.edition) ?? []
  return html`<dl class="pairs"><dt>${t.items}</dt><dd>${edition.items}</dd><dt>${t.languages}</dt><dd>${edition.languages.map((each) => LANGUAGE_NAMES[each]).join(', ')}</dd>
<dt>${t.madeBy}</dt><dd>${published ? html`${nameOf(published.by)}, ${whenDone(published.at, language)}` : t.brought}</dd>
<dt>${t.surveys}</dt><dd>${waves.length === 0 ? t.notAsked : html`<ul class="n">${waves.map((wave) => html`<li><a href="/${language}/surveys/${encodeURIComponent(wave.code)}/watch">${inOwnWords(wave.title, language)}</a> — ${t.responses}: ${wave.responses}</li>`)}</ul>`}</dd>
${isAnswered(edition) ? html`<dt>${t.state}</dt><dd><span class="flag ok">${t.frozen}</span></dd>` : ''}
${why.length > 0 ? html`<dt>${t.reasons}</dt><dd><ul class="list">${why.map((each) => reasonLine(each, language))}</ul></dd>` : ''}</dl>
<ul class="n acts"><li><a href="${path('/preview')}">${t.preview}</a></li><li><a href="${path('/xlsform')}">XLSForm (.xlsx)</a></li><li><a href="${path('/json')}">JSON</a></li>
${before ? html`<li><a href="${addressOf(code, language, `/compare?from=${before.edition}&to=${edition.edition}`)}">${fill(t.compareWith, { edition: before.edition })}</a></li>` : ''}</ul>
${place === 0 ? planLinks(edition, programmes, language) : ''}
${place === 0 && waves.length === 0 && !inMaking ? html`<form method="post" action="${path('/taking-back')}" class="pick">${hidden('edition', edition.edition)}<button class="btn g">${t.takeBack}</button> <span class="hint">${t.takeBackHint}</span></form>` : ''}`
}

/** The next step: a survey that asks the newest edition, in a programme of the reader's. */
function planLinks({ code, edition }: EditionLine, programmes: InstrumentShown['programmes'], language: Language): Piece {
  const what = encodeURIComponent(`${code}/${edition}`)
  const links = programmes.map(
    (each) => html`<li><a href="/${language}/programmes/${each.code}/waves/new?what=${what}">${say(each.title, language)}</a></li>`,
  )
  return links.length === 0 ? '' : html`<h3>${designWords(language).planIn}</h3><ul class="list">${links}</ul>`
}

function reasonLine({ at, code, reason }: Reason, language: Language): Piece {
  return html`<li><code>${at}</code> — <span dir="auto">${reason}</span> <span class="grey">(${titleOfRule(code, language)})</span></li>`
}

/** The rule by its code: what it said is on the page on which the reason was given. */
function titleOfRule(code: FindingCode, language: Language): string {
  return designWords(language).rule.replace('{rule}', code)
}
