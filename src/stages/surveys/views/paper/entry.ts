import { type Answers, answersTo, sayFault } from '../../../../engines/survey/index.ts'
import { fill, LANGUAGE_NAMES, type Language, say } from '../../../../kernel/language.ts'
import { faultSummary } from '../../../../ui/fields.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Wave } from '../../model.ts'
import { compareEntries, filledIn } from '../../paper/compare.ts'
import { type EntryField, entryFields } from '../../paper/fields.ts'
import type { Entry } from '../../paper/model.ts'
import type { EntryReading } from '../../paper/reading.ts'
import { entryWords } from '../../text/entry.ts'
import { words } from '../../text.ts'
import { type Names, nameOf, type Reader, staffPage } from '../staff.ts'
import { filledInWords } from './values.ts'

/** What the entry page shows: a blank sheet, or one as it was typed. */
export interface EntryForm {
  readonly id: string
  readonly response: string
  readonly sheet: string
  readonly language: Language
  readonly reading?: EntryReading | undefined
  /** The number of the sheet is none. */
  readonly badNumber?: boolean
  /** Everything could be read, so the sheet can be kept. */
  readonly checked?: boolean
  /** The sheet was entered before. */
  readonly taken?: { readonly entry: Entry; readonly replaceable: boolean } | undefined
  /** What became of the sheet before. */
  readonly said?: string | undefined
}

/** One sheet of paper, box by box. Without script the form is posted, checked and shown again; the script goes from box to box. */
export function entryPage(seen: Reader, wave: Wave, form: EntryForm, names: Names): Html {
  const { language } = seen
  const t = entryWords(language)
  const address = `/${language}/surveys/${wave.code}/paper/entry`
  const faults = form.reading?.faults ?? []
  const summary = [
    ...(form.badNumber ? [{ name: 'sheet', words: t.badNumber }] : []),
    ...faults.map((fault) => {
      const field = entryFields(wave.instrument).find(({ name }) => name === fault.item)
      const item = field?.item
      return {
        name: fault.item,
        words: `${field?.number ?? ''} ${field ? say(field.ask, language) : fault.item} — ${sayFault(fault, language, item)}`,
      }
    }),
  ]
  // Whoever typed something wrong goes on there.
  const first = form.badNumber ? undefined : form.reading?.faults[0]?.item
  return staffPage(seen, wave, {
    path: '/paper/entry',
    title: t.enter,
    trail: [{ title: t.paper, path: '/paper' }],
    form: { id: 'entry', again: 'language', next: form.checked ? 'keep' : 'check' },
    script: 'paper-entry.ts',
    body: section(html`<h1>${t.enter}</h1>${form.said ? html`<p class="note" role="status">${form.said}</p>` : ''}<p class="small grey">${t.keys}</p>
${faultSummary(language, summary)}${form.taken ? taken(wave, form, form.taken, names, language) : ''}
<form id="entry" method="post" action="${address}" novalidate>
<input type="hidden" name="entry" value="${form.id}"><input type="hidden" name="response" value="${form.response}">
<div class="boxes"><div class="box"><label for="sheet">${t.sheetNumber}</label><input type="text" class="short" inputmode="numeric" id="sheet" name="sheet" value="${form.sheet}" autocomplete="off"${form.badNumber ? raw(' aria-invalid="true"') : ''}${form.checked || first !== undefined ? '' : raw(' autofocus')}></div>
<div class="box"><label for="in">${t.language}</label><select id="in" name="in">${wave.instrument.languages.map(
      (each) =>
        html`<option value="${each}" lang="${each}"${each === form.language ? raw(' selected') : ''}>${LANGUAGE_NAMES[each]}</option>`,
    )}</select></div></div>
<div class="boxes">${entryFields(wave.instrument).map((field) => box(field, form.reading, language, field.name === first))}</div>
${form.checked && !form.taken ? html`<p class="note" role="status">${t.checked}</p>` : ''}<div class="bar">${buttons(form, language)}</div></form>`),
  })
}

