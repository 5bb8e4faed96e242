import { isGap, percentHalfUp, rake, weightedShare } from '../../../engines/evidence/index.ts'
import { answersTo, type WaveMaterial } from '../count/material.ts'
import type { Indicator } from '../model.ts'
import type { Weighting } from './model.ts'
import { fits, type Margin } from './response.ts'

/**
 * What each share would be if those who answered stood for all who registered: post-stratified to one margin, raked to several. No weights
 * where a cell has fewer than five answers, where the margins do not fit the answers, or where weights would be more than five times apart.
 */
export function weighting(wave: WaveMaterial, margins: readonly Margin[], indicators: readonly Indicator[]): Weighting {
  const usable = margins.filter(fits)
  if (usable.length === 0) return { gap: 'no-margins' }
  const weights = rake(
    usable.map(({ groups, registered }) => {
      const codes = wave.responses.map(() => '')
      for (const { code, members } of groups) for (const member of members) codes[member] = code
      return { codes, margin: new Map(groups.map(({ code }, place) => [code, registered[place] ?? 0])) }
    }),
  )
  if (isGap(weights)) return { gap: weights.gap }
  const figures = indicators.flatMap(({ id, wording, query }) => {
    if (query.kind !== 'share' || query.wave !== wave.code) return []
    const counted = countedIn(wave, query.item, query.codes)
    if (counted.length < FEWEST) return []
    const { estimate, low, high } = weightedShare(
      counted.map(({ counts }) => (counts ? 1 : 0)),
      { weights: counted.map(({ place }) => weights.weights[place] ?? 0) },
    )
    const k = counted.filter(({ counts }) => counts).length
    const whole = (share: number) => Math.floor(100 * share + 0.5)
    return [{ id, wording, unweighted: percentHalfUp(k, counted.length, 0), weighted: whole(estimate), low: whole(low), high: whole(high) }]
  })
  return { by: usable.map(({ by }) => by), designEffect: weights.designEffect, ratio: weights.ratio, figures }
}

const FEWEST = 10

/** Those who answered the item, by place among the responses, and whether each gave one of the codes. */
function countedIn(wave: WaveMaterial, item: string, codes: readonly string[]) {
  const answered = new Set(answersTo(wave, item))
  return wave.responses.flatMap(({ answers }, place) => {
    const given = answers[item]
    return given && answered.has(given) ? [{ place, counts: codes.some((code) => given.includes(code)) }] : []
  })
}
