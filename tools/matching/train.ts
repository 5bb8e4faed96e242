import { type CityFacts, type Likes, lookFrom, SIGNALS } from '../../src/engines/matching/index.ts'
import { type Fitted, fitLogistic } from './fit.ts'
import { byCountry, shuffled, split, type Start, type Tie } from './splits.ts'

const WIDTH = SIGNALS.length
/** Pairs that are no ties, for each hidden tie: from all other countries, and from the partner's country. */
const FROM_ANYWHERE = 10
const FROM_COUNTRY = 6

/**
 * Learns the weights from ties: hides a fifth of them, as in the test, and tells hidden ties from pairs that are none. What is hidden here was
 * never counted, so no signal gives its answer away.
 */
export function train(
  cities: readonly CityFacts[],
  likes: Likes,
  ties: readonly Tie[],
  start: Start,
  random: () => number,
  most = 4000,
): Fitted {
  const { atlas, asked } = split(cities, likes, ties, start, random)
  const { country } = atlas.ties
  const homes = byCountry(atlas.ties)
  const isTie = new Set(ties.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const rows: number[] = []
  const labels: number[] = []
  const into = new Float64Array(WIDTH)
  let used = 0
  for (const [u, partners] of shuffled([...asked], random)) {
    if (used >= most) break
    const look = lookFrom(atlas, u)
    const add = (v: number, label: 0 | 1) => {
      if (label === 0 && (country[u] === country[v] || isTie.has(`${cities[u]?.id} ${cities[v]?.id}`))) return
      look(v, into)
      rows.push(...into)
      labels.push(label)
    }
    for (const v of partners) {
      used++
      add(v, 1)
      const there = homes.get(cities[v]?.country ?? '') ?? []
      for (let k = 0; k < FROM_ANYWHERE; k++) add(Math.floor(random() * cities.length), 0)
      for (let k = 0; k < FROM_COUNTRY; k++) add(there[Math.floor(random() * there.length)] ?? v, 0)
    }
  }
  return fitLogistic(Float64Array.from(rows), Uint8Array.from(labels), WIDTH)
}
