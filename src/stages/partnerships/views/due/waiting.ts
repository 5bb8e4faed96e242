import { formatDay, plural, type PluralForms } from '../../../../engines/script/index.ts'
import type { Day } from '../../../../kernel/day.ts'
import { fill, type Language, say, type Text } from '../../../../kernel/language.ts'
import { told } from '../../../../ui/content.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { wordsIn } from '../../../../ui/text.ts'
import { daysFrom } from '../../model/due/days.ts'
import type { DueItem } from '../../model/due/item.ts'
import { DUE_KIND_WORDS } from '../../text/due/messages.ts'
import { DAYS, DUE } from '../../text/due/page.ts'
import { pairName, type Names } from '../pipeline/names.ts'

/** What waits, with whatever its rows name. */
export interface WaitingShown {
  readonly items: readonly DueItem[]
  readonly programmes: ReadonlyMap<string, { readonly title: Text }>
  readonly owners: ReadonlyMap<string, { readonly name: Text }>
  readonly cities: Names['cities']
  /** Today in the zone of each programme. */
  readonly today: (programme: string) => Day
}

/** What waits, the overdue first: what, since or until when, whose it is. */
export function waitingPiece({ items, ...known }: WaitingShown, language: Language): Html {
  const t = wordsIn(DUE, language)
  if (items.length === 0) return html`<p class="note">${t.nothing}</p>`
  const many = new Set(items.map(({ programme }) => programme)).size > 1
  const rows = items.map(
    (item) => html`<tr><th scope="row"><a href="${dueAddress(item, language)}">${whatOf(item, known.cities, language)}</a>
<p class="base">${DUE_KIND_WORDS[item.kind][language]}${about(item, known.cities, language)}</p></th>
<td data-is="${t.due}">${dueWords(item, known.today(item.programme), language)}</td><td data-is="${t.owner}">${ownerWords(item, known.owners, language)}</td>
${many ? html`<td data-is="${t.programme}">${say(known.programmes.get(item.programme)?.title ?? { en: item.programme }, language)}</td>` : ''}</tr>`,
  )
  const heads = [t.what, t.due, t.owner, ...(many ? [t.programme] : [])]
  return html`<div class="scroll"><table class="t stack"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}

/** Where one sees to it: an assessment at its partnership, an introduction at its round, everything else on its own page. */
function dueAddress({ kind, item, programme, partnership, round }: DueItem, language: Language): string {
  const path = `/${language}/programmes/${programme}`
  if (kind === 'assessment' && partnership !== undefined) return `${path}/partnerships/${partnership}/desk#assessments`
  return kind === 'introduction' ? `${path}/rounds/${round ?? ''}` : `${path}/due/${kind}/${item}`
}

export function whatOf({ kind, what, cities }: DueItem, known: Names['cities'], language: Language): Piece {
  if (what !== undefined) return told(what, language)
  return cities.length === 0 ? DUE_KIND_WORDS[kind][language] : pairName(cities, { cities: known }, language)
}

/** The two cities of a partnership, where the row does not say them already; of an assessment how many months after. */
function about({ what, cities, months }: DueItem, known: Names['cities'], language: Language): Piece {
  const parts = [
    ...(what !== undefined && cities.length > 0 ? [pairName(cities, { cities: known }, language)] : []),
    ...(months === undefined ? [] : [fill(DUE.months[language], { months })]),
  ]
  return parts.map((part) => html` · ${part}`)
}

export function dueWords({ due, first }: DueItem, today: Day, language: Language): Piece {
  if (due === undefined) return html`<span class="base">${DUE.noDay[language]}</span>`
  const late = daysFrom(due, today)
  const days = late > 0 ? fill(DUE.overdue[language], { days: daysWords(late, language) }) : ''
  const flag =
    late > 0 ? html` <span class="flag">${days}</span>` : late === 0 ? html` <span class="flag">${DUE.today[language]}</span>` : ''
  const before =
    first === undefined ? '' : html` <span class="base">${fill(DUE.first[language], { day: formatDay(first, language) })}</span>`
  return html`${formatDay(due, language)}${flag}${before}`
}

function daysWords(days: number, language: Language): string {
  return plural(days, DAYS[language] satisfies PluralForms, language)
}

export function ownerWords({ owner, left }: DueItem, owners: WaitingShown['owners'], language: Language): Piece {
  const name = (code: string) => say(owners.get(code)?.name ?? { en: code }, language)
  if (left !== undefined) return html`<span class="base">${fill(DUE.hasLeft[language], { name: name(left) })}</span>`
  return owner === undefined ? html`<span class="base">${DUE.nobody[language]}</span>` : name(owner)
}
