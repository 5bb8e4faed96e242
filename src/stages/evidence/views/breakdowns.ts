import { wilson } from '../../../engines/evidence/index.ts'
import { chartToHtml, countAndPercent, likertChart } from '../../../engines/document/index.ts'
import { formatDay, formatNumber } from '../../../engines/script/index.ts'
import { dayIn } from '../../../kernel/day.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { html, type Html, type Piece, raw } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { type Programme, programmePage } from '../../programmes/index.ts'
import { BY_ARRIVAL } from '../breakdowns/groups.ts'
import type { Breakdown, DeclaredPlan } from '../breakdowns/model.ts'
import { sayTest } from '../breakdowns/said.ts'
import { breakdownWords, refusalWords } from '../text/breakdowns.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** Every breakdown that was declared: the tables that may be shown, and of the others why not. */
export function breakdownsPage(
  seen: Seen,
  programme: Programme,
  plans: readonly DeclaredPlan[],
  breakdowns: readonly Breakdown[],
  more: Piece,
): Html {
  const { language } = seen
  const t = breakdownWords(language)
  const comparisons = countComparisons(breakdowns)
  const declared = plans.map(({ at, late }) => {
    const day = formatDay(dayIn(programme.zone, at), language)
    return html`<p class="base">${fill(t.fixed, { day })} ${late ? t.late : ''}</p>`
  })
  const asked = breakdowns.filter(({ grouping }) => grouping !== BY_ARRIVAL)
  const groups = [...Map.groupBy(asked, ({ wave, grouping }) => `${wave} ${grouping}`).values()]
  return programmePage(seen, programme, {
    title: t.title,
    body: html`${section(html`<h1>${t.title}</h1><p class="lead">${t.lead}</p>${plans.length === 0 ? html`<p class="note">${t.none}</p>` : declared}${more}`)}
${groups.map((all, place) => section(breakdownTables(all, comparisons, language), { title: say(all[0]!.by, language), sand: place % 2 === 0 }))}`,
  })
}

/** How many comparisons are made in all: what each is corrected for. */
export function countComparisons(breakdowns: readonly Breakdown[]): number {
  return breakdowns.reduce((sum, { tests }) => sum + tests.filter((test) => test !== null).length, 0)
}

/** The tables of one grouping, and which of them are not shown. */
export function breakdownTables(all: readonly Breakdown[], comparisons: number, language: Language): Html {
  const t = breakdownWords(language)
  const refused = all.filter((each) => each.refused)
  const reasons = [...Map.groupBy(refused, ({ refused: why }) => why ?? 'one-group')]
  const list = reasons.map(
    ([why, items]) =>
      html`<li>${items.map(({ ask }) => say(ask, language)).join('; ')}: <span class="base">${refusalWords(why, language)}</span></li>`,
  )
  return html`${all.filter((each) => !each.refused).map((each) => html`<div class="by">${tablePiece(each, comparisons, language)}</div>`)}
${refused.length > 0 ? html`<h3>${t.tooFew}</h3><ul class="list">${list}</ul>` : ''}`
}

function tablePiece(breakdown: Breakdown, comparisons: number, language: Language): Html {
  const t = breakdownWords(language)
  const notes = [breakdown.folded ? t.folded : '', breakdown.kind === 'multiple' ? t.many : '', unseen(breakdown, language)]
    .filter((each) => each !== '')
    .join(' ')
  const name = say(breakdown.ask, language)
  return html`<h3 id="${breakdown.id}">${name}</h3>${drawing(breakdown, language)}
<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="t">${
    breakdown.kind === 'multiple' ? byChoice(breakdown, language) : byGroup(breakdown, language)
  }</table></div>
${notes === '' ? '' : html`<p class="base">${notes}</p>`}${tests(breakdown, comparisons, language)}`
}

