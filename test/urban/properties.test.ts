import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  classifyScan,
  createScan,
  criteriaOf,
  joinScans,
  paintRow,
  PRESETS,
  presetOf,
  scanStrip,
  type Numbers,
  type PresetName,
} from '../../src/engines/urban/index.ts'
import { classesOf, countDifferences, cut, type Grid } from './golden.ts'

/** A country of towns, lakes and holes, with cells just at the thresholds; the same for the same seed. */
function countryOf(seed: number, width: number, rows: number): Grid {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const towns = Array.from({ length: 14 }, () => ({
    x: random() * width,
    y: random() * rows,
    people: 500 + random() * 5000,
    size: 1 + random() * 5,
  }))
  const population = new Float32Array(width * rows)
  const land = new Float32Array(width * rows)
  const built = new Float32Array(width * rows)
  for (let i = 0; i < population.length; i++) {
    const [x, y] = [i % width, Math.floor(i / width)]
    land[i] = random() < 0.12 ? random() * 0.6 : 1
    const people = towns.reduce((sum, town) => sum + town.people * Math.exp(-Math.hypot(x - town.x, y - town.y) / town.size), 0) * land[i]!
    population[i] = random() < 0.1 ? 0 : random() < 0.05 ? 1500 * land[i]! : Math.round(people * (0.5 + random()))
    built[i] = random() < 0.3 ? random() * 0.6 * land[i]! : 0
    if (random() < 0.01) population[i] = NaN
  }
  return { width, rows, population, land, built }
}

/** The grid with cell (row, column) taken from elsewhere. */
function rearranged({ population, land, built }: Grid, width: number, rows: number, from: (row: number, column: number) => number): Grid {
  const places = Array.from({ length: width * rows }, (_, i) => from(Math.floor(i / width), i % width))
  const taken = (numbers: Numbers | undefined) => Float32Array.from(places, (place) => numbers?.[place] ?? NaN)
  return { width, rows, population: taken(population), land: taken(land), built: taken(built) }
}

const WIDTH = 61
const ROWS = 47
const SEEDS = [1, 2, 3]

async function bothLevels(grid: Grid, preset: PresetName, ...heights: readonly number[]): Promise<readonly Uint8Array[]> {
  const { rules } = presetOf(preset)
  return [await classesOf(grid, rules, 1, ...heights), await classesOf(grid, rules, 2, ...heights)]
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, each) => all + each, 0)
}

/** How many cells differ between the classes of the rearranged grid and the rearranged classes, over all presets and both levels. */
async function differencesUnder(grid: Grid, width: number, rows: number, from: (row: number, column: number) => number): Promise<number> {
  const counts = await Promise.all(
    PRESETS.map(async (preset) => {
      const plain = await bothLevels(grid, preset)
      const moved = await bothLevels(rearranged(grid, width, rows, from), preset)
      return sum(
        plain.map((codes, k) =>
          countDifferences(
            Uint8Array.from({ length: width * rows }, (_, i) => codes[from(Math.floor(i / width), i % width)] ?? 0),
            moved[k]!,
          ),
        ),
      )
    }),
  )
  return sum(counts)
}

describe('the classes of a grid', () => {
  for (const seed of SEEDS) {
    const grid = countryOf(seed, WIDTH, ROWS)

    it(`are all there in country ${seed}, so that the properties below are about something`, async () => {
      const codes = new Set((await bothLevels(grid, 'level2-2024')).flatMap((each) => [...each]))
      assert.deepEqual(
        [0, 1, 2, 3, 10, 11, 12, 21, 30].filter((code) => !codes.has(code)),
        [],
      )
    })

    it(`are mirrored when the grid is mirrored (country ${seed})`, async () => {
      assert.equal(await differencesUnder(grid, WIDTH, ROWS, (row, column) => row * WIDTH + (WIDTH - 1 - column)), 0)
      assert.equal(await differencesUnder(grid, WIDTH, ROWS, (row, column) => (ROWS - 1 - row) * WIDTH + column), 0)
    })

    it(`are turned when the grid is turned (country ${seed})`, async () => {
      assert.equal(await differencesUnder(grid, ROWS, WIDTH, (row, column) => (ROWS - 1 - column) * WIDTH + row), 0)
    })

    it(`are the same in each copy when the grid is laid out four times with sea between (country ${seed})`, async () => {
      const sea = 6
      const [width, rows] = [2 * (WIDTH + sea), 2 * (ROWS + sea)]
      const inside = (row: number, column: number) => row % (ROWS + sea) < ROWS && column % (WIDTH + sea) < WIDTH
      const place = (row: number, column: number) => (row % (ROWS + sea)) * WIDTH + (column % (WIDTH + sea))
      const alone = rearranged(grid, WIDTH + sea, ROWS + sea, (row, column) => (inside(row, column) ? place(row, column) : -1))
      const four = rearranged(grid, width, rows, (row, column) => (inside(row, column) ? place(row, column) : -1))
      for (const preset of PRESETS) {
        const [once, many] = [await bothLevels(alone, preset), await bothLevels(four, preset)]
        const repeated = once.map((codes) =>
          Uint8Array.from(
            { length: width * rows },
            (_, i) => codes[(Math.floor(i / width) % (ROWS + sea)) * (WIDTH + sea) + ((i % width) % (WIDTH + sea))] ?? 0,
          ),
        )
        assert.deepEqual(
          many.map((codes, k) => countDifferences(codes, repeated[k]!)),
          [0, 0],
        )
      }
    })

    it(`are the same bytes for strips of any height (country ${seed})`, async () => {
      for (const preset of PRESETS) {
        const whole = await bothLevels(grid, preset)
        for (const heights of [[1], [2, 7], [ROWS - 1, 1], [5, 1, 30]]) assert.deepEqual(await bothLevels(grid, preset, ...heights), whole)
      }
    })

    it(`are the same bytes when parts of the grid are scanned apart and joined (country ${seed})`, async () => {
      const { rules } = presetOf('level2-2024')
      const scans = [...cut(grid, 20, 3)].map((strip) => {
        const scan = createScan(WIDTH, criteriaOf(rules, 2))
        scanStrip(scan, strip)
        return structuredClone(scan)
      })
      const classes = classifyScan(joinScans(scans), rules, 2)
      const codes = new Uint8Array(WIDTH * ROWS)
      for (let row = 0; row < ROWS; row++) paintRow(classes, row, codes, row * WIDTH)
      assert.deepEqual(codes, await classesOf(grid, rules, 2))
    })
  }
})
