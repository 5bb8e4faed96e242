import { countAndPercent } from '../../../engines/document/index.ts'
import { formatNumber } from '../../../engines/script/index.ts'
import { type Language, say } from '../../../kernel/language.ts'
import { purposeWord } from '../../../registry/purposes/index.ts'
import { html, type Piece } from '../../../ui/html.ts'
import { section } from '../../../ui/page.ts'
import type { NumberSummary } from '../needs/numbers.ts'
import type { Demand } from '../needs/sectors.ts'
import { needsWords } from '../text/needs.ts'

/** What the needs page shows beside its figures: demand in the words of others, and numbers with their median first. */
export function needsPieces(numbers: readonly NumberSummary[], demand: readonly Demand[], language: Language): Piece {
  return html`${demand.length > 0 ? section(demandTable(demand, language), { title: needsWords(language).demand }) : ''}
${numbers.length > 0 ? section(numbersTable(numbers, language), { title: needsWords(language).numbers, sand: true }) : ''}`
}

function demandTable(demand: readonly Demand[], language: Language): Piece {
  const t = needsWords(language)
  const rows = demand.map(
    ({
      label,
      count,
      base,
      purpose,
    }) => html`<tr><th scope="row">${say(label, language)}</th><td class="num">${countAndPercent(language, count, base)}</td>
<td>${purpose ? html`<code>${purpose.code}</code> ${purposeWord(purpose.code, language)}` : t.noPurpose}</td><td>${purpose?.targets.join(', ') ?? ''}</td></tr>`,
  )
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t.demand}"><table class="t"><thead><tr><th scope="col">${t.local}</th><th scope="col" class="num">${t.asked}</th><th scope="col">${t.purpose}</th><th scope="col">${t.targets}</th></tr></thead><tbody>${rows}</tbody></table></div>
<p class="base">${t.demandNote}</p>`
}

function numbersTable(numbers: readonly NumberSummary[], language: Language): Piece {
  const t = needsWords(language)
  const whole = (value: number) => formatNumber(value, language)
  const rows = numbers.map(
    ({ ask, n, median, quartiles, mean, implausible, excluded }) =>
      html`<tr><th scope="row">${say(ask, language)}</th><td class="num">${whole(n)}</td><td class="num"><b>${whole(median)}</b></td><td class="num">${quartiles.map(whole).join('–')}</td><td class="num">${whole(mean)}</td><td class="num">${whole(implausible)}, ${whole(excluded)}</td></tr>`,
  )
  const head = [t.n, t.median, t.middle, t.mean, t.odd].map((words) => html`<th scope="col" class="num">${words}</th>`)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t.numbers}"><table class="t"><thead><tr><th scope="col">${t.question}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>
<p class="base">${t.numbersNote}</p>`
}
