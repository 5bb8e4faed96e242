import { type Pair, type Reason, sayReason } from '../../../../engines/matching/index.ts'
import { formatNumber } from '../../../../engines/script/index.ts'
import { fill, type Language } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { isPurpose, purposeWord } from '../../../../registry/purposes/index.ts'
import type { Round } from '../../model/rounds/index.ts'
import { roundWords } from '../../text/rounds/index.ts'
import { type NameOf, pathOf } from './frame.ts'

/** What a round comes to, in words: who is served and who is not. */
export function outcome(
  {
    served,
    unserved,
    pairs,
    blocking,
  }: {
    readonly served: readonly string[]
    readonly unserved: readonly string[]
    readonly pairs: readonly unknown[]
    readonly blocking: number
  },
  nameOf: NameOf,
  language: Language,
): Html {
  const t = roundWords(language)
  const counts = { served: served.length, of: served.length + unserved.length, pairs: pairs.length }
  return html`<p class="lead">${fill(t.served, { served: formatNumber(counts.served, language), of: formatNumber(counts.of, language), pairs: formatNumber(counts.pairs, language) })}</p>
${unserved.length > 0 ? html`<p>${fill(t.unserved, { cities: unserved.map(nameOf).join(', ') })}</p>` : ''}
${blocking > 0 ? html`<p class="base">${fill(t.blocking, { n: formatNumber(blocking, language) })}</p>` : ''}`
}

/** Pairs with their scores and the three reasons that weigh most; each leads to why, and why not others. */
export function pairTable(
  round: Round,
  pairs: readonly (Pair & { readonly reasons: readonly Reason[] })[],
  nameOf: NameOf,
  language: Language,
  state?: (pair: Pair) => Piece,
): Html {
  const t = roundWords(language)
  const rows = pairs.map((pair) => {
    const names = `${nameOf(pair.demand)} – ${nameOf(pair.offer)}`
    return html`<tr><th scope="row">${names}${pair.pinned ? html` <span class="flag ok">${t.pinned}</span>` : ''}</th>
${state === undefined ? '' : html`<td data-is="${t.state}">${state(pair)}</td>`}<td class="num" data-is="${t.score}">${scoreOf(pair.score, language)}</td>
<td data-is="${t.because}">${reasonLine(pair.reasons, language)}<p class="base"><a href="${pathOf(round, language)}/why?demand=${pair.demand}&amp;offer=${pair.offer}" aria-label="${t.why}: ${names}">${t.why}</a></p></td></tr>`
  })
  return html`<div class="scroll"><table class="t stack"><thead><tr><th scope="col">${t.pair}</th>${state === undefined ? '' : html`<th scope="col">${t.state}</th>`}
<th scope="col" class="num">${t.score}</th><th scope="col">${t.because}</th></tr></thead><tbody>${rows}</tbody></table></div><p class="base">${t.scoreNote}</p>`
}

/** How many reasons stand beside a score. */
const SHOWN = 3

function reasonLine(reasons: readonly Reason[], language: Language): string {
  const shown = reasons.filter(({ code }) => code !== 'base').slice(0, SHOWN)
  return shown.map((reason) => `${signed(reason.contribution, language)} ${reasonWords(reason, language)}`).join('; ')
}

/** A reason in words; the purposes of a need by their names. */
export function reasonWords(reason: Reason, language: Language): string {
  const codes = reason.codes?.map((code) => (isPurpose(code) ? purposeWord(code, language) : code))
  return sayReason(codes === undefined ? reason : { ...reason, codes }, language)
}

export function signed(value: number, language: Language): string {
  return `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value), language, 2)}`
}

export function scoreOf(score: number | undefined, language: Language): string {
  return score === undefined ? '—' : formatNumber(score, language, 3)
}

/** What the pairs were worked out from: enough to work them out again. */
export function provenance(hash: string, model: string, seed: string, language: Language): Html {
  return html`<p class="prov">${fill(roundWords(language).hash, { hash: hash.slice(0, 12), model, seed })}</p>`
}
