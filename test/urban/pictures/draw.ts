import {
  addFlows,
  areaSpans,
  bordersOf,
  classifyStrips,
  classifyUnit,
  createCommuting,
  createTally,
  delineateAreas,
  findCities,
  indexSpans,
  level1Shares,
  paintCentres,
  paintRow,
  presetOf,
  tallyRow,
  travelTimes,
  unitShares,
  type GridRules,
  type Strip,
} from '../../../src/engines/urban/index.ts'
import { makeCountry, ROWS, WIDTH } from './country.ts'
import { arrow, outline, picture, type Mark, type Paint } from './svg.ts'

const GREY = '#e8e8e8'
const WATER: Paint = { name: 'water', fill: '#7ab6f5' }
const { rules } = presetOf('manual-2021')

/** The pictures of the page about the method, by the name of their file: the engine classifies, this only paints. */
export async function drawPictures(): Promise<ReadonlyMap<string, string>> {
  const country = makeCountry()
  const { code: raw, centre: rawCentre, people } = await classified(country, without(rules, 'none', 0))
  const smoothed = await classified(country, without(rules, 'majority-without-water', 0))
  const filled = await classified(country, without(rules, 'majority-without-water', 15))
  const whole = await classified(country, rules)
  const level2 = await classified(country, presetOf('level2-2024').rules, 2)
  const area = areasOf(country, whole)
  return new Map([
    ['1-density.svg', densityPicture(country)],
    ['2-clusters.svg', clusterPicture(country, raw, rawCentre, people)],
    ['3-edges.svg', stepPicture('Edges smoothed by the majority rule of 2023, then gaps filled', raw, smoothed.code, filled.code)],
    ['4-level-1.svg', codePicture('Classes of cells, level 1', whole.code, LEVEL1_PAINTS)],
    ['5-level-2.svg', codePicture('Classes of cells, level 2', level2.code, LEVEL2_PAINTS)],
    ['6-units.svg', area.units],
    ['7-areas.svg', area.areas],
    ['8-travel.svg', travelPicture(country, whole.centre)],
  ])
}

function without(from: GridRules, smoothing: GridRules['centre']['smoothing'], gap: number): GridRules {
  return { ...from, centre: { ...from.centre, smoothing, gap } }
}

interface Classified {
  readonly code: Uint8Array
  readonly centre: Int32Array
  readonly people: readonly number[]
}

async function classified(country: Strip, by: GridRules, level: 1 | 2 = 1): Promise<Classified> {
  const classes = await classifyStrips(WIDTH, [country], by, level)
  const code = new Uint8Array(WIDTH * ROWS)
  const centre = new Int32Array(WIDTH * ROWS)
  for (let row = 0; row < ROWS; row++) {
    paintRow(classes, row, code, row * WIDTH)
    paintCentres(classes, row, centre, row * WIDTH)
  }
  return { code, centre, people: classes.centres.list.map((each) => each.people) }
}

function density({ population, land }: Strip, cell: number): number {
  return (population[cell] as number) / (land?.[cell] as number)
}

function densityPicture(country: Strip): string {
  const steps = [0, 50, 300, 900, 1500]
  const fills = ['#f7f7f2', '#e6e2b8', '#f2c46d', '#e07b39', '#b2182b']
  const kinds = steps.map((step, i) => ({
    name: i === 4 ? '1,500 and more per km² of land' : `${step} to ${(steps[i + 1] ?? 0) - 1}`,
    fill: fills[i] ?? '',
  }))
  return picture('People per km² of permanent land', [...kinds, WATER], (cell) =>
    country.land?.[cell] === 0 ? 5 : steps.findLastIndex((step) => density(country, cell) >= step),
  )
}

function clusterPicture(country: Strip, code: Uint8Array, centre: Int32Array, people: readonly number[]): string {
  const kinds = [
    { name: '50,000 people or more together', fill: '#b2182b' },
    { name: '1,500 per km², too few together', fill: '#f4a582' },
    { name: 'other cells', fill: GREY },
    WATER,
  ]
  const marks = people.map((count, i): Mark => {
    const cells = [...centre.keys()].filter((cell) => centre[cell] === i + 1)
    const mean = (of: (cell: number) => number) => cells.reduce((sum, cell) => sum + of(cell), 0) / cells.length
    return {
      column: mean((cell) => cell % WIDTH),
      row: mean((cell) => Math.floor(cell / WIDTH)),
      text: Math.round(count).toLocaleString('en'),
    }
  })
  return picture(
    'Cells of 1,500 people per km² that share sides, with the people they have together',
    kinds,
    (cell) => ((centre[cell] as number) > 0 ? 0 : density(country, cell) >= 1500 ? 1 : code[cell] === 0 ? 3 : 2),
    marks,
  )
}

