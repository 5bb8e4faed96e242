import { lnFactorial } from '../../special/gamma.ts'
import { SAME_PROBABILITY, sampleFisher } from './fisher-sample.ts'
import { marginsOf, type CountTable, type Margins } from './margins.ts'

/** The p-value of Fisher's exact test, and how it was found. */
export interface Fisher {
  readonly p: number
  readonly method: 'enumerated' | 'sampled'
  /** Tables with these margins that were looked at. */
  readonly tables: number
}

/** How far the work goes, and the seed of the sample if it must be one. */
export interface FisherLimits {
  readonly enumerate?: number
  readonly samples?: number
  readonly seed?: number
}

/**
 * Fisher's exact test of a table of any size, two-sided: how probable the tables with the same margins are that are no more probable
 * than this one. All of them are enumerated up to 200,000; beyond, 20,000 are drawn with a fixed seed and p is (hits + 1) / (draws + 1).
 */
export function fisherExact(table: CountTable, { enumerate = 200_000, samples = 20_000, seed = 1 }: FisherLimits = {}): Fisher {
  const margins = marginsOf(table)
  if (margins.rows.length < 2 || margins.columns.length < 2) return { p: 1, method: 'enumerated', tables: 1 }
  const observed = lnProbability(margins)
  const all = enumerated(margins, observed, enumerate)
  if (all) return { ...all, method: 'enumerated' }
  return { p: sampleFisher(margins, observed, samples, seed), method: 'sampled', tables: samples }
}

/** ln of a table's probability given its margins, without the part that all tables with these margins share. */
function lnProbability({ cells }: Margins): number {
  return -cells.reduce((sum, row) => sum + row.reduce((part, cell) => part + lnFactorial(cell), 0), 0)
}

/** Fills the table column by column, each cell within what its row and column still hold; undefined when there are more than `most`. */
function enumerated({ rows, columns, n }: Margins, observed: number, most: number): Pick<Fisher, 'p' | 'tables'> | undefined {
  const left = Float64Array.from(rows)
  const last = rows.length - 1
  const shared = [...rows, ...columns].reduce((sum, total) => sum + lnFactorial(total), 0) - lnFactorial(n)
  let [p, tables] = [0, 0]
  const fill = (j: number, i: number, inColumn: number, ln: number): void => {
    if (tables > most) return
    if (j === columns.length - 1) {
      let whole = ln
      for (let row = 0; row <= last; row++) whole -= lnFactorial(left[row] ?? 0)
      tables++
      if (whole <= observed + SAME_PROBABILITY) p += Math.exp(whole + shared)
      return
    }
    const room = left[i] ?? 0
    let below = 0
    for (let row = i + 1; row <= last; row++) below += left[row] ?? 0
    for (let cell = Math.max(0, inColumn - below); cell <= Math.min(room, inColumn); cell++) {
      left[i] = room - cell
      const next = ln - lnFactorial(cell)
      if (i === last) fill(j + 1, 0, columns[j + 1] ?? 0, next)
      else fill(j, i + 1, inColumn - cell, next)
    }
    left[i] = room
  }
  fill(0, 0, columns[0] ?? 0, 0)
  return tables > most ? undefined : { p: Math.min(1, p), tables }
}
