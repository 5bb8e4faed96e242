import { ENGINE_EDITION, explainPreset, LEVEL1, LEVEL2, NO_DATA, type Preset } from '../../../engines/urban/index.ts'
import type { GridResult, Layers } from '../../../registry/urban/index.ts'
import { count, plural, percent, said, tabulated, type Outcome } from '../words/say.ts'

export const CLASS_NAMES: ReadonlyMap<number, string> = new Map([
  [LEVEL1.centre, 'urban centre'],
  [LEVEL1.cluster, 'urban cluster'],
  [LEVEL1.rural, 'rural'],
  [LEVEL1.water, 'water'],
  [LEVEL2.centre, 'urban centre'],
  [LEVEL2.dense, 'dense urban cluster'],
  [LEVEL2.semiDense, 'semi-dense urban cluster'],
  [LEVEL2.suburban, 'suburban or peri-urban'],
  [LEVEL2.village, 'rural cluster'],
  [LEVEL2.dispersed, 'low density rural'],
  [LEVEL2.empty, 'very low density rural'],
  [LEVEL2.water, 'water'],
  [NO_DATA, 'no data'],
])

const LARGEST = 10

/** What the classification found, for people and as data. */
export function summarise({ classes, holdings, warnings }: GridResult, layers: Layers, preset: Preset, output: string): Outcome {
  const { width, height, level, centres } = classes
  const { moved, placement } = layers
  const list = centres.list.map(({ id, cells, people }) => ({ id, cells, people: holdings.centres[id] ?? 0, peopleCounted: people }))
  const found = [...holdings.cells.keys()].sort((a, b) => b - a)
  const totals = found.map((code) => ({
    code,
    name: CLASS_NAMES.get(code) ?? '?',
    cells: holdings.cells.get(code) ?? 0,
    people: holdings.people.get(code) ?? 0,
  }))
  return {
    lines: [
      `${output}: ${width} x ${height} cells of 1 km², level ${level}, preset ${preset.name}`,
      ...(moved ? [`Reprojected by sum: ${count(moved.before)} people before, ${count(moved.after)} after`] : []),
      '',
      ...classLines(totals),
      '',
      `${plural(list.length, 'urban centre')}; smoothing added ${plural(centres.smoothed, 'cell')}, filling ${count(centres.filled)}`,
      ...centreLines(list),
    ],
    warnings: said(warnings),
    data: {
      output,
      level,
      preset: preset.name,
      engineEdition: ENGINE_EDITION,
      parameters: explainPreset(preset),
      grid: { width, height, west: placement.west, north: placement.north, projection: placement.projection.name },
      inputs: inputsOf(layers),
      ...(moved && { reprojection: moved }),
      classes: totals,
      people: sum(totals),
      centres: list,
    },
  }
}

interface Total {
  readonly code: number
  readonly name: string
  readonly cells: number
  readonly people: number
}

function classLines(totals: readonly Total[]): readonly string[] {
  const all = sum(totals)
  const lines = totals.map(({ code, name, cells, people }) => [name, String(code), count(cells), count(people), percent(people, all)])
  return tabulated([['class', 'code', 'km²', 'people', 'share of people'], ...lines])
}

function centreLines(list: readonly { readonly id: number; readonly people: number; readonly cells: number }[]): readonly string[] {
  if (list.length === 0) return []
  const largest = [...list].sort((a, b) => b.people - a.people).slice(0, LARGEST)
  return [
    ...(list.length > LARGEST ? [`The ${LARGEST} largest:`] : []),
    ...tabulated([['centre', 'people', 'km²'], ...largest.map(({ id, people, cells }) => [String(id), count(people), count(cells)])]),
  ]
}

function inputsOf({ population, land, built }: Layers): Readonly<Record<string, string>> {
  return { population: population.file, ...(land && { land: land.file }), ...(built && { built: built.file }) }
}

function sum(totals: readonly { readonly people: number }[]): number {
  return totals.reduce((all, { people }) => all + people, 0)
}