function drawing({ kind, folded, groups, columns, cells }: Breakdown, language: Language): Piece {
  if (kind !== 'scale' || folded) return ''
  const t = breakdownWords(language)
  const neutral = columns.findIndex(({ code }) => code === 'neutral')
  const chart = likertChart({
    language,
    categories: columns.map(({ label }) => say(label, language)),
    ...(neutral < 0 ? {} : { neutral }),
    rows: groups.map(({ label }, row) => ({ label: say(label, language), counts: (cells[row] ?? []).map((count) => count ?? 0) })),
  })
  return raw(chartToHtml(chart, language, t.scaleFinding, t.answered))
}

function byGroup({ groups, columns, cells, middles }: Breakdown, language: Language): Html {
  const t = breakdownWords(language)
  const head = columns.map(({ label }) => html`<th scope="col" class="num">${say(label, language)}</th>`)
  const middle = middles ? html`<th scope="col" class="num">${t.median}</th><th scope="col" class="num">${t.mean}</th>` : ''
  const rows = groups.map(({ label, base }, row) => {
    const own = middles?.[row]
    const ends = own
      ? html`<td class="num">${formatNumber(own.median, language, own.median % 1 === 0 ? 0 : 1)}</td><td class="num">${formatNumber(own.mean, language, 1)}</td>`
      : ''
    return html`<tr><th scope="row">${say(label, language)}</th><td class="num">${formatNumber(base, language)}</td>${(cells[row] ?? []).map((count) => cell(count, base, language))}${ends}</tr>`
  })
  return html`<thead><tr><th scope="col">${t.group}</th><th scope="col" class="num">${t.answered}</th>${head}${middle}</tr></thead><tbody>${rows}</tbody>`
}

function byChoice({ groups, columns, cells }: Breakdown, language: Language): Html {
  const t = breakdownWords(language)
  const head = groups.map(
    ({ label, base }) =>
      html`<th scope="col" class="num">${say(label, language)} <span class="base">(${formatNumber(base, language)})</span></th>`,
  )
  const rows = columns.flatMap(({ label }, column) => {
    if (isUnseen(cells, column)) return []
    return [
      html`<tr><th scope="row">${say(label, language)}</th>${groups.map(({ base }, row) => cell(cells[row]?.[column] ?? null, base, language))}</tr>`,
    ]
  })
  return html`<thead><tr><th scope="col">${t.group}</th>${head}</tr></thead><tbody>${rows}</tbody>`
}

/** The choices of which no group may be shown, in words; nothing where there are none. */
function unseen({ kind, columns, cells }: Breakdown, language: Language): string {
  if (kind !== 'multiple') return ''
  const names = columns.filter((_, column) => isUnseen(cells, column)).map(({ label }) => say(label, language))
  return names.length === 0 ? '' : `${breakdownWords(language).tooFew}: ${names.join(', ')}.`
}

function isUnseen(cells: Breakdown['cells'], column: number): boolean {
  return cells.every((row) => row[column] === null)
}

function cell(count: number | null, base: number, language: Language): Html {
  if (count === null) return html`<td class="num base">${breakdownWords(language).hidden}</td>`
  const { low, high } = wilson(count, base)
  return html`<td class="num">${countAndPercent(language, count, base)} <span class="base">${Math.floor(100 * low + 0.5)}–${Math.floor(100 * high + 0.5)}%</span></td>`
}

function tests({ kind, groups, columns, tests: all }: Breakdown, comparisons: number, language: Language): Piece {
  const t = breakdownWords(language)
  const [group] = groups
  const said = all.flatMap((test, place) => {
    if (!test) return []
    const column = kind === 'multiple' ? columns[place] : columns[0]
    const about = test.kind === 'difference' || kind === 'multiple' ? `${say(column?.label ?? { en: '' }, language)}: ` : ''
    return [html`<li>${about}${sayTest(test, group ? say(group.label, language) : '', comparisons, language)}</li>`]
  })
  if (said.length === 0) return html`<p class="base">${t.untested}</p>`
  return html`<details><summary>${t.differ}</summary><ul class="list">${said}</ul></details>`
}
