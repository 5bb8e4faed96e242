import { formatMoment } from '../../../engines/script/index.ts'
import { textBox } from '../../../ui/fields.ts'
import { html, type Html } from '../../../ui/html.ts'
import { section } from '../../../ui/page.ts'
import type { Wave } from '../model.ts'
import { erasingWords } from '../text/erasing.ts'
import { type Reader, staffPage } from './staff.ts'

/** What was erased, as it is shown: never what it said. */
export interface ShownErasure {
  readonly at: Date
  readonly by: string
  readonly reason: string
}

/** What was typed and came back. */
export interface TypedErasure {
  readonly meant: string
  readonly reason: string
  readonly fault?: string
}

/** Erasing the answers of one person, and what was erased before. */
export function erasingPage(seen: Reader, wave: Wave, done: readonly ShownErasure[], typed: TypedErasure): Html {
  const { language } = seen
  const t = erasingWords(language)
  const box = (name: 'meant' | 'reason') => textBox({ name, ask: { text: t[name] }, value: typed[name], language })
  const rows = done.map(({ at, by, reason }) => html`<li>${formatMoment(at, wave.zone, language)}, ${by}: ${reason}</li>`)
  return staffPage(seen, wave, {
    path: '/erasure',
    title: t.title,
    body: html`${section(html`<h1>${t.title}</h1><p class="lead">${t.lead}</p><p class="note">${t.stays}</p>
${typed.fault === undefined ? '' : html`<p class="note" role="alert">${typed.fault}</p>`}
<form method="post" action="/${language}/surveys/${wave.code}/erasure">${box('meant')}${box('reason')}<div class="bar"><button class="btn">${t.erase}</button></div></form>`)}
${section(rows.length > 0 ? html`<ul class="list">${rows}</ul>` : html`<p>${t.none}</p>`, { title: t.done, sand: true })}`,
  })
}
