import { formatDay } from '../../../engines/script/index.ts'
import { dayIn } from '../../../kernel/day.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { type Figure, figureLink, printedBase, printedValue } from '../../evidence/index.ts'
import { type Programme, programmePage } from '../../programmes/index.ts'
import type { Change } from '../assemble/index.ts'
import type { Frozen } from '../model.ts'
import { frozenWords } from '../text/frozen.ts'

/** An edition beside today, as its pages show it. */
export interface Beside {
  readonly edition: number
  readonly frozen?: Frozen
  readonly changes: readonly Change[]
}

/** The figures of an edition that are others today, side by side. */
export function differencesPage(seen: Pick<Frame, 'language' | 'visitor' | 'path'>, programme: Programme, beside: Beside): Html {
  const { language } = seen
  const t = frozenWords(language)
  const { edition, frozen, changes } = beside
  const lead = frozen ? fill(t.lead, { edition, day: dayOf(frozen, programme, language) }) : fill(t.unfrozen, { edition })
  return programmePage(seen, programme, {
    title: t.title,
    body: section(html`<h1>${t.title}</h1><p class="lead">${lead}</p>
${changes.length > 0 ? table(changes, language) : frozen ? html`<p class="note">${t.same}</p>` : ''}
<p><a href="/${language}/programmes/${programme.code}/report?edition=${edition}">${t.back}</a></p>`),
  })
}

/** Above a report whose figures are others today: how many, and where they stand. */
export function differNote(programme: Programme, { edition, frozen, changes }: Beside, language: Language): Piece {
  if (!frozen || changes.length === 0) return ''
  const t = frozenWords(language)
  const path = `/${language}/programmes/${programme.code}/report/differences?edition=${edition}`
  const words = fill(t.differ, { day: dayOf(frozen, programme, language), n: changes.length })
  return section(html`<p class="note">${words} <a href="${path}">${t.see}</a></p>`)
}

function dayOf({ at }: Frozen, { zone }: Programme, language: Language): string {
  return formatDay(dayIn(zone, at), language)
}

function table(changes: readonly Change[], language: Language): Html {
  const t = frozenWords(language)
  const rows = changes.map(
    ({ id, wording, before, now }) =>
      html`<tr id="${id}"><th scope="row">${say(wording, language)}</th><td>${shown(before, language)}</td><td>${
        now ? html`${figureLink(now, language)} <span class="base">${printedBase(now, language)}</span>` : t.nothing
      }</td></tr>`,
  )
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t.title}"><table class="t"><thead><tr><th scope="col">${t.figure}</th><th scope="col">${t.printed}</th><th scope="col">${t.today}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

function shown(figure: Figure | undefined, language: Language): Piece {
  if (!figure) return frozenWords(language).nothing
  return html`${printedValue(figure, language)} <span class="base">${printedBase(figure, language)}</span>`
}
