import { isGap, likertSummary, netPromoter, percentHalfUp, tellable, wilson, wilsonOf } from '../../../engines/evidence/index.ts'
import type { Coded, ScaleChoice } from '../../../engines/survey/index.ts'
import { say, type Language } from '../../../kernel/language.ts'
import type { ChoiceResult, Counted, ScaleResult } from './model.ts'
import { rounded } from './rounded.ts'
import type { Tally } from './tally.ts'

/** The figures of one group of an item that has choices. */
export function choiceFigures({ item, kind }: Coded, tally: Tally, group: number, language: Language): Counted {
  const base = tally.base[group] ?? 0
  const choices = choicesOf(item, language).map((choice, place) => ({
    code: choice.code,
    label: choice.label,
    ...shareOf(tally, group, [place]),
  }))
  const weights = tally.weighted && weightsOf(tally, group)
  const scale = kind === 'scale' ? scaleOf(item, tally, group) : undefined
  const nps = kind === 'scale' ? npsOf(item, tally, group) : undefined
  return {
    base,
    missing: (tally.rows[group] ?? 0) - base,
    ...(weights ? { weightedBase: rounded(weights.weight), designEffect: base === 0 ? 1 : rounded(weights.effect) } : {}),
    choices,
    ...(scale ? { scale } : {}),
    ...(nps === undefined ? {} : { nps }),
  }
}

function choicesOf(item: Coded['item'], language: Language): readonly { readonly code: string; readonly label: string }[] {
  if ('choices' in item) return item.choices.map(({ code, label }) => ({ code, label: say(label, language) }))
  return item.kind === 'consent' ? [{ code: 'yes', label: say(item.ask, language) }] : []
}

/** Those who gave one of the choices at `places`, which exclude one another. */
function shareOf(tally: Tally, group: number, places: readonly number[]): Omit<ChoiceResult, 'code' | 'label'> {
  const cells = places.map((place) => group * tally.choices + place)
  const sum = (list: Float64Array) => cells.reduce((total, cell) => total + (list[cell] ?? 0), 0)
  const [base, count] = [tally.base[group] ?? 0, sum(tally.counts)]
  const { percents, intervals, mostDecimals } = tellable(base)
  const percent = percents ? percentHalfUp(count, base, mostDecimals) : null
  const ends = ({ low, high }: { readonly low: number; readonly high: number }) => ({
    low: intervals ? Math.round(low * 1000) / 10 : null,
    high: intervals ? Math.round(high * 1000) / 10 : null,
  })
  if (!tally.weighted) return { count, percent, ...ends(wilson(count, base)) }
  const { weight, effect } = weightsOf(tally, group)
  const [weighted, squares] = [sum(tally.weighted.counts), sum(tally.weighted.countSquares)]
  const share = weight === 0 ? 0 : weighted / weight
  const interval = wilsonOf(Math.min(1, share), effectiveOf(base, share, effect, squares, tally.weighted.squares[group] ?? 0, weight))
  const scale = 10 ** mostDecimals
  const told = percents && weight > 0 ? Math.floor(share * 100 * scale + 0.5 + 1e-9) / scale : null
  return {
    count,
    percent: told,
    ...ends(base === 0 ? { low: 0, high: 1 } : interval),
    weighted: rounded(weighted),
    unweightedPercent: percent,
  }
}

/** Kish's effect, and the error of the weighted share where that makes the answers worth still fewer (as `weightedShare` does). */
function effectiveOf(n: number, share: number, effect: number, squares: number, allSquares: number, weight: number): number {
  const variance = n < 2 ? 0 : ((n / (n - 1)) * (squares * (1 - share) ** 2 + (allSquares - squares) * share ** 2)) / weight ** 2
  return Math.min(n / effect, variance > 0 ? (share * (1 - share)) / variance : Infinity)
}

function weightsOf(tally: Tally, group: number): { readonly weight: number; readonly effect: number } {
  const weight = tally.weighted?.base[group] ?? 0
  const effect = weight === 0 ? 1 : ((tally.base[group] ?? 0) * (tally.weighted?.squares[group] ?? 0)) / weight ** 2
  return { weight, effect }
}

function scaleOf(item: Coded['item'], tally: Tally, group: number): ScaleResult {
  const choices: readonly ScaleChoice[] = 'choices' in item ? item.choices : []
  const places = choices.flatMap((choice, place) => (choice.outside ? [] : [place]))
  const at = (place: number) => tally.counts[group * tally.choices + place] ?? 0
  const top = places.slice(places.length >= 4 ? -2 : -1)
  const outside = choices.reduce((sum, choice, place) => sum + (choice.outside ? at(place) : 0), 0)
  const summary = likertSummary(places.map(at), top.length, outside)
  const first = Number(choices[places[0] ?? 0]?.code)
  const shift = choices.every(({ code, outside: beside }) => beside || /^\d+$/.test(code)) ? first - 1 : 0
  const told = isGap(summary) || (tally.base[group] ?? 0) < 5 ? undefined : summary
  return {
    n: summary.n,
    outside,
    median: told ? told.median + shift : null,
    mean: told ? rounded(told.mean + shift) : null,
    sd: told && told.n > 1 ? rounded(told.sd) : null,
    ...(tally.weighted ? { weightedMean: told ? weightedMeanOf(tally.weighted.counts, group * tally.choices, places, shift) : null } : {}),
    top: { codes: top.map((place) => choices[place]?.code ?? ''), ...shareOf(tally, group, top) },
  }
}

function weightedMeanOf(counts: Float64Array, from: number, places: readonly number[], shift: number): number {
  const weights = places.map((place) => counts[from + place] ?? 0)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return rounded(weights.reduce((sum, weight, i) => sum + weight * (i + 1), 0) / all + shift)
}

function npsOf(item: Coded['item'], tally: Tally, group: number): number | undefined {
  const choices = 'choices' in item ? item.choices.map(({ code }) => code) : []
  if (choices.join(' ') !== '0 1 2 3 4 5 6 7 8 9 10' || (tally.base[group] ?? 0) < 5) return undefined
  const score = netPromoter([...tally.counts.subarray(group * 11, group * 11 + 11)])
  return isGap(score) ? undefined : score.score
}
