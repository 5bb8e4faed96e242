import { classifyScan, ENGINE_EDITION, type Classes, type Preset, type Scan, type Strip } from '../../../engines/urban/index.ts'
import type { Progress } from '../words/progress.ts'
import { warning, type Warning } from '../words/warnings.ts'
import type { Layers } from './open.ts'
import { writeClasses, type Holdings } from './output.ts'

/** How a grid is classified, and which files come of it. */
export interface GridWork {
  readonly preset: Preset
  readonly level: 1 | 2
  readonly classes: string
  /** The numbers of the centres, when they are wanted too. */
  readonly centres: string | undefined
  /** What the file of classes calls the grid of people; its file when left out. */
  readonly grid?: string
}

export interface GridResult {
  readonly classes: Classes
  readonly holdings: Holdings
  readonly warnings: readonly Warning[]
}

/** From the scan of the whole grid to the files of classes, with what they hold. */
export async function classifyGrid(scan: Scan, layers: Layers, work: GridWork, progress: Progress): Promise<GridResult> {
  const { preset, level, centres } = work
  const classes = classifyScan(scan, preset.rules, level)
  const facts = {
    CLASSIFICATION: `degree of urbanisation, level ${level}`,
    PRESET: preset.name,
    ENGINE: `serai/urban ${ENGINE_EDITION}`,
    POPULATION: work.grid ?? layers.population.file,
  }
  const outputs = { classes: work.classes, facts, ...(centres !== undefined && { centres }) }
  const holdings = await writeClasses(classes, layers.placement, layers.population, outputs, progress)
  return { classes, holdings, warnings: [...layers.warnings, ...gridWarnings(holdings, classes.centres.list.length)] }
}

/** Tells after each strip how many rows are done. */
export async function* watched(strips: AsyncIterable<Strip>, progress: Progress, from: number): AsyncGenerator<Strip> {
  let row = from
  for await (const strip of strips) {
    yield strip
    row += strip.rows
    progress.to(row)
  }
}

/** From this share of equal neighbours on a grid looks like a census that was spread over districts. */
const FLAT = 0.3

function gridWarnings({ flatness, people }: Holdings, centres: number): readonly Warning[] {
  if (people.size === 0 || [...people.values()].every((each) => each === 0)) return [warning('nobody')]
  return [
    ...(flatness > FLAT ? [warning('flat', { percent: Math.round(flatness * 100) })] : []),
    ...(centres === 0 ? [warning('no-centre')] : []),
  ]
}
