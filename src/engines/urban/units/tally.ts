import type { Numbers } from '../raster/strip.ts'
import type { Spans } from './spans.ts'

/** People and cells of each unit by class, and people by urban centre. */
export interface Tally {
  readonly spans: Spans
  readonly codes: readonly number[]
  /** At unit x codes + place of the code. */
  readonly people: Float64Array
  readonly area: Float64Array
  /** For each unit the people in each urban centre that it shares. */
  readonly centres: readonly Map<number, number>[]
}

export function createTally(spans: Spans, codes: readonly number[]): Tally {
  const size = spans.units * codes.length
  return {
    spans,
    codes,
    people: new Float64Array(size),
    area: new Float64Array(size),
    centres: Array.from({ length: spans.units }, () => new Map()),
  }
}

/** Adds one row of the grid, which begins at `at` in the arrays. Cells whose class is not among the codes are left out. */
export function tallyRow(tally: Tally, row: number, population: Numbers, classes: Uint8Array, centres: Int32Array, at = 0): void {
  const { spans, codes, people, area } = tally
  const places = new Int8Array(256).fill(-1)
  codes.forEach((code, place) => (places[code] = place))
  for (let i = spans.start[row] as number; i < (spans.start[row + 1] as number); i++) {
    const unit = spans.unit[i] as number
    const share = spans.share[i] as number
    const end = at + (spans.to[i] as number)
    for (let cell = at + (spans.from[i] as number); cell < end; cell++) {
      const place = places[classes[cell] as number] as number
      if (place < 0) continue
      const into = unit * codes.length + place
      area[into] = (area[into] as number) + share
      const count = population[cell] as number
      if (!(count > 0)) continue
      people[into] = (people[into] as number) + count * share
      if ((centres[cell] as number) > 0) addTo(tally.centres[unit] as Map<number, number>, centres[cell] as number, count * share)
    }
  }
}

/** What a unit has in each class: people, or land where nobody lives, with the sum. */
export function unitShares(tally: Tally, unit: number, water: number): UnitShares {
  const from = unit * tally.codes.length
  const take = (numbers: Float64Array) => numbers.subarray(from, from + tally.codes.length)
  const people = take(tally.people)
  const area = take(tally.area)
  const total = sum(people)
  const weights = total > 0 ? people : area.map((cells, i) => (tally.codes[i] === water ? 0 : cells))
  const all = sum(weights)
  const share = (...codes: readonly number[]) =>
    all === 0 ? 0 : tally.codes.reduce((part, code, i) => (codes.includes(code) ? part + (weights[i] as number) : part), 0) / all
  return {
    people: total,
    area: sum(area),
    by: total > 0 ? 'people' : all > 0 ? 'land' : 'nothing',
    share,
    peopleIn: (code) => people[tally.codes.indexOf(code)] ?? 0,
  }
}

export interface UnitShares {
  readonly people: number
  /** Cells, which are km². */
  readonly area: number
  /** Whether the shares are those of people, of land (nobody lives there), or there is neither. */
  readonly by: 'people' | 'land' | 'nothing'
  /** The share of these classes together. */
  readonly share: (...codes: readonly number[]) => number
  readonly peopleIn: (code: number) => number
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((all, each) => all + each, 0)
}

function addTo(counts: Map<number, number>, key: number, value: number): void {
  counts.set(key, (counts.get(key) ?? 0) + value)
}
