import { formatMoment } from '../../../../engines/script/index.ts'
import { LANGUAGE_NAMES, type Language } from '../../../../kernel/language.ts'
import { choices, textBox } from '../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Wave } from '../../model.ts'
import type { PaperSettings } from '../../paper/model.ts'
import { entryWords } from '../../text/entry.ts'
import { type Reader, staffPage } from '../staff.ts'

/** A sheet in the list of those entered. */
export interface ListedSheet {
  readonly number: number
  readonly by: readonly string[]
  readonly at: Date
  readonly counts: boolean
}

/** Paper in one wave: what to print, how it is handled, and what was entered. */
export function paperPage(
  seen: Reader,
  wave: Wave,
  { settings, sheets, mayPlan }: { readonly settings: PaperSettings; readonly sheets: readonly ListedSheet[]; readonly mayPlan: boolean },
): Html {
  const { language } = seen
  const t = entryWords(language)
  const address = `/${language}/surveys/${wave.code}/paper`
  return staffPage(seen, wave, {
    path: '/paper',
    title: t.paper,
    body: html`${section(html`<h1>${t.paper}</h1><p class="lead">${t.lead}</p>
<div class="btns"><a class="btn" href="${address}/entry">${t.enter}</a></div>`)}
${section(printing(wave, language), { title: t.printIt, sand: true })}
${mayPlan ? section(handling(address, settings, language), { title: t.settings }) : ''}
${section(listed(sheets, wave, address, language), { title: t.sheets, sand: mayPlan })}`,
  })
}

function printing({ code, instrument }: Wave, language: Language): Html {
  const t = entryWords(language)
  const address = `/${language}/surveys/${code}/paper/questionnaire.pdf`
  const single = instrument.languages.map(
    (each) => html`<a class="btn g" href="${address}?in=${each}" lang="${each}">${LANGUAGE_NAMES[each]}</a>`,
  )
  const options = instrument.languages.map((each) => html`<option value="${each}" lang="${each}">${LANGUAGE_NAMES[each]}</option>`)
  const pair = html`<form class="pick" action="${address}"><label for="in" class="vh">${t.language}</label><select id="in" name="in">${options}</select>
<label for="second">+</label><select id="second" name="second">${[...options].reverse()}</select><button class="btn g">PDF</button></form>`
  return html`<h3>${t.alone}</h3><div class="btns">${single}</div>${
    instrument.languages.length > 1 ? html`<h3 class="after">${t.bilingual}</h3>${pair}` : ''
  }`
}

function handling(address: string, { twice, returns }: PaperSettings, language: Language): Html {
  const t = entryWords(language)
  return html`<form method="post" action="${address}">${textBox({ name: 'returns', ask: { text: t.returns }, value: returns, language })}
${choices({
  name: 'entry',
  ask: { text: t.howOften },
  language,
  many: false,
  options: [
    { value: 'once', label: { text: t.once }, picked: !twice },
    { value: 'twice', label: { text: t.twice }, picked: twice },
  ],
})}<div class="bar"><button class="btn">${t.keepSettings}</button></div></form>`
}

function listed(sheets: readonly ListedSheet[], wave: Wave, address: string, language: Language): Piece {
  const t = entryWords(language)
  if (sheets.length === 0) return html`<p class="note">${t.none}</p>`
  const rows = sheets.map(
    ({ number, by, at, counts }) => html`<tr><th scope="row"><a href="${address}/sheets/${number}">${number}</a></th>
<td data-is="${t.by}">${by.join(', ')} <span class="base">${formatMoment(at, wave.zone, language)}</span></td>
<td data-is="${t.state}"><span class="flag${counts ? ' ok' : ''}">${counts ? t.counts : by.length > 1 ? t.differs : t.waits}</span></td></tr>`,
  )
  return html`<table class="t stack"><thead><tr><th scope="col">${t.sheet}</th><th scope="col">${t.by}</th><th scope="col">${t.state}</th></tr></thead><tbody>${rows}</tbody></table>`
}
