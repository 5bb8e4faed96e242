import { describe, tellable } from '../../../engines/evidence/index.ts'
import type { Coded } from '../../../engines/survey/index.ts'
import type { Counted } from './model.ts'

/** The figures of each group of an item that is answered by a number, a day or a text; `of` as in `tallyChoices`. */
export function valueFigures(coded: Coded, rows: number, groups: number, of: Int32Array | undefined, weights: Float64Array | undefined): readonly Counted[] {
  const texts = coded.value?.texts ?? []
  const column = coded.value?.column
  const numbers = coded.kind === 'number' ? Float64Array.from(texts, (text) => (text === '' ? NaN : Number(text))) : undefined
  const all = new Float64Array(groups)
  const kept: number[][] = Array.from({ length: groups }, () => [])
  for (let row = 0; row < rows; row++) {
    const group = of === undefined ? 0 : (of[row] ?? -1)
    if (group < 0 || (weights && weights[row] === 0)) continue
    all[group] = (all[group] ?? 0) + 1
    const value = column?.rows[row] ?? 0
    if (texts[value] !== '' && texts[value] !== undefined) kept[group]?.push(row)
  }
  return kept.map((found, group) => {
    const base = found.length
    const values = found.map((row) => column?.rows[row] ?? 0)
    const missing = (all[group] ?? 0) - base
    if (numbers) return { base, missing, ...numberFigures(values.map((value) => numbers[value] ?? NaN), weights && found.map((row) => weights[row] ?? 0)) }
    const said = new Set(values.map((value) => texts[value]?.toLowerCase() ?? ''))
    if (coded.kind === 'text') return { base, missing, n: base, different: said.size }
    const days = base < 5 ? [] : [...said].sort()
    return { base, missing, n: base, different: said.size, first: days[0] ?? null, last: days.at(-1) ?? null }
  })
}

function numberFigures(values: readonly number[], weights: readonly number[] | undefined): Omit<Counted, 'base' | 'missing'> {
  const { n, median, mean, sd, quartiles, min, max } = describe(values)
  const nothing = { n, median: null, mean: null, sd: null, quartiles: null, min: null, max: null }
  if (!tellable(n).percents) return weights ? { ...nothing, weightedMean: null } : nothing
  const weight = weights?.reduce((sum, each) => sum + each, 0) ?? 0
  const weighted = weights ? { weightedMean: values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / weight, weightedBase: weight } : {}
  return { n, median, mean, sd: Number.isNaN(sd) ? null : sd, quartiles, min, max, ...weighted }
}
