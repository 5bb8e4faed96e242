import { formatDay, formatNumber } from '../../../../engines/script/index.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import { wordsIn } from '../../../../ui/text.ts'
import { type Programme, programmePage } from '../../../programmes/index.ts'
import { KINDS } from '../../forms/money.ts'
import type { NamedFigure, Provenance } from '../../model/publishing/named.ts'
import { REGISTER } from '../../text/publishing/page.ts'
import { COUNTED, KIND_COUNTED, PROVENANCE } from '../../text/publishing/provenance.ts'
import type { Seen } from '../pipeline/form.ts'
import { FORM_WORDS, moneyWords, type Names, pairName, quantityWords } from '../pipeline/names.ts'

/** How one figure was counted, from which records, and who may see them. With `names`, for the team, also which partnerships it counts. */
export function provenancePage(seen: Seen, programme: Programme, shown: Provenance, names: Names | undefined): Html {
  const { language } = seen
  const t = wordsIn(PROVENANCE, language)
  const { figure, figures, counted } = shown
  const path = `/${language}/programmes/${programme.code}/partnerships`
  const title = fill(t.title, { what: whatWords(figure, language) })
  const rows: readonly (readonly [string, Piece])[] = [
    [t.counted, countedWords(figure, language)],
    [t.base, baseWords(shown, language)],
    [t.states, t.allStates],
    [t.asOf, fill(t.asOfDay, { day: formatDay(figures.asOf, language) })],
    [t.records, html`<a href="${path}">${t.register}</a>`],
    [t.who, t.whoMay],
    ...(names && counted.length > 0 ? [[t.team, pairs(counted, names, path, language)] as const] : []),
  ]
  return programmePage(seen, programme, {
    title,
    body: section(html`<p class="k">partnerships.${figure.name}</p><h1>${title}</h1>
<div class="fig"><b>${valueWords(figure, language)}</b><p>${baseWords(shown, language)}</p></div>
<dl class="pairs">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`),
  })
}

function valueWords(figure: NamedFigure, language: Language): string {
  if (figure.what === 'count') return formatNumber(figure.count, language)
  if (figure.what === 'money') return moneyWords(figure.sum, language)
  return `${quantityWords(figure.quantity, language)}${figure.unit === undefined ? '' : ` ${figure.unit}`}`
}

function whatWords(figure: NamedFigure, language: Language): string {
  if (figure.what !== 'count') return `${KINDS[figure.kind][language]}, ${formWords(figure)[language]}`
  return figure.counts === 'withheld' ? PROVENANCE.withheld[language] : REGISTER[figure.counts][language]
}

function formWords(figure: Exclude<NamedFigure, { readonly what: 'count' }>) {
  return FORM_WORDS[figure.what === 'money' ? 'cash' : figure.form]
}

function countedWords(figure: NamedFigure, language: Language): string {
  if (figure.what === 'count') return COUNTED[figure.counts][language]
  const rule = figure.what === 'money' ? PROVENANCE.moneyCounted : PROVENANCE.quantityCounted
  return `${KIND_COUNTED[figure.kind][language]} ${rule[language]}`
}

/** All partnerships that have begun; for a sum its entries, and the partnerships that are in it and out of it. */
function baseWords({ figure, figures, counted }: Provenance, language: Language): string {
  const number = (n: number) => formatNumber(n, language)
  if (figure.what === 'count') return fill(PROVENANCE.ofBegun[language], { n: number(figures.begun.count) })
  const { length: entries } = figure.of
  return fill(PROVENANCE.ofEntries[language], { entries: number(entries), n: number(counted.length), out: number(figures.withheld.count) })
}

function pairs(counted: Provenance['counted'], names: Names, path: string, language: Language): Html {
  return html`<ul class="list">${counted.map(
    ({ partnership: { code, cities } }) => html`<li><a href="${path}/${code}/desk">${pairName(cities, names, language)}</a></li>`,
  )}</ul>`
}