function stepPicture(title: string, raw: Uint8Array, smoothed: Uint8Array, whole: Uint8Array): string {
  const kinds = [
    { name: 'dense cells', fill: '#b2182b' },
    { name: 'added: most neighbours on land', fill: '#ef8a62' },
    { name: 'added: gap under 15 km²', fill: '#67a9cf' },
    { name: 'other cells', fill: GREY },
  ]
  return picture(
    title,
    kinds,
    (cell) => (raw[cell] === 3 ? 0 : smoothed[cell] === 3 ? 1 : whole[cell] === 3 ? 2 : 3),
    [],
    outline((cell) => whole[cell] === 3, '#333'),
  )
}

const LEVEL1_PAINTS: readonly (readonly [number, Paint])[] = [
  [3, { name: 'urban centre', fill: '#ff0000' }],
  [2, { name: 'urban cluster', fill: '#ffaa00' }],
  [1, { name: 'rural', fill: '#73b273' }],
  [0, WATER],
]
const LEVEL2_PAINTS: readonly (readonly [number, Paint])[] = [
  [30, { name: 'urban centre', fill: '#ff0000' }],
  [23, { name: 'dense urban cluster', fill: '#732600' }],
  [22, { name: 'semi-dense urban cluster', fill: '#a87000' }],
  [21, { name: 'suburban or peri-urban', fill: '#ffff00' }],
  [13, { name: 'rural cluster', fill: '#375623' }],
  [12, { name: 'low density rural', fill: '#abcd66' }],
  [11, { name: 'very low density rural', fill: '#cdf57a' }],
  [10, WATER],
]

function codePicture(title: string, codes: Uint8Array, paints: readonly (readonly [number, Paint])[]): string {
  return picture(
    title,
    paints.map(([, paint]) => paint),
    (cell) => paints.findIndex(([code]) => code === codes[cell]),
  )
}

const SIDE = 4
const ACROSS = WIDTH / SIDE

function unitOf(cell: number): number {
  return Math.floor(Math.floor(cell / WIDTH) / SIDE) * ACROSS + Math.floor((cell % WIDTH) / SIDE)
}

/** Units are squares of 16 km², so that the pictures stay plain; their classes, the flows between them, and the areas. */
function areasOf(country: Strip, { code, centre }: Classified): { units: string; areas: string } {
  const count = ACROSS * (ROWS / SIDE)
  const squares = Array.from({ length: count }, (_, unit) => [(unit % ACROSS) * SIDE, Math.floor(unit / ACROSS) * SIDE] as const)
  const spans = squares.flatMap(([x, y], unit) =>
    areaSpans([[Float64Array.of(x, y, x + SIDE, y, x + SIDE, y + SIDE, x, y + SIDE)]], unit, WIDTH, ROWS),
  )
  const tally = createTally(indexSpans(ROWS, count, spans), [0, 1, 2, 3])
  for (let row = 0; row < ROWS; row++) tallyRow(tally, row, country.population, code, centre, row * WIDTH)
  const shares = squares.map((_, unit) => unitShares(tally, unit, 0))
  const types = shares.map((each) => classifyUnit(level1Shares(each, 1)))
  const unitPaints = [
    { name: 'city', fill: '#ff8080' },
    { name: 'town or semi-dense area', fill: '#ffd480' },
    { name: 'rural area', fill: '#b9d9b9' },
  ]
  const borders = outlines(count)
  const units = picture(
    'Local units by where most of their people live, with the urban centres',
    unitPaints,
    (cell) => 3 - (types[unitOf(cell)] ?? 1),
    [],
    borders + outline((cell) => code[cell] === 3, '#b2182b'),
  )
  const cities = findCities(
    squares.map((_, unit) => {
      const [id, inside] = [...(tally.centres[unit] ?? [])].sort((a, b) => b[1] - a[1])[0] ?? []
      return { centre: id === undefined ? undefined : String(id), inside: inside ?? 0, people: shares[unit]?.people ?? 0 }
    }),
  )
  const employed = Float64Array.from(shares, ({ people }) => people * 0.4)
  const commuting = createCommuting(cities.cityOf, cities.names.length)
  const flows = gravity(squares, employed, cities.cityOf)
  addFlows(
    commuting,
    Int32Array.from(flows, (flow) => flow.from),
    Int32Array.from(flows, (flow) => flow.to),
    Float64Array.from(flows, (flow) => flow.workers),
  )
  const neighbours = squares
    .flatMap(
      (_, unit) =>
        [
          [unit, unit + 1],
          [unit, unit + ACROSS],
        ] as const,
    )
    .filter(([a, b]) => b < count && (b !== a + 1 || b % ACROSS !== 0))
  const { members } = delineateAreas({
    commuting,
    employed,
    borders: bordersOf(
      count,
      neighbours.map(([a, b]) => [a, b, SIDE] as const),
    ),
  })
  const fills = [
    ['#c51b7d', '#f1b6da'],
    ['#2166ac', '#92c5de'],
    ['#4d9221', '#b8e186'],
  ] as const
  const areaPaints = cities.names.flatMap((_, i) => [
    { name: `city ${i + 1}`, fill: fills[i]?.[0] ?? '#555' },
    { name: `its commuting zone`, fill: fills[i]?.[1] ?? '#aaa' },
  ])
  const strong = flows.filter(({ from, to, workers }) => cities.cityOf[from] === -1 && (cities.cityOf[to] ?? -1) >= 0 && workers > 400)
  const arrows = strong.map(({ from, to, workers }) => arrow(middle(squares[from]), middle(squares[to]), Math.sqrt(workers) / 12)).join('')
  const areas = picture(
    'Functional urban areas: cities, the flows of workers to them, and their commuting zones',
    [...areaPaints, { name: 'in no area', fill: GREY }],
    (cell) => {
      const member = members[unitOf(cell)]
      return member === undefined || member.area < 0 ? areaPaints.length : member.area * 2 + (member.role === 'city' ? 0 : 1)
    },
    [],
    borders + arrows,
  )
  return { units, areas }
}

