import type { Coded } from '../../../engines/survey/index.ts'

/** Counts of one item within groups; each list has an entry a group, each list of a choice one a group and choice. */
export interface Tally {
  readonly groups: number
  readonly choices: number
  /** All rows of the group. */
  readonly rows: Float64Array
  readonly base: Float64Array
  readonly counts: Float64Array
  readonly strange: Float64Array
  /** The same with weights, and with their squares. */
  readonly weighted?: {
    readonly base: Float64Array
    readonly squares: Float64Array
    readonly counts: Float64Array
    readonly countSquares: Float64Array
  }
}

/**
 * Counts an item that has choices in each group at once. `of` is the group of each row, negative for none; one group of all when left
 * out. A response that ticked several choices is once in the base and once in each of them.
 */
export function tallyChoices(
  coded: Coded,
  rows: number,
  groups: number,
  of: Int32Array | undefined,
  weights: Float64Array | undefined,
): Tally {
  const choices = 'choices' in coded.item ? coded.item.choices.length : coded.item.kind === 'consent' ? 1 : 0
  const size = groups * choices
  const tally = {
    groups,
    choices,
    rows: new Float64Array(groups),
    base: new Float64Array(groups),
    counts: new Float64Array(size),
    strange: new Float64Array(groups),
    ...(weights
      ? {
          weighted: {
            base: new Float64Array(groups),
            squares: new Float64Array(groups),
            counts: new Float64Array(size),
            countSquares: new Float64Array(size),
          },
        }
      : {}),
  }
  for (let row = 0; row < rows; row++) {
    const group = of === undefined ? 0 : (of[row] ?? -1)
    if (group >= 0 && (weights?.[row] ?? 1) > 0) tally.rows[group] = (tally.rows[group] ?? 0) + 1
  }
  const [only] = coded.choices
  if (coded.choices.length === 1 && only && only.column.values.length * groups < 4 * rows + 1000) addTexts(tally, only, of, weights)
  else addRows(tally, coded, rows, of, weights)
  return tally
}

type Adding = { -readonly [Key in keyof Tally]: Tally[Key] }

/** One column with few texts: counts the texts, and then what they mean. */
function addTexts(
  tally: Adding,
  { column, meant }: Coded['choices'][number],
  of: Int32Array | undefined,
  weights: Float64Array | undefined,
): void {
  const texts = column.values.length
  const [n, w, w2] = [
    new Float64Array(tally.groups * texts),
    weights && new Float64Array(tally.groups * texts),
    weights && new Float64Array(tally.groups * texts),
  ]
  for (let row = 0; row < column.rows.length; row++) {
    const group = of === undefined ? 0 : (of[row] ?? -1)
    if (group < 0) continue
    const cell = group * texts + (column.rows[row] ?? 0)
    if (weights && w && w2) {
      const weight = weights[row] ?? 0
      if (weight === 0) continue
      w[cell] = (w[cell] ?? 0) + weight
      w2[cell] = (w2[cell] ?? 0) + weight * weight
    }
    n[cell] = (n[cell] ?? 0) + 1
  }
  for (let group = 0; group < tally.groups; group++) {
    for (let text = 1; text < texts; text++) {
      const cell = group * texts + text
      const count = n[cell] ?? 0
      if (count > 0) addOne(tally, group, meant[text] ?? [], count, w?.[cell] ?? 0, w2?.[cell] ?? 0)
    }
  }
}

/** Several columns, or very many texts: row by row. */
function addRows(tally: Adding, { choices }: Coded, rows: number, of: Int32Array | undefined, weights: Float64Array | undefined): void {
  const [first] = choices
  for (let row = 0; row < rows; row++) {
    const group = of === undefined ? 0 : (of[row] ?? -1)
    const weight = weights ? (weights[row] ?? 0) : 1
    if (group < 0 || weight === 0) continue
    const places = choices.length === 1 && first ? (first.meant[first.column.rows[row] ?? 0] ?? []) : placesIn(choices, row)
    if (places.length > 0) addOne(tally, group, places, 1, weight, weight * weight)
  }
}

const found: number[] = []

function placesIn(choices: Coded['choices'], row: number): readonly number[] {
  found.length = 0
  for (const { column, meant } of choices) {
    for (const place of meant[column.rows[row] ?? 0] ?? []) if (!found.includes(place)) found.push(place)
  }
  return found
}

function addOne(tally: Adding, group: number, places: readonly number[], count: number, weight: number, square: number): void {
  if (places.length === 0) return
  const { weighted } = tally
  tally.base[group] = (tally.base[group] ?? 0) + count
  if (weighted) {
    weighted.base[group] = (weighted.base[group] ?? 0) + weight
    weighted.squares[group] = (weighted.squares[group] ?? 0) + square
  }
  for (const place of places) {
    if (place < 0) {
      tally.strange[group] = (tally.strange[group] ?? 0) + count
      continue
    }
    const cell = group * tally.choices + place
    tally.counts[cell] = (tally.counts[cell] ?? 0) + count
    if (weighted) {
      weighted.counts[cell] = (weighted.counts[cell] ?? 0) + weight
      weighted.countSquares[cell] = (weighted.countSquares[cell] ?? 0) + square
    }
  }
}
