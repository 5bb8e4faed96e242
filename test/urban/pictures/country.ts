import type { Strip } from '../../../src/engines/urban/index.ts'
import { seeded } from '../../../bench/random.ts'

export const WIDTH = 56
export const ROWS = 36

/** The country of the pictures: a city on a lake, with a park and a pond in it; a smaller city; a town and villages between them. Everything is made up. */
export function makeCountry(): Strip {
  const random = seeded(11)
  const population = new Float64Array(WIDTH * ROWS)
  const land = new Float64Array(WIDTH * ROWS)
  const built = new Float64Array(WIDTH * ROWS)
  for (let i = 0; i < population.length; i++) {
    const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)]
    const lake = Math.hypot((x - 13) / 5, (y - 4) / 4.5)
    const inPond = x >= 15 && x <= 18 && y >= 14 && y <= 16
    land[i] = lake < 0.8 || inPond ? 0 : lake < 1 ? 0.4 : 1
    const ground = land[i] as number
    const people =
      PLACES.reduce((sum, place) => sum + place.people * Math.exp(-((Math.hypot(x - place.x, y - place.y) / place.size) ** 1.5)), 8) *
      (0.6 + 0.8 * random())
    const inPark = x >= 12 && x <= 13 && y >= 11 && y <= 12
    population[i] = ground === 0 ? 0 : inPark ? 40 : Math.round(people * ground)
    built[i] = ground === 0 ? 0 : Math.min(0.9, people / 9000) * ground
  }
  return { rows: ROWS, population, land, built }
}

const PLACES = [
  { x: 15, y: 13, people: 5200, size: 5 },
  { x: 23, y: 21, people: 2300, size: 2.6 },
  { x: 43, y: 24, people: 4600, size: 3 },
  { x: 34, y: 8, people: 2100, size: 1.9 },
  { x: 49, y: 9, people: 900, size: 2 },
  { x: 8, y: 30, people: 520, size: 1.3 },
  { x: 29, y: 30, people: 460, size: 1.4 },
]
