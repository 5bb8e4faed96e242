import { compareIn } from '../../../../engines/script/index.ts'
import { METHODS } from '../../../../engines/matching/index.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import { countryName } from '../../../../registry/cities/index.ts'
import { choices, faultSummary, textBox } from '../../../../ui/fields.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import type { Typed } from '../../model/profiles.ts'
import { TONGUES } from '../../model/purposes.ts'
import { onSide, type Round, type Side } from '../../model/rounds/index.ts'
import type { RoundFault } from '../../model/rounds/read.ts'
import { tongueWord } from '../../text/profiles/index.ts'
import { roundFaultWords, roundWords } from '../../text/rounds/index.ts'
import { type NameOf, pathOf } from './frame.ts'

/** A city that may be ticked, on the side where it stands. */
export interface Choice {
  readonly city: { readonly code: string; readonly country: string; readonly names: { readonly en: string } }
  readonly side: Side
  readonly takesNobody: boolean
  readonly capacity: number
}

/** The rules of a round and who takes part: one form. */
export function planForm(
  round: Round,
  all: readonly Choice[],
  typed: Typed,
  faults: readonly RoundFault[],
  nameOf: NameOf,
  language: Language,
): Html {
  const t = roundWords(language)
  const countries = [...new Set(all.map(({ city }) => city.country))].sort()
  const box = (name: string, ask: string, mode?: 'numeric' | 'decimal') =>
    textBox({
      name,
      ask: { text: ask },
      language,
      value: typed[name]?.[0] ?? '',
      fault: faultOf(faults, name, nameOf, language),
      ...(mode && { mode }),
    })
  const ticks = (name: string, ask: string, codes: readonly string[], word: (code: string) => string) =>
    choices({
      name,
      ask: { text: ask },
      language,
      required: false,
      many: true,
      options: codes.map((value) => ({ value, label: { text: word(value) }, picked: typed[name]?.includes(value) ?? false })),
    })
  const country = (code: string) => countryName(code, language)
  const methods = METHODS.map((value) => ({ value, label: { text: t[value] }, picked: typed['method']?.[0] === value }))
  return html`${faultSummary(
    language,
    faults.map((fault) => ({ name: fault.field, words: faultWords(fault, nameOf, language) })),
  )}
<form method="post" action="${pathOf(round, language)}" novalidate>${box('title', t.roundTitle)}
${sideTable('demand', t.whoAsks, all, typed, faults, nameOf, language)}${sideTable('offer', t.whoOffers, all, typed, faults, nameOf, language)}
<details class="after"><summary>${t.rules}</summary>
${choices({ name: 'method', ask: { text: t.method }, language, many: false, options: methods })}
${box('seed', t.seed)}${box('days', t.days, 'numeric')}${box('need', t.need, 'decimal')}${box('wish', t.wish, 'decimal')}
${ticks('allowed', t.allowed, countries, country)}${ticks('approvals', t.approvals, countries, country)}
${ticks('interpreters', t.interpreters, TONGUES, (code) => tongueWord(code as (typeof TONGUES)[number], language))}</details>
<div class="btns"><button class="btn">${t.save}</button></div></form>`
}

/** What stands in the form of a round that nobody has typed in yet. */
export function typedRound(round: Round, all: readonly Choice[]): Typed {
  const { title, plan, cities } = round
  const own = new Map(cities.map((each) => [each.city, each]))
  return {
    title: [title],
    method: [plan.method],
    seed: [plan.seed],
    days: [String(plan.days)],
    need: [String(plan.weights.need)],
    wish: [String(plan.weights.wish)],
    allowed: plan.allowed,
    approvals: plan.approvals,
    interpreters: plan.interpreters,
    demand: onSide(round, 'demand').map(({ city }) => city),
    offer: onSide(round, 'offer').map(({ city }) => city),
    ...Object.fromEntries(all.map(({ city, capacity }) => [`capacity-${city.code}`, [String(own.get(city.code)?.capacity ?? capacity)]])),
    ...Object.fromEntries(all.map(({ city }) => [`approval-${city.code}`, [own.get(city.code)?.approval ?? '']])),
  }
}

function sideTable(
  side: Side,
  title: string,
  all: readonly Choice[],
  typed: Typed,
  faults: readonly RoundFault[],
  nameOf: NameOf,
  language: Language,
): Piece {
  const t = roundWords(language)
  const compare = compareIn(language)
  const own = all.filter((each) => each.side === side).toSorted((a, b) => compare(say(a.city.names, language), say(b.city.names, language)))
  const fault = faultOf(faults, side, nameOf, language)
  const rows = own.map((choice) => cityRow(side, choice, typed, faults, nameOf, language))
  return html`<fieldset class="q${fault === undefined ? '' : ' err'}" id="${side}"><legend>${title}</legend>${fault === undefined ? '' : html`<p class="err-m">${fault}</p>`}
<div class="scroll"><table class="t stack rows"><thead><tr><th scope="col">${t.city}</th><th scope="col">${t.takes}</th><th scope="col">${t.capacity}</th><th scope="col">${t.approval}</th></tr></thead>
<tbody>${rows}</tbody></table></div></fieldset>`
}

function cityRow(
  side: Side,
  { city, takesNobody }: Choice,
  typed: Typed,
  faults: readonly RoundFault[],
  nameOf: NameOf,
  language: Language,
): Html {
  const t = roundWords(language)
  const name = nameOf(city.code)
  const field = `capacity-${city.code}`
  const fault = faultOf(faults, field, nameOf, language)
  const ticked = typed[side]?.includes(city.code) ? raw(' checked') : ''
  return html`<tr id="${field}"><th scope="row">${name} <span class="base">${countryName(city.country, language)}</span>${takesNobody ? html` <span class="flag">${t.takesNobody}</span>` : ''}${
    fault === undefined ? '' : html`<span class="err-m">${fault}</span>`
  }</th><td data-is="${t.takes}"><input class="tick" type="checkbox" name="${side}" value="${city.code}" aria-label="${t.takes}: ${name}"${ticked}></td>
<td data-is="${t.capacity}"><input type="text" class="short" inputmode="numeric" name="${field}" value="${typed[field]?.[0] ?? ''}" aria-label="${t.capacity}: ${name}"></td>
<td data-is="${t.approval}"><input type="text" class="short" name="approval-${city.code}" value="${typed[`approval-${city.code}`]?.[0] ?? ''}" aria-label="${t.approval}: ${name}"></td></tr>`
}

function faultOf(faults: readonly RoundFault[], field: string, nameOf: NameOf, language: Language): string | undefined {
  const fault = faults.find((each) => each.field === field)
  return fault && faultWords(fault, nameOf, language)
}

function faultWords({ code, found, city }: RoundFault, nameOf: NameOf, language: Language): string {
  return fill(roundFaultWords(code)[language], { found, city: city === undefined ? '' : nameOf(city) })
}
