import { formatDay, formatNumber } from '../../../../engines/script/index.ts'
import { type Day, dayIn } from '../../../../kernel/day.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { countryName } from '../../../../registry/cities/index.ts'
import { pairs } from '../../../../ui/content.ts'
import { faultSummary, textBox } from '../../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Frame, section } from '../../../../ui/page.ts'
import { commonWords } from '../../../../ui/text.ts'
import { type Programme, programmePage } from '../../../programmes/index.ts'
import type { Asking } from '../../needs.ts'
import type { Fault, Profile, Typed } from '../../model/profiles.ts'
import { type Purpose, purposeWord, targetsOf } from '../../../../registry/purposes/index.ts'
import { introductionWords } from '../../text/introductions/index.ts'
import { functionWord, profileWords, tongueWord } from '../../text/profiles/index.ts'
import { mergerWords } from '../../text/profiles/merger.ts'
import { contactFields, fieldOf, saidFaults } from './form.ts'
import { type CityState, stateWords } from './list.ts'

/** Below this many answers of a city none of them is shown for it. */
const FEW = 5

export interface ShownCity {
  readonly state: CityState
  readonly asking: Asking
  readonly today: Day
  /** What stands in the form of the contact, and what is wrong in it. */
  readonly typed: Typed
  readonly faults: readonly Fault[]
  /** The day that stands in the form of the link. */
  readonly until: Day
}

/** One city: its needs and offers each with where they come from, who answers for it, and the link to ask the office. */
export function officePage(seen: Pick<Frame, 'language' | 'visitor' | 'path'>, programme: Programme, shown: ShownCity): Html {
  const { language } = seen
  const t = profileWords(language)
  const { state, asking, today, faults } = shown
  const name = say(state.city.names, language)
  const path = `/${language}/programmes/${programme.code}/offices/${state.city.code}`
  return programmePage(seen, programme, {
    title: name,
    kind: 'organiser',
    body: html`${section(html`${faultSummary(language, saidFaults(faults, language))}<p class="k"><a href="/${language}/programmes/${programme.code}/offices">${t.offices}</a> · ${countryName(state.city.country, language)}</p>
<h1>${name}</h1><p class="lead">${stateWords(state, programme.zone, today, language)}</p>
<p><a href="${path}/merger">${mergerWords(language).link}</a></p>
<h2 class="after">${t.fromOffice}</h2>${said(state.profile, language)}
<h2 class="after">${t.fromSurvey}</h2>${survey(state.city.code, asking, programme, language)}`)}
${section(
  html`<div class="grid g2"><div><h2>${t.setContact}</h2>${
    state.office
      ? html`<p class="base">${fill(t.contactSince, { name: state.office.name, day: formatDay(dayIn(programme.zone, state.office.changed), language) })}</p>`
      : ''
  }<form method="post" action="${path}/contact">${contactFields(shown.typed, faults, language)}<div class="btns"><button class="btn">${t.saveContact}</button></div></form></div>
<div><h2>${t.askOffice}</h2><p>${t.askHow}</p><form method="post" action="${path}/link">${textBox({ ...fieldOf('until', t.linkUntil, faults, language), value: shown.until, type: 'date' })}
<div class="btns"><button class="btn" name="how" value="mail">${t.sendMail}</button><button class="btn g" name="how" value="print">${t.showLink}</button></div></form></div></div>`,
  { sand: true },
)}`,
  })
}

function said(profile: Profile | undefined, language: Language): Html {
  const t = profileWords(language)
  if (profile === undefined) return html`<p class="note">${t.nobodyOffered}</p>`
  const own = (text: string | undefined) => (text === undefined ? '' : html`<p class="base" lang="${profile.language}">${text}</p>`)
  return pairs([
    [t.offersHead, html`${purposeList(profile.offers, language)}${own(profile.offerWords)}`],
    [t.needsHead, html`${purposeList(profile.needs, language)}${own(profile.needWords)}`],
    [introductionWords(language).knownFor, profile.functions.map((code) => functionWord(code, language)).join(', ')],
    [introductionWords(language).languages, profile.languages.map((code) => tongueWord(code, language)).join(', ')],
  ])
}

function purposeList(codes: readonly Purpose[], language: Language): Piece {
  if (codes.length === 0) return '—'
  return html`<ul class="list">${codes.map((code) => html`<li>${purposeWord(code, language)} <span class="base">(DAC ${code}; SDG ${targetsOf([code]).join(', ')})</span></li>`)}</ul>`
}

function survey(city: string, asking: Asking, programme: Programme, language: Language): Html {
  const t = profileWords(language)
  const own = asking.cities.get(city)
  const n = own?.responded ?? 0
  const here =
    n === 0
      ? html`<p class="base">${t.surveyNone}</p>`
      : n < FEW
        ? html`<p class="base">${t.surveyFew}</p>`
        : html`${purposeList(own?.needs ?? [], language)}<p class="base">${fill(t.surveyBase, { n })}</p>`
  const rows = asking.needs.map(
    ({ purpose, n: named }) => html`<tr><th scope="row">${purposeWord(purpose, language)}</th><td data-is="${t.codeHead}">${purpose}</td>
<td data-is="${t.targetHead}">${targetsOf([purpose]).join(', ')}</td><td class="num" data-is="${t.respondents}">${formatNumber(named, language)}</td></tr>`,
  )
  const table = html`<h3 class="after">${t.programmeNeeds}</h3><div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.purposeHead}</th><th scope="col">${t.codeHead}</th>
<th scope="col">${t.targetHead}</th><th scope="col" class="num">${t.respondents}</th></tr></thead><tbody>${rows}</tbody></table></div>
<p class="base">${fill(t.programmeBase, { n: formatNumber(asking.naming, language) })}</p>
<p class="prov"><a href="/${language}/programmes/${programme.code}/needs">${commonWords(language).howCounted}</a></p>`
  return html`${here}${asking.naming < FEW ? '' : table}`
}

/** The link itself, once: to be printed, or said to have been sent. */
export function linkPage(
  seen: Pick<Frame, 'language' | 'visitor' | 'path'>,
  programme: Programme,
  { name, address, sent }: { readonly name: string; readonly address: string; readonly sent?: string | undefined },
): Html {
  const t = profileWords(seen.language)
  const title = fill(t.linkMade, { city: name })
  const body =
    sent === undefined
      ? html`<p class="lead">${t.linkOnce}</p><p class="note"><a href="${address}">${address}</a></p>`
      : html`<p class="lead">${fill(t.linkSent, { name: sent })}</p>`
  const back = html`<div class="btns"><a class="btn g" href="/${seen.language}/programmes/${programme.code}/offices">${t.offices}</a></div>`
  return programmePage(seen, programme, { title, kind: 'organiser', body: section(html`<h1>${title}</h1>${body}${back}`) })
}
