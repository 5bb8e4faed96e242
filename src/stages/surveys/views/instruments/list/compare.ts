import { type Comparison, type Instrument, type Item, sayFinding } from '../../../../../engines/survey/index.ts'
import { fill, type Language } from '../../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../../ui/html.ts'
import { section } from '../../../../../ui/page.ts'
import { type Difference, differences } from '../../../designer/clash.ts'
import { designWords } from '../../../text/instruments/index.ts'
import { kindWord } from '../../../text/instruments/kinds.ts'
import { designerPage, inOwnWords, pathOf, type Seen } from '../frame.ts'

/** Two states of an instrument beside each other; the later may be the draft. */
export interface ComparisonShown {
  readonly before: Instrument
  readonly after: Instrument
  readonly isDraft: boolean
  readonly comparison: Comparison
}

/** What is new, gone and changed between two editions, and which items keep their code so that waves compare. */
export function comparePage(seen: Seen, { before, after, isDraft, comparison }: ComparisonShown): Html {
  const { language } = seen
  const t = designWords(language)
  const { fresh, gone, changed, same } = comparison
  const later = isDraft ? t.draft : fill(t.edition, { edition: after.edition })
  const counts: readonly (readonly [string, number])[] = [
    [t.sameItems, same.length],
    [t.changedItems, changed.length],
    [t.newItems, fresh.length],
    [t.goneItems, gone.length],
  ]
  return designerPage(seen, {
    title: t.compared,
    trail: [{ title: after.code, path: isDraft ? pathOf(after.code, '/draft') : pathOf(after.code) }],
    body: html`${section(html`<p class="k"><code>${after.code}</code></p><h1>${fill(t.edition, { edition: before.edition })} → ${later}</h1><p class="lead">${t.comparedLead}</p>
<dl class="facts">${counts.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count}</dd></div>`)}</dl>${comparison.findings.length > 0 ? html`<ul class="list">${comparison.findings.map((each) => html`<li><code>${each.at}</code> — ${sayFinding(each, language)}</li>`)}</ul>` : ''}`)}
${
  changed.length > 0
    ? section(
        changed.map((each) => changedItem(each, language)),
        { title: t.changedItems, sand: true },
      )
    : ''
}
${list(t.newItems, fresh, language)}${list(t.goneItems, gone, language)}${list(t.sameItems, same, language)}`,
  })
}

function changedItem({ before, after, findings }: Comparison['changed'][number], language: Language): Html {
  return html`<div class="card-item"><h3><code>${after.code}</code> ${inOwnWords(after.ask, language)}</h3>
<ul class="n found">${findings.map((each) => html`<li class="${each.level}"><strong>${designWords(language)[each.level]}</strong> ${sayFinding(each, language)}</li>`)}</ul>${table(differences(before, after), language)}</div>`
}

function table(all: readonly Difference[], language: Language): Piece {
  const t = designWords(language)
  const rows = all.map(
    ({ place, before, after }) =>
      html`<tr><th scope="row"><code>${place}</code></th><td dir="auto">${before || '—'}</td><td dir="auto">${after || '—'}</td></tr>`,
  )
  return html`<div class="scroll"><table class="t"><thead><tr><th scope="col">${t.place}</th><th scope="col">${t.wasBefore}</th><th scope="col">${t.nowStands}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function list(title: string, items: readonly Item[], language: Language): Piece {
  if (items.length === 0) return ''
  return section(
    html`<ul class="list">${items.map((item) => html`<li><code>${item.code}</code> ${inOwnWords(item.ask, language)} <span class="grey small">${kindWord(item, language)}</span></li>`)}</ul>`,
    { title },
  )
}
