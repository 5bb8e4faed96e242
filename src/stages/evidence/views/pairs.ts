import { countAndPercent } from '../../../engines/document/index.ts'
import { sayGap } from '../../../engines/evidence/index.ts'
import { formatNumber, formatPercent } from '../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { html, type Html } from '../../../ui/html.ts'
import { sayP } from '../breakdowns/said.ts'
import type { Applied, PairComparison } from '../comparisons/model.ts'
import { comparisonWords } from '../text/comparisons.ts'

/** The same questions at two times: medians first, means beside them, and who went up and down. */
export function pairsPiece(pairs: readonly PairComparison[], language: Language): Html {
  const t = comparisonWords(language)
  const head = [t.pairsN, t.medians, t.means, t.changed, t.effect]
  const groups = [...Map.groupBy(pairs, ({ before, after }) => `${before.wave} ${after.wave}`).values()]
  return html`<p>${t.pairsLead}</p>${groups.map((all) => {
    const name = `${say(all[0]!.before.title, language)} → ${say(all[0]!.after.title, language)}`
    const rows = all.map((pair) => html`<tr><th scope="row">${say(pair.ask, language)}</th>${cells(pair, language)}</tr>`)
    return html`<h3>${name}</h3><div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="t"><thead><tr><td></td>${head.map((words) => html`<th scope="col" class="num">${words}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
  })}`
}

function cells(pair: PairComparison, language: Language): Html {
  const t = comparisonWords(language)
  const n = html`<td class="num">${formatNumber(pair.n, language)} <span class="base">(${pair.onlyBefore}, ${pair.onlyAfter})</span></td>`
  const { gap, changed, medians, means, rankBiserial = 0, p = 1, adjusted = 1 } = pair
  if (gap || !changed || !medians || !means) {
    const why = gap === undefined || gap === 'no-link' ? t.noLink : sayGap({ gap, n: pair.n }, language)
    return html`${gap === 'too-few' ? html`<td class="num">–</td>` : n}<td colspan="4">${why}</td>`
  }
  const from = ([one, other]: readonly [number, number], decimals: number) =>
    `${formatNumber(one, language, decimals)} → ${placed(formatNumber(other, language, decimals), pair.most, language)}`
  const parts = [changed.up, changed.same, changed.down].map((part) => (part === null ? t.hidden : formatNumber(part, language)))
  return html`${n}<td class="num">${from(medians, 1)}</td><td class="num">${from(means, 1)}</td><td class="num">${parts.join(', ')}</td>
<td class="num">${formatNumber(rankBiserial, language, 2)}; p ${sayP(p, language)}; ${sayP(adjusted, language)}</td>`
}

function placed(value: string, most: number | undefined, language: Language): string {
  return most === undefined ? value : fill(comparisonWords(language).ofMost, { value, most })
}

/** How many applied what they learnt, wave by wave. */
export function appliedPiece(applied: readonly Applied[], language: Language): Html {
  const t = comparisonWords(language)
  return html`<ul class="list">${applied.map(({ wave, title, months, count, base, low = 0, high = 0, gap }) => {
    const common = { wave: say(title, language) || wave, months }
    if (gap || count === undefined)
      return html`<li>${fill(t.appliedGap, { ...common, reason: sayGap({ gap: gap ?? 'no-answers', n: base }, language) })}</li>`
    const whole = (share: number) => formatPercent(Math.floor(100 * share + 0.5), language)
    return html`<li>${fill(t.appliedLine, { ...common, value: countAndPercent(language, count, base), low: whole(low), high: whole(high) })}</li>`
  })}</ul>`
}