function middle(square: readonly [number, number] | undefined): readonly [number, number] {
  return [(square?.[0] ?? 0) + SIDE / 2 - 0.5, (square?.[1] ?? 0) + SIDE / 2 - 0.5]
}

/** Made-up flows: the nearer and the larger a city, the more work there. */
function gravity(squares: readonly (readonly [number, number])[], employed: Float64Array, cityOf: Int32Array) {
  return squares.flatMap(([x, y], from) =>
    squares.flatMap(([u, v], to) => {
      if (from === to || (cityOf[to] as number) < 0 || (employed[from] as number) === 0) return []
      const pull = ((employed[to] as number) / 40000) * Math.exp(-Math.hypot(x - u, y - v) / 7)
      return [{ from, to, workers: Math.round((employed[from] as number) * Math.min(0.6, pull)) }]
    }),
  )
}

function outlines(count: number): string {
  return Array.from({ length: count }, (_, unit) => unit)
    .filter((unit) => unit % 2 === Math.floor(unit / ACROSS) % 2)
    .map((unit) => outline((cell) => unitOf(cell) === unit, '#888', 0.6))
    .join('')
}

function travelPicture(country: Strip, centre: Int32Array): string {
  const road = (cell: number) => Math.floor(cell / WIDTH) === 20 || cell % WIDTH === 30
  const friction = Float64Array.from(country.population, (_, cell) => (country.land?.[cell] === 0 ? NaN : road(cell) ? 0.8 : 4))
  const { minutes, nearest } = travelTimes(WIDTH, ROWS, friction, centre)
  const steps = [0, 15, 30, 45, 60]
  const fills = ['#b2182b', '#045a8d', '#2b8cbe', '#74a9cf', '#bdc9e1', '#f1eef6']
  const kinds = [
    { name: 'urban centre', fill: fills[0] ?? '' },
    ...steps.map((step, i) => ({ name: i === 4 ? 'more than an hour' : `${step} to ${steps[i + 1]} minutes`, fill: fills[i + 1] ?? '' })),
    WATER,
  ]
  return picture(
    'Minutes to the edge of the nearest urban centre, and which one that is; two roads are fast',
    kinds,
    (cell) =>
      !Number.isFinite(minutes[cell]) ? 6 : minutes[cell] === 0 ? 0 : 1 + steps.findLastIndex((step) => (minutes[cell] as number) >= step),
    [],
    outline((cell) => nearest[cell] === 1, '#333', 1.5),
  )
}
