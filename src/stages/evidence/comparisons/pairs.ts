import { describe, holm, isGap, linkPairs, pairedChange, SMALLEST_COUNT } from '../../../engines/evidence/index.ts'
import { type Answers, itemsOf } from '../../../engines/survey/index.ts'
import type { Text } from '../../../kernel/language.ts'
import type { WaveMaterial } from '../count/material.ts'
import { closedParts } from '../count/table.ts'
import type { PairComparison } from './model.ts'
import { SCORE } from './text.ts'

/** The item in which respondents write the code that is the same at every time and known to nobody else. */
const PAIR_CODE = 'pair_code'
const RIGHT = 'a'

/** Every scale and every knowledge test that two waves of a programme have in common, earlier wave first. */
export function comparePairs(waves: readonly WaveMaterial[]): readonly PairComparison[] {
  const inTime = waves.toSorted((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : a.code < b.code ? -1 : 1))
  const pairs = inTime.flatMap((before, place) => inTime.slice(place + 1).flatMap((after) => ofWaves(before, after)))
  const tested = pairs.flatMap(({ p }) => (p === undefined ? [] : [p]))
  const adjusted = holm(tested)
  let taken = 0
  return pairs.map((pair) => (pair.p === undefined ? pair : { ...pair, adjusted: adjusted[taken++] ?? 1 }))
}

interface Asked {
  readonly item: string
  readonly ask: Text
  readonly most?: number
  readonly valueOf: (answers: Answers) => number | undefined
}

function ofWaves(before: WaveMaterial, after: WaveMaterial): readonly PairComparison[] {
  const later = new Map(measures(after).map((each) => [each.item, each]))
  return measures(before).flatMap((asked) => {
    const again = later.get(asked.item)
    return again === undefined || again.most !== asked.most ? [] : [compare(before, after, asked, again)]
  })
}

/** What of a wave can be followed through time: its scales by place, and how many questions of a knowledge test were answered rightly. */
function measures({ instrument }: WaveMaterial): readonly Asked[] {
  const scales = itemsOf(instrument)
    .flatMap(closedParts)
    .filter(({ kind }) => kind === 'scale')
    .map(({ code, ask, choices }): Asked => {
      const points = choices.filter(({ outside }) => !outside).map((each) => each.code)
      return {
        item: code,
        ask,
        valueOf: (answers) => {
          const place = points.indexOf(answers[code]?.[0] ?? '')
          return place < 0 ? undefined : place + 1
        },
      }
    })
  const questions = itemsOf(instrument).flatMap((item) => (item.kind === 'choice' && /^question_\d+$/.test(item.code) ? [item.code] : []))
  if (questions.length === 0) return scales
  const valueOf = (answers: Answers) =>
    questions.every((code) => answers[code] === undefined) ? undefined : questions.filter((code) => answers[code]?.[0] === RIGHT).length
  return [{ item: 'score', ask: SCORE, most: questions.length, valueOf }, ...scales]
}

function compare(before: WaveMaterial, after: WaveMaterial, asked: Asked, again: Asked): PairComparison {
  const { item, ask, most } = asked
  const common = {
    before: { wave: before.code, title: before.title },
    after: { wave: after.code, title: after.title },
    item,
    ask,
    ...(most === undefined ? {} : { most }),
  }
  const [earlier, later] = [valuesOf(before, asked), valuesOf(after, again)]
  const linked = linkPairs(earlier, later)
  const counts = { n: linked.before.length, onlyBefore: linked.onlyBefore, onlyAfter: linked.onlyAfter }
  if (earlier.size === 0 || later.size === 0) return { ...common, ...counts, gap: 'no-link' }
  const change = pairedChange(linked.before, linked.after, 'before-after')
  if (isGap(change)) return { ...common, ...counts, gap: change.gap }
  const [first, second] = [describe(linked.before), describe(linked.after)]
  const parts = [change.up, change.same, change.down]
  const hides = parts.some((part) => part > 0 && part < SMALLEST_COUNT)
  return {
    ...common,
    ...counts,
    medians: [first.median, second.median],
    means: [first.mean, second.mean],
    changed: hides ? { up: null, same: null, down: null } : { up: change.up, same: change.same, down: change.down },
    rankBiserial: change.rankBiserial,
    p: change.p,
  }
}

/** By the respondents' own codes: what each gave. A code that two people wrote links nobody. */
function valuesOf({ responses }: WaveMaterial, { valueOf }: Asked): ReadonlyMap<string, number> {
  const all = responses.flatMap(({ answers }) => {
    const [code = ''] = answers[PAIR_CODE] ?? []
    const value = valueOf(answers)
    const key = code.normalize('NFKC').trim().toLowerCase()
    return key === '' || value === undefined ? [] : [{ key, value }]
  })
  const byKey = Map.groupBy(all, ({ key }) => key)
  return new Map([...byKey].flatMap(([key, [only, ...more]]) => (only && more.length === 0 ? [[key, only.value] as const] : [])))
}
