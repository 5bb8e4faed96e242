import type { Runs } from '../raster/runs.ts'
import { STATE, type Strips } from '../raster/strip.ts'
import { findCentres, type Centres } from './centres.ts'
import { findClusters, findSemiDense } from './level2.ts'
import { LEVEL1, LEVEL2, NO_DATA, type Criterion, type GridRules } from './rules.ts'
import { createScan, scanStrip, type Scan } from './scan.ts'

/** A grid that is classified. It is kept as runs; `paintRow` makes rows of codes from it, in any order and as often as wanted. */
export interface Classes {
  readonly width: number
  readonly height: number
  readonly level: 1 | 2
  readonly centres: Centres
  /** What is painted over what, with the codes: the last one stays. */
  readonly layers: readonly Layer[]
}

export interface Layer {
  readonly runs: Runs
  readonly code: (value: number) => number
}

/** The classes of a grid that comes as strips, in one pass; the memory grows with the settlements and coasts only. */
export async function classifyStrips(width: number, strips: Strips, rules: GridRules, level: 1 | 2 = 1): Promise<Classes> {
  const scan = createScan(width, criteriaOf(rules, level))
  for await (const strip of strips) scanStrip(scan, strip)
  return classifyScan(scan, rules, level)
}

/** The criteria that a scan for these rules has to look for, each once. */
export function criteriaOf({ centre, cluster, level2 }: GridRules, level: 1 | 2): readonly Criterion[] {
  const low = { density: level2.lowDensity }
  const wanted: readonly Criterion[] =
    level === 1 ? [centre, cluster] : [centre, cluster, level2.dense, level2.semiDense, level2.suburban, level2.village, low]
  const unique = new Map(wanted.map((each) => [nameOf(each), each]))
  return [...unique.values()].map(({ density, built }) => ({ density, ...(built !== undefined && { built }) }))
}

/** Step 5 and the order of the classes: what is denser goes first, and a cell keeps the first class it gets. */
export function classifyScan(scan: Scan, rules: GridRules, level: 1 | 2): Classes {
  const { width, states } = scan
  const height = states.rows
  const runsFor = (criterion: Criterion) => {
    const place = scan.criteria.findIndex((each) => nameOf(each) === nameOf(criterion))
    const runs = scan.runs[place]
    if (runs === undefined) throw new RangeError(`The scan has not looked for ${nameOf(criterion)}`)
    return runs
  }
  const centres = findCentres({ width, height, states }, runsFor(rules.centre), rules.centre)
  const layers = level === 1 ? level1Layers(runsFor, rules) : level2Layers(centres, runsFor, rules)
  const codes = level === 1 ? LEVEL1 : LEVEL2
  const ground = { runs: states, code: (state: number) => groundCode(state, level) }
  return { width, height, level, centres, layers: [ground, ...layers, { runs: centres.runs, code: () => codes.centre }] }
}

/** Writes the codes of a row into `out` from `at` on: 255 where no grid says anything. */
export function paintRow({ width, level, layers }: Classes, row: number, out: Uint8Array, at = 0): void {
  out.fill(level === 1 ? LEVEL1.rural : LEVEL2.empty, at, at + width)
  for (const { runs, code } of layers) {
    const end = runs.start[row + 1] as number
    for (let i = runs.start[row] as number; i < end; i++) {
      out.fill(code(runs.value[i] as number), at + (runs.from[i] as number), at + (runs.to[i] as number))
    }
  }
}

/** Writes the numbers of the urban centres of a row into `out` from `at` on: 0 where there is none. */
export function paintCentres({ width, centres }: Classes, row: number, out: Int32Array, at = 0): void {
  const { runs } = centres
  out.fill(0, at, at + width)
  for (let i = runs.start[row] as number; i < (runs.start[row + 1] as number); i++) {
    out.fill(runs.value[i] as number, at + (runs.from[i] as number), at + (runs.to[i] as number))
  }
}

function nameOf({ density, built }: Criterion): string {
  return `${density}/${built ?? 'none'}`
}

function groundCode(state: number, level: 1 | 2): number {
  if (state === STATE.outside || state === STATE.unknown) return NO_DATA
  if (state === STATE.water) return level === 1 ? LEVEL1.water : LEVEL2.water
  return level === 1 ? LEVEL1.rural : LEVEL2.empty
}

/** Urban clusters count all their people, those in centres too; centres are painted over them. */
function level1Layers(runsFor: (criterion: Criterion) => Runs, { cluster }: GridRules): readonly Layer[] {
  return [{ runs: findClusters(runsFor(cluster), cluster), code: () => LEVEL1.cluster }]
}

function level2Layers(centres: Centres, runsFor: (criterion: Criterion) => Runs, { level2 }: GridRules): readonly Layer[] {
  const dense = findClusters(runsFor(level2.dense), level2.dense)
  return [
    { runs: runsFor({ density: level2.lowDensity }), code: () => LEVEL2.dispersed },
    { runs: findClusters(runsFor(level2.village), level2.village), code: () => LEVEL2.village },
    { runs: findClusters(runsFor(level2.suburban), level2.suburban), code: () => LEVEL2.suburban },
    { runs: findSemiDense(runsFor(level2.semiDense), level2.semiDense, [centres.runs, dense]), code: () => LEVEL2.semiDense },
    { runs: dense, code: () => LEVEL2.dense },
  ]
}
