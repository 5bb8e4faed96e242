import { compareIn, formatDay, formatNumber } from '../../../../engines/script/index.ts'
import { type Day, dayIn, type Zone } from '../../../../kernel/day.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { type City, countryName } from '../../../../registry/cities/index.ts'
import { faultSummary, textBox } from '../../../../ui/fields.ts'
import { purposeWord } from '../../../../registry/purposes/index.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Frame, section } from '../../../../ui/page.ts'
import { type Programme, programmePage } from '../../../programmes/index.ts'
import type { Fault, Office, Profile, Typed } from '../../model/profiles.ts'
import { profileWords } from '../../text/profiles/index.ts'
import { contactFields, fieldOf, saidFaults, valueOf } from './form.ts'

/** What the organiser's list shows of one city. */
export interface CityState {
  readonly city: City
  readonly profile?: Profile | undefined
  readonly office?: Office | undefined
  readonly linkEnds?: Date | undefined
  readonly begun: boolean
}

/** The cities of a programme with what their offices said, and a form for one more. */
export function officesPage(
  seen: Pick<Frame, 'language' | 'visitor' | 'path'>,
  programme: Programme,
  states: readonly CityState[],
  { today, typed, faults }: { readonly today: Day; readonly typed: Typed; readonly faults: readonly Fault[] },
): Html {
  const { language } = seen
  const t = profileWords(language)
  const form = html`<form method="post" action="/${language}/programmes/${programme.code}/offices" id="add-city">
${textBox({ ...fieldOf('city', t.addCityName, faults, language), value: valueOf(typed, 'city') })}${contactFields(typed, faults, language)}
<div class="btns"><button class="btn">${t.add}</button></div></form>`
  return programmePage(seen, programme, {
    title: t.offices,
    kind: 'organiser',
    body: html`${section(html`${faultSummary(language, saidFaults(faults, language))}<h1>${t.offices}</h1><p class="lead">${t.officesLead}</p>
${states.length === 0 ? html`<p class="note">${t.officesNone}</p>` : table(states, programme, today, language)}`)}
${section(form, { title: t.addCity, sand: true })}`,
  })
}

function table(states: readonly CityState[], { code, zone }: Programme, today: Day, language: Language): Html {
  const t = profileWords(language)
  const compare = compareIn(language)
  const sorted = states.toSorted(
    (a, b) =>
      compare(countryName(a.city.country, language), countryName(b.city.country, language)) ||
      compare(say(a.city.names, language), say(b.city.names, language)),
  )
  const rows = sorted.map((state) => {
    const { city, profile, office } = state
    return html`<tr><th scope="row"><a href="/${language}/programmes/${code}/offices/${city.code}">${say(city.names, language)}</a><p class="base">${countryName(city.country, language)}</p></th>
<td data-is="${t.offersHead}">${purposes(profile?.offers ?? [], language)}</td><td data-is="${t.needsHead}">${purposes(profile?.needs ?? [], language)}</td>
<td data-is="${t.contactHead}">${office?.name ?? t.noContact}</td><td data-is="${t.stateHead}">${stateWords(state, zone, today, language)}</td></tr>`
  })
  return html`<div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.cityHead}</th><th scope="col">${t.offersHead}</th><th scope="col">${t.needsHead}</th>
<th scope="col">${t.contactHead}</th><th scope="col">${t.stateHead}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function purposes(codes: Profile['offers'], language: Language): Piece {
  return codes.length === 0 ? '—' : codes.map((code) => purposeWord(code, language)).join('; ')
}

/** Whether an office was asked, has begun, has answered, and until when that holds. */
export function stateWords({ profile, linkEnds, begun }: CityState, zone: Zone, today: Day, language: Language): Piece {
  const t = profileWords(language)
  if (profile !== undefined) {
    const until = formatDay(profile.validUntil, language)
    const said =
      profile.validUntil < today
        ? fill(t.outdated, { until })
        : fill(t.answered, { day: formatDay(dayIn(zone, profile.changed), language), until })
    const capacity = profile.capacity === 0 ? t.takesNobody : fill(t.capacityOf, { n: formatNumber(profile.capacity, language) })
    return html`${said}<p class="base">${capacity}</p>`
  }
  if (begun) return t.begun
  return linkEnds === undefined ? t.notAsked : fill(t.asked, { day: formatDay(dayIn(zone, linkEnds), language) })
}
