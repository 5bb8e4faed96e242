import { centreChanges, compareRow, createComparison, directionOf, NO_DATA, type Comparison } from '../../../engines/urban/index.ts'
import { checkOutputs, openGeoTiff, writeGeoTiff, writeText, type GeoTiffWriter } from '../../../platform/geo/index.ts'
import { WrongUsage, type Command } from '../../command.ts'
import {
  carried,
  centreRow,
  type ClassGrid,
  codeRows,
  type Layer,
  openClasses,
  problems,
  rowReader,
} from '../../../registry/urban/index.ts'
import { readTyped } from '../options.ts'
import { sayOutcome, showProgress } from '../words/say.ts'
import { summariseChange, type Step } from './summary.ts'

const OPTIONS = ['populations', 'output', 'report'] as const

export const change: Command = {
  name: 'change',
  usage: 'A.tif B.tif [C.tif ...] [--populations A.tif,B.tif,...] [--output change.tif] [--report F.json] [--json]',
  does: 'Compare classified grids of several years: growth, densification, new and merged centres.',
  async run(args) {
    const { words, options, flags } = readTyped(args, { words: ['A.tif', 'B.tif'], more: true, options: OPTIONS, flags: ['json'] })
    const populations = options.populations?.split(',')
    if (populations && populations.length !== words.length)
      throw new WrongUsage(`--populations names one grid for each of the ${words.length} classified grids`)
    if (options.output !== undefined && words.length > 2) throw new WrongUsage('--output is for two grids')
    await checkOutputs([...words, ...(populations ?? [])], [options.output, options.report])
    const steps: Step[] = []
    for (let i = 0; i + 1 < words.length; i++) {
      const [from, to] = [words[i], words[i + 1]] as [string, string]
      const people = populations && ([populations[i], populations[i + 1]] as [string, string])
      const { comparison, level } = await compareFiles(from, to, people, options.output)
      steps.push({ from, to, level, comparison, centres: centreChanges(comparison), hasPeople: people !== undefined })
    }
    const outcome = summariseChange(steps)
    if (options.report !== undefined) await writeText(options.report, `${JSON.stringify(outcome.data, null, 2)}\n`)
    sayOutcome(outcome, flags.has('json'))
    return 0
  },
}

interface Epoch {
  readonly grid: ClassGrid
  readonly population: Layer | undefined
}

async function compareFiles(from: string, to: string, people: readonly [string, string] | undefined, output: string | undefined) {
  const first = await openClasses(from)
  const closing = [first.raster]
  try {
    const second = await openClasses(to)
    closing.push(second.raster)
    if (second.level !== first.level)
      throw problems['urban.grids-differ']({ file: to, other: from, expected: `level ${first.level}`, found: `level ${second.level}` })
    await carried(second.raster, { kind: 'value', noData: undefined }, first.raster, { population: from, reproject: false })
    const populations = await Promise.all(
      (people ?? []).map(async (file) => {
        const raster = await openGeoTiff(file)
        closing.push(raster)
        return (await carried(raster, { kind: 'people', noData: undefined }, first.raster, { population: from, reproject: false })).layer
      }),
    )
    const writer =
      output === undefined ? undefined : await writeGeoTiff(output, first.raster, 'uint8', { noData: NO_DATA, colours: CHANGE_COLOURS })
    try {
      const comparison = await compareEpochs(
        { grid: first, population: populations[0] },
        { grid: second, population: populations[1] },
        writer,
      )
      await writer?.finish()
      return { comparison, level: first.level }
    } catch (error) {
      await writer?.abandon()
      throw error
    }
  } finally {
    await Promise.all(closing.map((raster) => raster.close()))
  }
}

/** In the output: 1 sparser, 2 the same, 3 denser. */
const SAME = 2
const CHANGE_COLOURS = new Map<number, readonly [number, number, number]>([
  [1, [94, 60, 153]],
  [SAME, [230, 230, 230]],
  [3, [230, 97, 1]],
])

async function compareEpochs(a: Epoch, b: Epoch, writer: GeoTiffWriter | undefined): Promise<Comparison> {
  const { width, height } = a.grid.raster
  const comparison = createComparison()
  const progress = showProgress('Comparing', height)
  const later = rowReader(codesAsRows(b.grid), width)
  const [before, after] = [a, b].map(({ population }) => population && rowReader(population.rows(), width))
  const ids = [new Int32Array(width), new Int32Array(width)] as const
  for await (const { row, rows, codes } of codeRows(a.grid.raster)) {
    const [next, was, is] = await Promise.all([later(rows), before?.(rows), after?.(rows)])
    const other = Uint8Array.from(next ?? new Float64Array(codes.length).fill(NO_DATA))
    for (let i = 0; i < rows; i++) {
      centreRow(a.grid.centres, row + i, width, ids[0], 0)
      centreRow(b.grid.centres, row + i, width, ids[1], 0)
      const part = <Values extends { subarray(from: number, to: number): Values }>(values: Values) =>
        values.subarray(i * width, (i + 1) * width)
      compareRow(
        comparison,
        width,
        { codes: part(codes), centres: ids[0], at: 0, ...(was && { population: part(was) }) },
        { codes: part(other), centres: ids[1], at: 0, ...(is && { population: part(is) }) },
      )
    }
    await writer?.write(
      codes.map((code, i) => (code === NO_DATA || other[i] === NO_DATA ? NO_DATA : SAME + directionOf(code, other[i] as number))),
    )
    progress.to(row)
  }
  progress.end()
  return comparison
}

async function* codesAsRows({ raster }: ClassGrid) {
  for await (const { rows, codes } of codeRows(raster)) yield { rows, values: Float32Array.from(codes) }
}
