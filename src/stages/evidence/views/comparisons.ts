import { percentHalfUp, sayGap } from '../../../engines/evidence/index.ts'
import { formatNumber, formatPercent } from '../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { type Programme, programmePage } from '../../programmes/index.ts'
import type { Breakdown } from '../breakdowns/model.ts'
import { sayP } from '../breakdowns/said.ts'
import type { Comparisons, ResponseBy, WaveComparison, Weighting } from '../comparisons/model.ts'
import { refusalWords } from '../text/breakdowns.ts'
import { comparisonWords } from '../text/comparisons.ts'
import { breakdownTables } from './breakdowns.ts'
import { appliedPiece, pairsPiece } from './pairs.ts'

/** Who is missing of each wave and whether it matters, and what changed between waves. */
export function comparisonsPage(
  seen: Pick<Frame, 'language' | 'visitor' | 'path'>,
  programme: Programme,
  { waves, pairs, applied }: Comparisons,
  arrival: { readonly tables: readonly Breakdown[]; readonly comparisons: number },
  more: Piece,
): Html {
  const { language } = seen
  const t = comparisonWords(language)
  const empty = waves.length + pairs.length + applied.length === 0
  return programmePage(seen, programme, {
    title: t.title,
    body: html`${section(html`<h1>${t.title}</h1><p class="lead">${t.lead}</p>${empty ? html`<p class="note">${t.none}</p>` : ''}${more}`)}
${waves.map((wave, place) => section(wavePiece(wave, language), { title: say(wave.title, language), sand: place % 2 === 0 }))}
${arrival.tables.length > 0 ? section(html`<p class="by">${t.arrivalLead}</p>${breakdownTables(arrival.tables, arrival.comparisons, language)}`, { title: t.arrival }) : ''}
${pairs.length > 0 ? section(pairsPiece(pairs, language), { title: t.pairs, sand: true }) : ''}
${applied.length > 0 ? section(appliedPiece(applied, language), { title: t.applied }) : ''}`,
  })
}

function wavePiece({ responded, registered, response, weights }: WaveComparison, language: Language): Html {
  const t = comparisonWords(language)
  const percent = registered > 0 && responded <= registered ? formatPercent(percentHalfUp(responded, registered, 0), language) : '–'
  const values = { responded: formatNumber(responded, language), registered: formatNumber(registered, language), percent }
  return html`<p class="by">${fill(t.rate, values)}</p>${response.map((each) => html`<div class="by">${responsePiece(each, language)}</div>`)}<h3>${t.weighted}</h3>${weightsPiece(weights, language)}`
}

function responsePiece({ by, groups, refused, test }: ResponseBy, language: Language): Html {
  const t = comparisonWords(language)
  const title = html`<h3>${t.who}: ${say(by, language)}</h3>`
  if (refused) return html`${title}<p class="note">${refused === 'no-fit' ? t.noFit : refusalWords(refused, language)}</p>`
  const rows = groups.map(({ label, responded, registered }) => {
    const said =
      responded === null
        ? t.hidden
        : `${formatNumber(responded, language)} (${formatPercent(percentHalfUp(responded, registered, 0), language)})`
    return html`<tr><th scope="row">${say(label, language)}</th><td class="num">${said}</td><td class="num">${formatNumber(registered, language)}</td></tr>`
  })
  const tested = test && fill(t.responseTest, { effect: formatNumber(test.effect, language, 2), p: sayP(test.p, language) })
  return html`${title}<div class="scroll" tabindex="0" role="region" aria-label="${t.who}: ${say(by, language)}"><table class="t narrow"><thead><tr><th scope="col">${t.group}</th><th scope="col" class="num">${t.responded}</th><th scope="col" class="num">${t.registered}</th></tr></thead>
<tbody>${rows}</tbody></table></div>${tested ? html`<p class="base">${tested}</p>` : ''}`
}

function weightsPiece(weights: Weighting, language: Language): Html {
  const t = comparisonWords(language)
  if ('gap' in weights) {
    const reason = weights.gap === 'no-margins' ? t.noMargins : sayGap({ gap: weights.gap, n: 0 }, language)
    return html`<p class="note">${fill(t.noWeights, { reason })}</p>`
  }
  const values = {
    by: weights.by.map((each) => say(each, language)).join(', '),
    deff: formatNumber(weights.designEffect, language, 2),
    ratio: formatNumber(weights.ratio, language, 1),
  }
  const rows = weights.figures.map(
    ({ wording, unweighted, weighted, low, high }) =>
      html`<tr><th scope="row">${say(wording, language)}</th><td class="num">${formatPercent(unweighted, language)}</td><td class="num">${formatPercent(weighted, language)} <span class="base">${low}–${high}%</span></td></tr>`,
  )
  return html`<p>${fill(t.weightedBy, values)}</p><div class="scroll" tabindex="0" role="region" aria-label="${t.weighted}"><table class="t"><thead><tr><th scope="col">${t.figure}</th><th scope="col" class="num">${t.unweightedShare}</th><th scope="col" class="num">${t.weightedShare}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
