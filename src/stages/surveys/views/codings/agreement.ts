import { formatMoment, formatNumber, formatPercent } from '../../../../engines/script/index.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Agreement } from '../../coding/agreement.ts'
import type { OpenItem, Reading, Settlement } from '../../coding/model.ts'
import type { Wave } from '../../model.ts'
import { codingWords } from '../../text/coding.ts'
import { type Names, nameOf, type Reader, staffPage } from '../staff.ts'
import { type CodeNames, original, shownCode, shownCodes } from './labels.ts'
import { askOf } from './list.ts'

/** Answers that two coders have read: how far they agree, and where not. */
export interface Compared {
  readonly item: OpenItem
  readonly agreement: Agreement
  readonly open: readonly Disagreement[]
  readonly settled: readonly (Disagreement & { readonly settlement: Settlement })[]
}

export interface Disagreement {
  readonly response: string
  readonly text: string
  readonly first: Reading
  readonly second: Reading
}

export function agreementPage(
  seen: Reader,
  wave: Wave,
  compared: Compared,
  codes: CodeNames,
  names: Names,
  fault?: { readonly response: string; readonly words: string },
): Html {
  const { language } = seen
  const t = codingWords(language)
  const { item, open, settled } = compared
  const address = `/${language}/surveys/${wave.code}/codings/${item.key}/agreement`
  const forms = open.map(
    (each) =>
      html`<li class="read">${deciding(each, address, codes, names, language, fault?.response === each.response ? fault.words : undefined)}</li>`,
  )
  return staffPage(seen, wave, {
    path: `/codings/${item.key}/agreement`,
    title: t.agreement,
    trail: [
      { title: t.coding, path: '/codings' },
      { title: askOf(item, language), path: `/codings/${item.key}` },
    ],
    body: html`${section(html`<h1>${t.agreement}</h1><p class="lead">${askOf(item, language)}</p>${measured(compared.agreement, codes, language)}`)}
${section(forms.length > 0 ? html`<ul class="n">${forms}</ul>` : html`<p class="note">${t.noDisagreements}</p>`, { title: t.disagreements, sand: true })}
${settled.length > 0 ? section(html`<ul class="n">${settled.map((each) => html`<li class="read">${decided(each, wave, codes, names, language)}</li>`)}</ul>`, { title: t.decided }) : ''}`,
  })
}

function measured({ n, agreed, percent, kappa, codes: each }: Agreement, codes: CodeNames, language: Language): Html {
  const t = codingWords(language)
  if (n === 0) return html`<p class="note">${t.noPairs}</p>`
  const rows = each.map(
    ({ code, both, first, second, kappa: own }) =>
      html`<tr><th scope="row">${shownCode(code, codes)}</th><td class="num" data-is="${t.firstCoder}">${first}</td><td class="num" data-is="${t.secondCoder}">${second}</td><td class="num" data-is="${t.both}">${both}</td><td class="num" data-is="${t.kappa}">${kappaIn(own, language)}</td></tr>`,
  )
  const heads = [t.firstCoder, t.secondCoder, t.both, t.kappa].map((head) => html`<th scope="col" class="num">${head}</th>`)
  return html`<dl class="facts"><div><dt>${fill(t.agree, { agreed, n })}</dt><dd>${percent === undefined ? `${agreed} / ${n}` : formatPercent(percent, language)}</dd></div>
<div><dt>${t.kappa} (n = ${n})</dt><dd>${kappaIn(kappa, language)}</dd></div></dl><p class="base">${t.kappaHow}</p>
<table class="t stack after"><thead><tr><th scope="col">${t.code}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`
}

function kappaIn(kappa: Agreement['kappa'], language: Language): string {
  return 'gap' in kappa ? '—' : formatNumber(kappa.kappa, language, 2)
}

function deciding(
  { response, text, first, second }: Disagreement,
  address: string,
  codes: CodeNames,
  names: Names,
  language: Language,
  fault?: string,
): Html {
  const t = codingWords(language)
  const option = (value: string, label: Piece) =>
    html`<label class="tick"><input type="radio" name="pick" value="${value}"> <span>${label}</span></label>`
  return html`<form method="post" action="${address}" class="halves"><input type="hidden" name="response" value="${response}"><div>${original(text, language)}</div><div>${fault ? html`<p class="err-m">${fault}</p>` : ''}
<fieldset><legend class="vh">${t.decide}</legend><div class="ticks">${option('first', html`${shownCodes(first.codes, codes, language)} <small>${nameOf(names, first.coder)}</small>`)}
${option('second', html`${shownCodes(second.codes, codes, language)} <small>${nameOf(names, second.coder)}</small>`)}${option('both', t.together)}</div></fieldset>
<label class="other" for="other-${response}">${t.otherCodes}<input type="text" id="other-${response}" name="other" autocomplete="off"></label>
<div class="bar"><button class="btn">${t.decide}</button></div></div></form>`
}

function decided({ text, settlement }: Compared['settled'][number], wave: Wave, codes: CodeNames, names: Names, language: Language): Html {
  return html`${original(text, language)}<p>${shownCodes(settlement.codes, codes, language)} <span class="base">${nameOf(names, settlement.by)}, ${formatMoment(settlement.at, wave.zone, language)}</span></p>`
}
