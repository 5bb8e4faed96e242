import { fill, type Language, LANGUAGE_NAMES, LANGUAGES, say } from '../../../../kernel/language.ts'
import type { City } from '../../../../registry/cities/index.ts'
import { choices, faultSummary, select, textBox } from '../../../../ui/fields.ts'
import { purposeWord } from '../../../../registry/purposes/index.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import { type Frame, page } from '../../../../ui/page.ts'
import type { Fault, Typed } from '../../model/profiles.ts'
import { FUNCTIONS, OFFERED, TONGUES } from '../../model/purposes.ts'
import { functionWord, profileFaultWords, profileWords, tongueWord } from '../../text/profiles/index.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** The page on which an office says what its city can offer and needs: one page, in any of the languages, without an account. */
export function offerPage(
  seen: Seen,
  city: City,
  typed: Typed,
  { until, faults = [], saved = false }: { readonly until: string; readonly faults?: readonly Fault[]; readonly saved?: boolean },
): Html {
  const { language } = seen
  const t = profileWords(language)
  const name = say(city.names, language)
  const form = html`<form id="offer" method="post" novalidate>
${boxes('offers', t.askOffers, OFFERED, purposeWord, typed, faults, language)}
${words('offer-words', t.askOfferWords, typed, faults, language)}
${folded(typed, faults, language)}
${boxes('functions', t.askFunctions, FUNCTIONS, functionWord, typed, faults, language, false)}
${boxes('languages', t.askLanguages, TONGUES, tongueWord, typed, faults, language, false)}
${textBox({ ...fieldOf('capacity', t.askCapacity, faults, language), hint: t.capacityHint, value: valueOf(typed, 'capacity'), mode: 'numeric' })}
${textBox({ ...fieldOf('until', t.askUntil, faults, language), value: valueOf(typed, 'until'), type: 'date' })}
${contactFields(typed, faults, language)}
<div class="btns"><button class="btn p" name="step" value="send">${t.send}</button><button class="btn g" name="step" value="save">${t.later}</button></div></form>`
  return page({
    ...seen,
    kind: 'participant',
    title: fill(t.title, { city: name }),
    form: { id: 'offer', again: 'language', next: 'send' },
    body: html`<div class="wrap"><div class="sheet">${faultSummary(language, saidFaults(faults, language))}${saved ? html`<p class="note" role="status">${t.saved}</p>` : ''}
<h1>${fill(t.title, { city: name })}</h1><p class="lead">${t.lead}</p><p class="base">${fill(t.until, { day: until })}</p>${form}</div></div>`,
  })
}

/** The end of the page: who has the answers now, and the way back to them. */
export function offerThanks(seen: Seen, city: City, until: string): Html {
  const { language } = seen
  const t = profileWords(language)
  return page({
    ...seen,
    kind: 'participant',
    title: t.thanks,
    body: html`<div class="wrap"><div class="sheet"><h1>${t.thanks}</h1><p class="lead">${fill(t.thanksLead, { city: say(city.names, language) })}</p>
<p class="base">${fill(t.until, { day: until })}</p><div class="btns"><a class="btn g" href="/${language}${seen.path}">${t.change}</a></div></div></div>`,
  })
}

/** Name, mail and language of who answers for a city. */
export function contactFields(typed: Typed, faults: readonly Fault[], language: Language): Piece {
  const t = profileWords(language)
  const options = LANGUAGES.map((each) => ({
    value: each,
    label: { text: LANGUAGE_NAMES[each] },
    picked: valueOf(typed, 'language') === each,
  }))
  return html`${textBox({ ...fieldOf('name', t.contactName, faults, language), hint: t.contactWhy, value: valueOf(typed, 'name') })}
${textBox({ ...fieldOf('mail', t.contactMail, faults, language), value: valueOf(typed, 'mail'), type: 'email' })}
${select({ ...fieldOf('language', t.contactLanguage, faults, language), options })}`
}

export function fieldOf(name: string, ask: string, faults: readonly Fault[], language: Language) {
  const fault = saidFaults(faults, language).find((each) => each.name === name)?.words
  return { name, ask: { text: ask }, language, fault }
}

export function saidFaults(faults: readonly Fault[], language: Language): readonly { readonly name: string; readonly words: string }[] {
  return faults.map(({ field, code, found }) => ({ name: field, words: fill(profileFaultWords(code)[language], { found }) }))
}

export function valueOf(typed: Typed, field: string): string {
  return typed[field]?.[0] ?? ''
}

/** What the city would like to get: folded while nothing is ticked, so that the page stays short on a phone. */
function folded(typed: Typed, faults: readonly Fault[], language: Language): Html {
  const t = profileWords(language)
  const isOpen =
    (typed['needs'] ?? []).length > 0 || valueOf(typed, 'need-words') !== '' || faults.some(({ field }) => field === 'need-words')
  return html`<details class="q"${isOpen ? raw(' open') : ''}><summary class="q-l">${t.askNeeds}</summary>
${boxes('needs', t.askNeeds, OFFERED, purposeWord, typed, faults, language, false)}${words('need-words', t.askNeedWords, typed, faults, language)}</details>`
}

function boxes<Code extends string>(
  name: string,
  ask: string,
  codes: readonly Code[],
  word: (code: Code, language: Language) => string,
  typed: Typed,
  faults: readonly Fault[],
  language: Language,
  required = true,
): Html {
  const options = codes.map((code) => ({
    value: code,
    label: { text: word(code, language) },
    picked: typed[name]?.includes(code) ?? false,
  }))
  return choices({ ...fieldOf(name, ask, faults, language), required, many: true, options })
}

function words(name: string, ask: string, typed: Typed, faults: readonly Fault[], language: Language): Html {
  return textBox({ ...fieldOf(name, ask, faults, language), required: false, long: true, value: valueOf(typed, name) })
}
