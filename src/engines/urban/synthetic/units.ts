import type { SyntheticRecipe, SyntheticTown } from './model.ts'
import { syntheticPeople } from './people.ts'

/** A unit of a made-up country: a square of cells. */
export interface SyntheticUnit {
  readonly id: string
  readonly name: string
  readonly left: number
  readonly top: number
  readonly side: number
  /** Residents who have work. */
  readonly employed: number
}

export interface SyntheticFlow {
  readonly from: string
  readonly to: string
  readonly workers: number
}

const SIDE = 6
const REACH = 36
const AT_WORK = 0.42
/** A town draws at most this share of the workers of a unit; half as many 10 km further away. */
const PULL = 0.55
const FADE = 14
const FEWEST = 5

/** Squares of 36 km² within reach of a town. */
export function syntheticUnits(recipe: SyntheticRecipe): readonly SyntheticUnit[] {
  const { width, height, towns } = recipe
  const people = syntheticPeople(recipe)
  const units: SyntheticUnit[] = []
  for (let top = 0; top + SIDE <= height; top += SIDE) {
    for (let left = 0; left + SIDE <= width; left += SIDE) {
      const near = towns.some((town) => awayFrom(town, left, top) <= REACH)
      if (!near) continue
      const id = `${left / SIDE}-${top / SIDE}`
      units.push({ id, name: townIn(towns, left, top)?.name ?? id, left, top, side: SIDE, employed: workersIn(people, width, left, top) })
    }
  }
  return units
}

/** Made-up commuting: the nearer and the larger a town, the more people of a unit work in the square of its middle. */
export function syntheticFlows(recipe: SyntheticRecipe): readonly SyntheticFlow[] {
  const units = syntheticUnits(recipe)
  const { towns } = recipe
  const largest = Math.max(...towns.map(({ people }) => people))
  const places = towns.flatMap((town) => {
    const unit = units.find(({ left, top }) => holds(town, left, top))
    return unit ? [{ town, unit }] : []
  })
  return units.flatMap(({ id, left, top, employed }) => {
    const drawn = places
      .map(({ town, unit }) => ({ to: unit.id, away: awayFrom(town, left, top), size: (town.people / largest) ** 0.25 }))
      .filter(({ to, away }) => to !== id && away <= REACH)
      .sort((a, b) => a.away - b.away || (a.to < b.to ? -1 : 1))
      .slice(0, 3)
      .map(({ to, away, size }, i) => ({ from: id, to, workers: Math.round((employed * PULL * size * Math.exp(-away / FADE)) / (i + 1)) }))
      .filter(({ workers }) => workers >= FEWEST)
    const home = employed - drawn.reduce((sum, { workers }) => sum + workers, 0)
    return [...drawn, ...(home > 0 ? [{ from: id, to: id, workers: home }] : [])]
  })
}

function awayFrom({ column, row }: SyntheticTown, left: number, top: number): number {
  return Math.hypot(column - left - SIDE / 2, row - top - SIDE / 2)
}

function holds({ column, row }: SyntheticTown, left: number, top: number): boolean {
  return column >= left && column < left + SIDE && row >= top && row < top + SIDE
}

function townIn(towns: readonly SyntheticTown[], left: number, top: number): SyntheticTown | undefined {
  return towns.find((town) => holds(town, left, top))
}

function workersIn(people: Float32Array, width: number, left: number, top: number): number {
  let sum = 0
  for (let row = top; row < top + SIDE; row++)
    for (let column = left; column < left + SIDE; column++) sum += people[row * width + column] as number
  return Math.round(sum * AT_WORK)
}
