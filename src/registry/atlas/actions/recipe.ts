import { say } from '../../../kernel/language.ts'
import { findTransform, MOLLWEIDE, WGS84 } from '../../../platform/geo/index.ts'
import type { City } from '../../cities/index.ts'
import type { Recipe } from '../model/files.ts'

const SIDE = 1000
/** Kilometres around the outermost cities. */
const MARGIN = 50

/** A made-up country around cities of the register whose place and people are known. The same cities and seed give the same country. */
export function recipeFor(cities: readonly City[], seed: number, growth: number): Recipe {
  const transform = findTransform(WGS84, MOLLWEIDE)
  const placed = cities.flatMap(({ names, longitude, latitude, population }) => {
    if (!transform || longitude === undefined || latitude === undefined || population === undefined) return []
    const [x, y] = transform(longitude, latitude)
    return [{ name: say(names, 'en'), x: Math.floor(x / SIDE), y: Math.floor(y / SIDE), people: population.people }]
  })
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)]
  const [west, north] = [Math.min(...xs) - MARGIN, Math.max(...ys) + MARGIN + 1]
  return {
    west: west * SIDE,
    north: north * SIDE,
    width: Math.max(...xs) + MARGIN + 1 - west,
    height: north - (Math.min(...ys) - MARGIN),
    seed,
    growth,
    towns: placed.map(({ name, x, y, people }) => ({ name, people, column: x - west, row: north - 1 - y })),
  }
}
