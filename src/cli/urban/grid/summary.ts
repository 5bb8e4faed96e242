import { ENGINE_EDITION, explainPreset, LEVEL1, LEVEL2, NO_DATA, type Classes, type Preset } from '../../../engines/urban/index.ts'
import { count, percent, tabulated, type Outcome, type Warning } from '../words/say.ts'
import type { Layers } from './open.ts'
import type { Holdings } from './output.ts'

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
const FLAT = 0.3

/** What the classification found, for people and as data. */
export function summarise(classes: Classes, holdings: Holdings, layers: Layers, preset: Preset, output: string): Outcome {
  const all = sum(holdings.people.values())
  const codes = [...holdings.cells.keys()].sort((a, b) => b - a)
  const centres = classes.centres.list.map(({ id, cells, people }) => ({
    id,
    cells,
    people: holdings.centres[id] ?? 0,
    peopleCounted: people,
  }))
  const largest = [...centres].sort((a, b) => b.people - a.people).slice(0, LARGEST)
  const { moved } = layers
  return {
    lines: [
      `${output}: ${classes.width} x ${classes.height} cells of 1 km², level ${classes.level}, preset ${preset.name}`,
      ...(moved ? [`Reprojected by sum: ${count(moved.before)} people before, ${count(moved.after)} after`] : []),
      '',
      ...tabulated([
        ['class', 'code', 'km²', 'people', 'share of people'],
        ...codes.map((code) => [
          CLASS_NAMES.get(code) ?? '?',
          String(code),
          count(holdings.cells.get(code) ?? 0),
          count(holdings.people.get(code) ?? 0),
          percent(holdings.people.get(code) ?? 0, all),
        ]),
      ]),
      '',
      `${count(centres.length)} urban centres; smoothing added ${count(classes.centres.smoothed)} cells, filling ${count(classes.centres.filled)}${centres.length > LARGEST ? `. The ${LARGEST} largest:` : centres.length > 0 ? ':' : ''}`,
      ...(largest.length > 0
        ? tabulated([['centre', 'people', 'km²'], ...largest.map(({ id, people, cells }) => [String(id), count(people), count(cells)])])
        : []),
    ],
    warnings: [...layers.warnings, ...warningsOf(holdings, centres.length)],
    data: {
      output,
      level: classes.level,
      preset: preset.name,
      engineEdition: ENGINE_EDITION,
      parameters: explainPreset(preset),
      grid: {
        width: classes.width,
        height: classes.height,
        west: layers.placement.west,
        north: layers.placement.north,
        projection: layers.placement.projection.name,
      },
      inputs: Object.fromEntries(
        [
          ['population', layers.population.file],
          ['land', layers.land?.file],
          ['built', layers.built?.file],
        ].filter(([, file]) => file !== undefined),
      ),
      ...(moved && { reprojection: moved }),
      classes: codes.map((code) => ({
        code,
        name: CLASS_NAMES.get(code),
        cells: holdings.cells.get(code) ?? 0,
        people: holdings.people.get(code) ?? 0,
      })),
      people: all,
      centres,
    },
  }
}

function warningsOf({ flatness }: Holdings, centres: number): readonly Warning[] {
  const found: Warning[] = []
  if (flatness > FLAT)
    found.push({
      code: 'flat',
      words: `${Math.round(flatness * 100)} % of neighbouring cells hold exactly the same number of people: the grid spreads a census evenly over districts, so centres are missed or misplaced.`,
    })
  if (centres === 0)
    found.push({
      code: 'no-centre',
      words:
        'No urban centre was found. If there are cities here, the grid spreads people too evenly or counts something else than people.',
    })
  return found
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((all, each) => all + each, 0)
}
