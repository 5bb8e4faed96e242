import { formatDay } from '../../../engines/script/index.ts'
import { type Language, say, type Text } from '../../../kernel/language.ts'
import { sourceLine, told } from '../../../ui/content.ts'
import { html, type Html } from '../../../ui/html.ts'
import type { FollowUp } from '../model/follow-ups.ts'
import { words } from '../text/index.ts'

/** Names of those who see to something, by code: people or organisations. */
export type Owners = ReadonlyMap<string, { readonly name: Text }>

/** What was promised, by whom it is seen to and by when; in words where nobody or no day is set. */
export function followUpTable(followUps: readonly FollowUp[], owners: Owners, language: Language): Html {
  const t = words(language)
  const rows = followUps.map(({ promise, owner, due, indicator, source }) => {
    const known = owner === undefined ? undefined : owners.get(owner)
    return html`<tr><th scope="row">${told(promise, language)}${indicator ? html`<p class="base">${t.indicator}: ${told(indicator, language)}</p>` : ''}${sourceLine(source, t.source)}</th>
<td data-is="${t.owner}">${known ? say(known.name, language) : (owner ?? t.noOwner)}</td><td data-is="${t.due}">${due ? formatDay(due, language) : t.noDue}</td></tr>`
  })
  return html`<div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.promise}</th><th scope="col">${t.owner}</th><th scope="col">${t.due}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}
