import { formatDay } from '../../../../engines/script/index.ts'
import { dayIn, type Day } from '../../../../kernel/day.ts'
import { fill, say, type Text } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import { wordsIn } from '../../../../ui/text.ts'
import { type Programme, programmePage } from '../../../programmes/index.ts'
import { emptyEntry, type Entry, type Form } from '../../forms/entry.ts'
import type { DueItem } from '../../model/due/item.ts'
import { DUE_KIND_WORDS } from '../../text/due/messages.ts'
import { DUE } from '../../text/due/page.ts'
import { formPiece, type Seen } from '../pipeline/form.ts'
import type { Names } from '../pipeline/names.ts'
import { dueWords, ownerWords, whatOf } from './waiting.ts'

/** What can be done about something due: each is a form of its own. */
export const DEEDS = ['completion', 'postponement', 'handover', 'departure'] as const
export type Deed = (typeof DEEDS)[number]

export interface ItemShown {
  readonly item: DueItem
  readonly owners: ReadonlyMap<string, { readonly name: Text }>
  readonly cities: Names['cities']
  readonly today: Day
  readonly changes: readonly {
    readonly until?: Day
    readonly person?: string
    readonly reason: string
    readonly by: string
    readonly at: Date
  }[]
  readonly forms: Readonly<Record<Deed, Form<unknown>>>
  /** The number under which each form is kept once. */
  readonly id: string
  /** The form that came back, with what was typed and what is wrong. */
  readonly back?: { readonly deed: Deed; readonly entry: Entry<unknown> }
}

/** Something due: what it is, whose, until when; done with evidence, put off with a reason, handed over, or the owner has left. */
export function itemPage(seen: Seen, programme: Programme, shown: ItemShown): Html {
  const { language } = seen
  const t = wordsIn(DUE, language)
  const { item, owners, cities, today } = shown
  return programmePage(seen, programme, {
    kind: 'organiser',
    title: DUE_KIND_WORDS[item.kind][language],
    body: html`${section(html`<p class="small"><a href="/${language}/desk/waiting">${t.back}</a></p><p class="k">${DUE_KIND_WORDS[item.kind][language]}</p>
<h1>${whatOf(item, cities, language)}</h1><dl class="pairs"><dt>${t.due}</dt><dd>${dueWords(item, today, language)}</dd><dt>${t.owner}</dt><dd>${ownerWords(item, owners, language)}</dd></dl>
${changes(shown, programme, seen)}`)}
${deed(shown, 'completion', t.done, undefined, t.keep, seen)}${deed(shown, 'postponement', t.postpone, undefined, t.keep, seen)}
${deed(shown, 'handover', t.hand, t.aboutHand, t.keep, seen)}${departure(shown, seen)}`,
  })
}

function deed(shown: ItemShown, kind: Deed, title: string, about: string | undefined, button: string, seen: Seen): Html {
  const { item, forms, id, back } = shown
  const entry = back?.deed === kind ? back.entry : emptyEntry()
  const action = `/${seen.language}/programmes/${item.programme}/due/${item.kind}/${item.item}/${kind}`
  // Several forms on one page ask for a reason: each has names of its own.
  const form = formPiece(seen, { items: forms[kind].items, entry, id }, button, action)
  return section(html`${about ? html`<p>${about}</p>` : ''}${form}`, {
    title,
    sand: kind === 'completion' || kind === 'handover',
    id: kind,
  })
}

function departure(shown: ItemShown, seen: Seen): Piece {
  const { owner } = shown.item
  const person = owner === undefined ? undefined : shown.owners.get(owner)
  if (owner === undefined || person === undefined) return ''
  const t = wordsIn(DUE, seen.language)
  return deed(shown, 'departure', fill(t.departed, { name: say(person.name, seen.language) }), t.aboutDeparted, t.sayDeparted, seen)
}

function changes({ changes: all, owners }: ItemShown, { zone }: Programme, { language }: Seen): Piece {
  if (all.length === 0) return ''
  const t = wordsIn(DUE, language)
  const name = (code: string) => say(owners.get(code)?.name ?? { en: code }, language)
  return html`<h2>${t.changes}</h2><ul class="list">${all.map(({ until, person, reason, by, at }) => {
    const what = until === undefined ? fill(t.handedTo, { name: name(person ?? '') }) : fill(t.putTo, { day: formatDay(until, language) })
    return html`<li>${formatDay(dayIn(zone, at), language)}, ${name(by)}: ${what} — ${reason}</li>`
  })}</ul>`
}
