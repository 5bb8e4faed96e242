import { describe, PERCENTS_FROM, tellable } from '../../../engines/evidence/index.ts'
import type { Coded } from '../../../engines/survey/index.ts'
import type { Counted } from './model.ts'
import { rounded } from './rounded.ts'

/** The figures of each group of an item that is answered by a number, a day or a text; `of` as in `tallyChoices`. */
export function valueFigures(
  coded: Coded,
  rows: number,
  groups: number,
  of: Int32Array | undefined,
  weights: Float64Array | undefined,
): readonly Counted[] {
  if (coded.value === undefined) return []
  const { texts, column } = coded.value
  const answers = answersIn(
    column.rows,
    Uint8Array.from(texts, (text) => (text === '' ? 0 : 1)),
    rows,
    groups,
    of,
    weights,
  )
  if (coded.kind !== 'number') {
    const folded = foldedPlaces(texts)
    return answers.map((each) => textFigures(coded, folded, each))
  }
  const numbers = Float64Array.from(texts, (text) => (text === '' ? NaN : Number(text)))
  return answers.map(({ found, all }) => {
    const values = new Float64Array(found.length)
    for (let i = 0; i < found.length; i++) values[i] = numbers[column.rows[found[i] ?? 0] ?? 0] ?? NaN
    return { base: found.length, missing: all - found.length, ...numberFigures(values, weights && found, weights) }
  })
}

/** The rows of a group that answered, and how many rows the group has. */
interface Answers {
  readonly found: Int32Array
  readonly all: number
}

function answersIn(
  values: Uint32Array,
  answered: Uint8Array,
  rows: number,
  groups: number,
  of: Int32Array | undefined,
  weights: Float64Array | undefined,
): readonly Answers[] {
  const [all, base] = [new Int32Array(groups), new Int32Array(groups)]
  const groupOf = (row: number) => (weights && weights[row] === 0 ? -1 : of === undefined ? 0 : (of[row] ?? -1))
  for (let row = 0; row < rows; row++) {
    const group = groupOf(row)
    if (group < 0) continue
    all[group] = (all[group] ?? 0) + 1
    base[group] = (base[group] ?? 0) + (answered[values[row] ?? 0] ?? 0)
  }
  const found = Array.from(base, (size) => new Int32Array(size))
  base.fill(0)
  for (let row = 0; row < rows; row++) {
    const group = groupOf(row)
    if (group < 0 || answered[values[row] ?? 0] !== 1) continue
    const [list, at] = [found[group], base[group] ?? 0]
    if (list) list[at] = row
    base[group] = at + 1
  }
  return found.map((list, group) => ({ found: list, all: all[group] ?? 0 }))
}

function textFigures({ kind, value }: Coded, folded: Int32Array, { found, all }: Answers): Counted {
  const seen = new Uint8Array(folded.length)
  const said: number[] = []
  for (const row of found) {
    const place = folded[value?.column.rows[row] ?? 0] ?? 0
    if (seen[place] === 0) said.push(place)
    seen[place] = 1
  }
  const counted = { base: found.length, missing: all - found.length, n: found.length, different: said.length }
  if (kind === 'text') return counted
  const days = found.length < PERCENTS_FROM ? [] : said.map((place) => value?.texts[place] ?? '').sort()
  return { ...counted, first: days[0] ?? null, last: days.at(-1) ?? null }
}

/** For each text the first that is the same but for case. */
function foldedPlaces(texts: readonly string[]): Int32Array {
  const first = new Map<string, number>()
  return Int32Array.from(texts, (text, place) => {
    const same = text.toLowerCase()
    const known = first.get(same)
    if (known === undefined) first.set(same, place)
    return known ?? place
  })
}

function numberFigures(
  values: Float64Array,
  rows: Int32Array | undefined,
  weights: Float64Array | undefined,
): Omit<Counted, 'base' | 'missing'> {
  const { n, median, mean, sd, quartiles, min, max } = describe(values)
  const nothing = { n, median: null, mean: null, sd: null, quartiles: null, min: null, max: null }
  if (!tellable(n).percents) return rows ? { ...nothing, weightedMean: null } : nothing
  const [low, high] = quartiles
  const ends = { quartiles: [rounded(low), rounded(high)] as const, min, max }
  const figures = { n, median: rounded(median), mean, sd: Number.isNaN(sd) ? null : sd, ...ends }
  if (rows === undefined || weights === undefined) return figures
  let [sum, weight] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    sum += (values[i] ?? 0) * (weights[rows[i] ?? 0] ?? 0)
    weight += weights[rows[i] ?? 0] ?? 0
  }
  return { ...figures, weightedMean: sum / weight, weightedBase: rounded(weight) }
}