function buttons({ checked, taken: before }: EntryForm, language: Language): Piece {
  const t = entryWords(language)
  const check = html`<button class="btn${checked ? ' g' : ''}" name="step" value="check">${t.check}</button>`
  if (before)
    return html`${check}${before.replaceable ? html`<button class="btn g" name="step" value="instead">${t.instead}</button>` : ''}`
  return checked ? html`<button class="btn" name="step" value="keep" autofocus>${t.keep}</button>${check}` : check
}

function box(field: EntryField, reading: EntryReading | undefined, language: Language, focused: boolean): Html {
  const { name, number, takes, choices } = field
  const value = reading?.raw[name] ?? ''
  const fault = reading?.faults.find(({ item }) => item === name)
  const listed = choices.map(({ choice, code }) => html`<span data-code="${code}"><b>${code}</b> ${say(choice.label, language)}</span> `)
  const control =
    takes === 'long'
      ? html`<textarea id="${name}" name="${name}" rows="2" aria-describedby="${name}-codes">${value}</textarea>`
      : html`<input type="text" id="${name}" name="${name}" value="${value}" autocomplete="off" data-takes="${takes}"${
          takes === 'text' ? '' : raw(' class="short"')
        } aria-describedby="${name}-codes"${fault ? raw(' aria-invalid="true"') : ''}${focused ? raw(' autofocus') : ''}>`
  return html`<div class="box${fault ? ' err' : ''}"><label for="${name}"><b class="no">${number}</b> ${askIn(field, language)}</label>${control}
<p class="codes" id="${name}-codes">${listed}${reading && !fault ? html`<output class="read">${readAs(field, reading, language)}</output>` : ''}${
    fault ? html`<span class="err-m">${sayFault(fault, language, field.item)}</span>` : ''
  }</p></div>`
}

function askIn({ part, ask, item }: EntryField, language: Language): string {
  const own = say(ask, language)
  if (part === 'other') return item.kind === 'city' ? words(language).whichOther : `${own}: ${words(language).whichOther}`
  return part === 'place' ? `${own} (${words(language).place})` : own
}

function readAs(field: EntryField, reading: EntryReading, language: Language): string {
  const { name, takes, part } = field
  const filled = filledIn(reading, name)
  const said = takes === 'text' || takes === 'long' || takes === 'place' || takes === 'number' ? '' : filledInWords(field, filled, language)
  if (filled.values.length === 0) return filled.mark === undefined ? '' : filledInWords(field, filled, language)
  if (part === undefined && !isKept(field, reading.answers)) return entryWords(language).notAsked
  return said === '' ? '' : `= ${said}`
}

function isKept({ name, item }: EntryField, answers: Answers): boolean {
  return item.kind === 'rank' || answersTo(answers, name).length > 0 || answersTo(answers, `${name}.other`).length > 0
}

function taken({ instrument }: Wave, form: EntryForm, { entry }: NonNullable<EntryForm['taken']>, names: Names, language: Language): Piece {
  const t = entryWords(language)
  const now = form.reading ?? { typed: {}, marks: {} }
  const rows = compareEntries(instrument, entry, now).map(
    ({
      field,
      first,
      second,
      differs,
    }) => html`<tr${differs ? raw(' class="differs"') : ''}><th scope="row">${field.number} ${askIn(field, language)}</th>
<td data-is="${t.earlier}">${filledInWords(field, first, language)}</td><td data-is="${t.yours}">${filledInWords(field, second, language)}${
      differs ? html` <span class="flag">≠</span>` : ''
    }</td></tr>`,
  )
  return html`<div class="err-s" role="alert"><h2>${fill(t.taken, { sheet: form.sheet })}</h2><p>${t.takenHow}</p></div>
<table class="t stack"><thead><tr><th scope="col">${t.question}</th><th scope="col">${t.earlier}: ${nameOf(names, entry.by)}</th><th scope="col">${t.yours}</th></tr></thead><tbody>${rows}</tbody></table>`
}

export { askIn }
