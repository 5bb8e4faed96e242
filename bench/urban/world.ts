import type { Strip } from '../../src/engines/urban/index.ts'
import { seeded } from '../random.ts'

/** A made-up world: continents and islands, towns after Zipf's law, thin country people; the same for the same size. */
export interface World {
  readonly width: number
  readonly height: number
  strips(): Generator<Strip>
}

const ROWS_TOGETHER = 64
const CELLS_PER_TOWN = 5000
const LARGEST = 2.5e7
const SMALLEST = 300

export function makeWorld(width: number, height: number): World {
  const random = seeded(20201106)
  const ground = [
    noise(random, width, height, height / 3),
    noise(random, width, height, height / 14),
    noise(random, width, height, 40),
  ] as const
  const towns = makeTowns(random, width, height, ground)
  return {
    width,
    height,
    *strips() {
      for (let top = 0; top < height; top += ROWS_TOGETHER) yield stripOf(width, top, Math.min(ROWS_TOGETHER, height - top), ground, towns)
    },
  }
}

interface Town {
  readonly column: number
  readonly row: number
  readonly density: number
  readonly size: number
  readonly reach: number
}

type Noise = (column: number, row: number) => number

function makeTowns(random: () => number, width: number, height: number, ground: readonly Noise[]): readonly Town[] {
  const towns: Town[] = []
  for (let rank = 1; rank <= (width * height) / CELLS_PER_TOWN; rank++) {
    const people = Math.max(SMALLEST, (LARGEST * Math.min(1, (width * height) / 2e8)) / rank ** 0.95)
    const [column, row] = [Math.floor(random() * width), Math.floor(random() * height)]
    if (landAt(ground, column, row) < 0.9) continue
    const density = 900 * (people / 1000) ** 0.27
    const size = Math.sqrt(people / (2 * Math.PI * density))
    towns.push({ column, row, density, size, reach: Math.ceil(size * 6) + 1 })
  }
  return towns.sort((a, b) => a.row - b.row)
}

function stripOf(width: number, top: number, rows: number, ground: readonly Noise[], towns: readonly Town[]): Strip {
  const random = seeded(top + 1)
  const [population, land, built] = [0, 1, 2].map(() => new Float32Array(width * rows)) as [Float32Array, Float32Array, Float32Array]
  for (let i = 0; i < land.length; i++) {
    const share = landAt(ground, i % width, top + Math.floor(i / width))
    land[i] = share
    if (share > 0 && random() < 0.25) population[i] = Math.floor(random() * random() * 120 * share)
  }
  for (const town of towns)
    if (town.row + town.reach >= top && town.row - town.reach < top + rows) addTown(town, width, top, rows, population, land, random)
  for (let i = 0; i < land.length; i++) {
    const people = population[i] as number
    if (people > 0)
      built[i] =
        Math.round(Math.min(0.9, (people / (land[i] as number)) ** 0.75 * 0.0007 * (0.6 + 0.8 * random())) * (land[i] as number) * 100) /
        100
  }
  return { rows, population, land, built }
}

function addTown(
  town: Town,
  width: number,
  top: number,
  rows: number,
  population: Float32Array,
  land: Float32Array,
  random: () => number,
): void {
  for (let row = Math.max(top, town.row - town.reach); row < Math.min(top + rows, town.row + town.reach); row++) {
    for (let column = Math.max(0, town.column - town.reach); column < Math.min(width, town.column + town.reach); column++) {
      const i = (row - top) * width + column
      if (land[i] === 0) continue
      const people =
        town.density * Math.exp(-Math.hypot(column - town.column, row - town.row) / town.size) * (0.5 + random()) * (land[i] as number)
      if (people > 1) population[i] = (population[i] as number) + Math.round(people)
    }
  }
}

/** Hundredths, as a grid of percent has them; about a third of the world. */
function landAt([far, middle, near]: readonly Noise[], column: number, row: number): number {
  const height = (far?.(column, row) ?? 0) * 0.6 + (middle?.(column, row) ?? 0) * 0.28 + (near?.(column, row) ?? 0) * 0.12
  return Math.round(Math.min(1, Math.max(0, (height - 0.56) * 60)) * 100) / 100
}

/** Smooth noise from 0 to 1 with features of about `size` cells. */
function noise(random: () => number, width: number, height: number, size: number): Noise {
  const across = Math.ceil(width / size) + 2
  const values = Float32Array.from({ length: across * (Math.ceil(height / size) + 2) }, random)
  return (column, row) => {
    const [x, y] = [column / size, row / size]
    const at = Math.floor(y) * across + Math.floor(x)
    const [u, v] = [smooth(x - Math.floor(x)), smooth(y - Math.floor(y))]
    const upper = (values[at] as number) * (1 - u) + (values[at + 1] as number) * u
    return upper * (1 - v) + ((values[at + across] as number) * (1 - u) + (values[at + across + 1] as number) * u) * v
  }
}

function smooth(part: number): number {
  return part * part * (3 - 2 * part)
}
