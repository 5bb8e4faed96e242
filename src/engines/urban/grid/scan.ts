import { addRun, appendRuns, createRuns, endRow, type Runs } from '../raster/runs.ts'
import { HALF_LAND, STATE, type Numbers, type Strip } from '../raster/strip.ts'
import type { Criterion } from './rules.ts'

/**
 * Step 1: what has to be known of the cells, in one pass over them: which of them are no land, and, for each criterion, the runs of
 * cells that meet it with their people (manual, level 1: density is people per km² of permanent land; land 0 with people on it
 * counts as dense). Scans of neighbouring strips are joined by `joinScans`, also when other processes have made them.
 */
export interface Scan {
  readonly width: number
  readonly criteria: readonly Criterion[]
  /** Runs of cells that are no plain land; their value is a `STATE`. */
  readonly states: Runs
  /** One table for each criterion; the value of a run is its people. */
  readonly runs: readonly Runs[]
}

export function createScan(width: number, criteria: readonly Criterion[]): Scan {
  return { width, criteria, states: createRuns(), runs: criteria.map(createRuns) }
}

/** Scans the rows of a strip and adds them below the rows that `scan` has. */
export function scanStrip(scan: Scan, strip: Strip): void {
  const { width, criteria, runs, states } = scan
  const cells = strip.rows * width
  const land = strip.land ?? landOf(strip.population, cells)
  const built = strip.built ?? new Float32Array(cells)
  const limits = limitsOf(criteria)
  const columns = new Int32Array(width)
  for (let row = 0; row < strip.rows; row++) {
    const at = row * width
    const found = scanRow(strip.population, land, built, at, width, limits, columns, states)
    endRow(states)
    for (let k = 0; k < criteria.length; k++) {
      collectRuns(criteria[k] as Criterion, strip.population, land, built, at, columns, found, runs[k] as Runs)
    }
  }
}

/** The scans of strips that lie one below the other as the scan of the whole: the same bytes as scanning the whole at once. */
export function joinScans(scans: readonly Scan[]): Scan {
  const [first] = scans
  if (first === undefined) throw new RangeError('There is no scan to join')
  const whole = createScan(first.width, first.criteria)
  for (const { states, runs } of scans) {
    appendRuns(whole.states, states)
    whole.runs.forEach((table, k) => appendRuns(table, runs[k] as Runs))
  }
  return whole
}

/** Below these no criterion is met; a little low, because a product and a quotient round differently. */
interface Limits {
  readonly density: number
  readonly built: number
}

const SLACK = 1 - 1e-6
const ROUNDING = 0.00051
const UNKNOWN_LAND = -1

function limitsOf(criteria: readonly Criterion[]): Limits {
  const built = Math.min(...criteria.map((each) => each.built ?? Infinity))
  return { density: Math.min(...criteria.map(({ density }) => density)) * SLACK, built: built - ROUNDING }
}

function landOf(population: Numbers, cells: number): Numbers {
  const land = new Float32Array(cells).fill(1)
  for (let i = 0; i < cells; i++) if (Number.isNaN(population[i])) land[i] = UNKNOWN_LAND
  return land
}

/**
 * Keeps the runs of states, and the columns that may meet a criterion; gives the number of those. Most of a grid is plain land that meets nothing, or
 * open sea: two tight loops run over these.
 */
function scanRow(
  population: Numbers,
  land: Numbers,
  built: Numbers,
  at: number,
  width: number,
  { density, built: share }: Limits,
  columns: Int32Array,
  states: Runs,
): number {
  const end = at + width
  let found = 0
  let state: number = STATE.land
  let since = at
  for (let i = at; i < end; i++) {
    if (state === STATE.land) {
      while (
        i < end &&
        (land[i] as number) >= HALF_LAND &&
        !((population[i] as number) >= density * (land[i] as number)) &&
        !((built[i] as number) >= share * (land[i] as number))
      )
        i++
    } else if (state === STATE.water) while (i < end && population[i] === 0 && land[i] === 0 && built[i] === 0) i++
    if (i === end) break
    const people = population[i] as number
    const ground = land[i] as number
    const houses = built[i] as number
    const now = ground >= HALF_LAND ? STATE.land : stateOf(people, ground, houses)
    if (now !== state) {
      if (state !== STATE.land) addRun(states, since - at, i - at, state)
      state = now
      since = i
    }
    if ((people >= density * ground && people > 0) || (houses >= share * ground && houses > 0)) columns[found++] = i - at
  }
  if (state !== STATE.land) addRun(states, since - at, width, state)
  return found
}

function stateOf(people: number, ground: number, houses: number): number {
  if (ground === UNKNOWN_LAND) return STATE.unknown
  if (people > 0) return STATE.land
  if (houses > 0) return people === 0 && ground < HALF_LAND ? STATE.ignored : STATE.land
  return Number.isNaN(people) && Number.isNaN(ground) ? STATE.outside : STATE.water
}

/** The runs of one row that meet the criterion, out of the columns that may. */
function collectRuns(
  criterion: Criterion,
  population: Numbers,
  land: Numbers,
  built: Numbers,
  at: number,
  columns: Int32Array,
  found: number,
  runs: Runs,
): void {
  const { density, built: share } = criterion
  let from = -1
  let to = -1
  let sum = 0
  for (let k = 0; k < found; k++) {
    const column = columns[k] as number
    const people = population[at + column] as number
    const ground = land[at + column] as number
    const isBuilt = share !== undefined && roundedShare(built[at + column] as number, Math.abs(ground)) >= share
    if (!(people / ground >= density) && !isBuilt) continue
    if (column !== to) {
      if (from >= 0) addRun(runs, from, to, sum)
      from = column
      sum = 0
    }
    to = column + 1
    if (people > 0) sum += people
  }
  if (from >= 0) addRun(runs, from, to, sum)
  endRow(runs)
}

/** The reference rounds to three decimals before it compares, so that a threshold of 0.2 is met from 0.1995 on. */
function roundedShare(built: number, land: number): number {
  return Math.round((built / land) * 1000) / 1000
}
