import { lnChoose, lnFactorial } from '../../special/gamma.ts'
import { seededRandom } from '../random.ts'
import type { Margins } from './margins.ts'

/** Tables this much more probable than the observed one count as equal to it (R's rule against rounding). */
export const SAME_PROBABILITY = 1e-7

/** Fisher's p-value from random tables with these margins: (those no more probable than the observed one + 1) / (draws + 1). */
export function sampleFisher({ rows, columns, n }: Margins, observed: number, draws: number, seed: number): number {
  const random = seededRandom(seed)
  const left = new Float64Array(columns.length)
  let hits = 0
  for (let draw = 0; draw < draws; draw++) {
    left.set(columns)
    if (lnRandomTable(rows, left, n, random) <= observed + SAME_PROBABILITY) hits++
  }
  return (hits + 1) / (draws + 1)
}

/** Draws a table cell by cell, each given those before it, and gives ln of its probability (as in `lnProbability`). */
function lnRandomTable(rows: readonly number[], left: Float64Array, n: number, random: () => number): number {
  let ln = 0
  let people = n
  for (const row of rows) {
    let [toPlace, places] = [row, people]
    for (let j = 0; j < left.length; j++) {
      const room = left[j] ?? 0
      const cell = drawHypergeometric(toPlace, room, places, random)
      left[j] = room - cell
      ln -= lnFactorial(cell)
      toPlace -= cell
      places -= room
    }
    people -= row
  }
  return ln
}

/** How many of `drawn` people are among `marked` of `all`: inverts the distribution, walking outwards from its most probable value. */
function drawHypergeometric(drawn: number, marked: number, all: number, random: () => number): number {
  const lowest = Math.max(0, drawn + marked - all)
  const highest = Math.min(drawn, marked)
  if (lowest === highest) return lowest
  const middle = Math.min(highest, Math.max(lowest, Math.floor(((drawn + 1) * (marked + 1)) / (all + 2))))
  const atMiddle = Math.exp(lnChoose(marked, middle) + lnChoose(all - marked, drawn - middle) - lnChoose(all, drawn))
  let [down, up, pDown, pUp, u] = [middle, middle, atMiddle, atMiddle, random() - atMiddle]
  while (u > 0 && (down > lowest || up < highest)) {
    if (up < highest) {
      pUp *= ((marked - up) * (drawn - up)) / ((up + 1) * (all - marked - drawn + up + 1))
      up++
      u -= pUp
      if (u <= 0) return up
    }
    if (down > lowest) {
      pDown *= (down * (all - marked - drawn + down)) / ((marked - down + 1) * (drawn - down + 1))
      down--
      u -= pDown
      if (u <= 0) return down
    }
  }
  return middle
}
