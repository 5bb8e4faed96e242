import { formatMoment } from '../../../../engines/script/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { LANGUAGE_NAMES } from '../../../../kernel/language.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Wave } from '../../model.ts'
import type { Pair } from '../../paper/compare.ts'
import type { Choice, Entry } from '../../paper/model.ts'
import { entryWords } from '../../text/entry.ts'
import { type Names, nameOf, type Reader, staffPage } from '../staff.ts'
import { askIn } from './entry.ts'
import { filledInWords } from './values.ts'

/** A sheet as it was entered, once or twice. */
export interface EnteredSheet {
  readonly number: number
  readonly entries: readonly Entry[]
  readonly pairs: readonly Pair[]
  readonly choices: readonly Choice[]
  /** Where nobody has decided yet. */
  readonly open: readonly Pair[]
  readonly counts: boolean
  /** The address of its response, for who may read answers. */
  readonly response?: string | undefined
  /** Whether the reader may see the entries: who still has to enter the sheet may not. */
  readonly visible: boolean
}

/** What each person typed, item by item; where they differ, a person decides. */
export function sheetPage(seen: Reader, wave: Wave, sheet: EnteredSheet, names: Names): Html {
  const { language } = seen
  const t = entryWords(language)
  const [first, second] = sheet.entries
  const state = sheet.counts ? t.counts : second ? t.differs : t.waits
  const who = sheet.entries.map(
    ({ by, at, language: of }) => html`<li>${nameOf(names, by)}, ${formatMoment(at, wave.zone, language)}, ${LANGUAGE_NAMES[of]}</li>`,
  )
  const read = sheet.response && sheet.counts ? html`<a class="btn g" href="${sheet.response}">${t.readResponse}</a>` : ''
  return staffPage(seen, wave, {
    path: `/paper/sheets/${sheet.number}`,
    title: `${t.sheet} ${sheet.number}`,
    trail: [{ title: t.paper, path: '/paper' }],
    body: html`${section(html`<h1>${t.sheet} ${sheet.number} <span class="flag${sheet.counts ? ' ok' : ''}">${state}</span></h1>
<ul class="list">${who}</ul><div class="btns"><a class="btn" href="/${language}/surveys/${wave.code}/paper/entry">${t.next}</a>${read}</div>`)}
${sheet.open.length > 0 ? section(deciding(wave, sheet, names, language), { title: t.differences, sand: true }) : ''}
${first && sheet.visible ? section(table(sheet, second !== undefined, names, language), { sand: sheet.open.length === 0 }) : ''}`,
  })
}

function deciding(wave: Wave, { number, entries, open }: EnteredSheet, names: Names, language: Language): Html {
  const t = entryWords(language)
  const fields = open.map(({ field, first, second }) => {
    const option = (value: string, label: Piece) =>
      html`<label class="opt"><input type="radio" name="${field.name}" value="${value}"><span>${label}</span></label>`
    return html`<fieldset class="q"><legend><b class="no">${field.number}</b> ${askIn(field, language)}</legend><div class="opts">
${option('first', html`${filledInWords(field, first, language)} <small>${nameOf(names, entries[0]?.by ?? '')}</small>`)}
${option('second', html`${filledInWords(field, second, language)} <small>${nameOf(names, entries[1]?.by ?? '')}</small>`)}
${option('typed', t.neither)}</div><label class="other" for="${field.name}.typed"><span class="vh">${field.number} ${t.neither}</span><input type="text" id="${field.name}.typed" name="${field.name}:typed" autocomplete="off"></label>
<p class="codes">${field.choices.map(({ choice, code }) => html`<span><b>${code}</b> ${choice.label[language] ?? choice.label.en}</span> `)}</p></fieldset>`
  })
  return html`<p>${t.decide}</p><form method="post" action="/${language}/surveys/${wave.code}/paper/sheets/${number}">${fields}
<div class="bar"><button class="btn">${t.settle}</button></div></form>`
}

function table({ pairs, choices }: EnteredSheet, twice: boolean, names: Names, language: Language): Html {
  const t = entryWords(language)
  const rows = pairs.map((pair) => {
    const { field, first, second, differs } = pair
    const chosen = choices.find(({ item }) => item === field.name)
    const other = twice ? html`<td data-is="${t.second}">${filledInWords(field, second, language)}</td>` : ''
    const decided = chosen
      ? html`<br><span class="base">${t.decided}: ${filledInWords(field, chosen, language)} (${nameOf(names, chosen.by)})</span>`
      : ''
    return html`<tr${differs ? raw(' class="differs"') : ''}><th scope="row">${field.number} ${askIn(field, language)}${decided}</th><td data-is="${t.first}">${filledInWords(field, first, language)}</td>${other}</tr>`
  })
  return html`<table class="t stack"><thead><tr><th scope="col">${t.question}</th><th scope="col">${t.first}</th>${
    twice ? html`<th scope="col">${t.second}</th>` : ''
  }</tr></thead><tbody>${rows}</tbody></table>${twice && !pairs.some(({ differs }) => differs) ? html`<p class="note">${t.same}</p>` : ''}`
}
