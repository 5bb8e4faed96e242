import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  areaSpans,
  classifyUnit,
  classifyUnitLevel2,
  createTally,
  indexSpans,
  level1Shares,
  pointSpans,
  presetOf,
  sharedBorders,
  tallyRow,
  unitShares,
  type GridRules,
  type Polygon,
  type Span,
  type UnitShares,
} from '../../src/engines/urban/index.ts'
import { openFeatures, openGeoTiff, placeFeatures } from '../../src/platform/geo/index.ts'
import { classesOf, GOLDEN, openGrid, readTable, WITH_GOLDEN } from './golden.ts'

const LEVEL1_CODES = [0, 1, 2, 3]
const LEVEL2_CODES = [10, 11, 12, 13, 21, 22, 23, 30]

async function openUnits(): Promise<{ codes: readonly string[]; polygons: readonly (readonly Polygon[])[] }> {
  const features = await openFeatures(`${GOLDEN}fua_belgium/units.gpkg`)
  const raster = await openGeoTiff(`${GOLDEN}belgium/POP.tif`)
  await raster.close()
  return { codes: features.list.map(({ values }) => String(values['code'])), polygons: placeFeatures(features, raster) }
}

/**
 * The reference counts up to 18 people fewer in these communes on the border; counting 1,600 points in each cell confirms the engine. Their
 * shares and classes agree.
 */
const ON_THE_BORDER = ['13014', '38008', '63012', '85047']

type Cover = (polygons: readonly Polygon[], unit: number, width: number, height: number) => readonly Span[]

/** The shares of each commune, by its code, in the classes of a preset. */
async function sharesBy(cover: Cover, rules: GridRules, level: 1 | 2): Promise<ReadonlyMap<string, UnitShares>> {
  const grid = await openGrid('belgium/')
  const { codes, polygons } = await openUnits()
  const spans = indexSpans(
    grid.rows,
    codes.length,
    polygons.flatMap((each, unit) => cover(each, unit, grid.width, grid.rows)),
  )
  const tally = createTally(spans, level === 1 ? LEVEL1_CODES : LEVEL2_CODES)
  const classes = await classesOf(grid, rules, level)
  const centres = new Int32Array(classes.length)
  for (let row = 0; row < grid.rows; row++) tallyRow(tally, row, grid.population, classes, centres, row * grid.width)
  return new Map(codes.map((code, unit) => [code, unitShares(tally, unit, level === 1 ? 0 : 10)]))
}

/** The largest difference between what is found and what the reference has in a column. */
function furthest(found: ReadonlyMap<string, number>, table: readonly Readonly<Record<string, string>>[], column: string): number {
  return table.reduce((most, row) => Math.max(most, Math.abs(Number(row[column]) - (found.get(row['code'] ?? '') ?? NaN))), 0)
}

function mapped<Value>(shares: ReadonlyMap<string, UnitShares>, of: (each: UnitShares) => Value): ReadonlyMap<string, Value> {
  return new Map([...shares].map(([code, each]) => [code, of(each)]))
}

function differing(
  found: ReadonlyMap<string, number>,
  table: readonly Readonly<Record<string, string>>[],
  column: string,
): readonly string[] {
  return table.filter((row) => Number(row[column]) !== found.get(row['code'] ?? '')).map((row) => row['code'] ?? '')
}

describe('the 589 communes of Belgium', WITH_GOLDEN, () => {
  for (const [file, preset] of [
    ['units_L1_exact', 'ghsl-r2023a'],
    ['units_L1_nobuilt_exact', 'nobuilt'],
  ] as const) {
    it(`have the classes, people and shares of ${file}: people spread over the area of their cell`, async () => {
      const { built: _, ...centre } = presetOf('ghsl-r2023a').rules.centre
      const rules = preset === 'nobuilt' ? { ...presetOf('ghsl-r2023a').rules, centre } : presetOf(preset).rules
      const shares = await sharesBy(areaSpans, rules, 1)
      const table = readTable(`fua_belgium/${file}.csv`)
      assert.equal(table.length, 589)
      assert.deepEqual(
        differing(
          mapped(shares, (each) => classifyUnit(level1Shares(each, 1))),
          table,
          'flexurba_L1',
        ),
        [],
      )
      assert.ok(
        furthest(
          mapped(shares, ({ share }) => share(3)),
          table,
          'UCentre_share',
        ) < 1e-6,
      )
      const people = mapped(shares, (each) => each.people)
      assert.ok(
        furthest(
          people,
          table.filter(({ code = '' }) => !ON_THE_BORDER.includes(code)),
          'Tot_Pop',
        ) < 0.01,
      )
      assert.ok(furthest(people, table, 'Tot_Pop') < 20)
    })
  }

  it('have the classes and shares of the official workflow: parts of 200 m that belong to the unit of their middle', async () => {
    const shares = await sharesBy(
      (polygons, unit, width, height) => pointSpans(polygons, unit, width, height, 5),
      presetOf('ghsl-r2023a').rules,
      1,
    )
    const table = readTable('fua_belgium/units_L1_official200.csv')
    assert.deepEqual(
      differing(
        mapped(shares, (each) => classifyUnit(level1Shares(each, 1))),
        table,
        'flexurba_L1',
      ),
      [],
    )
    assert.ok(
      furthest(
        mapped(shares, ({ share }) => share(3)),
        table,
        'UCentre_share',
      ) < 1e-12,
    )
    assert.ok(
      furthest(
        mapped(shares, ({ people }) => people),
        table,
        'Tot_Pop',
      ) < 2,
    )
  })

  it('have the classes of the reference at level 2, its slip included when asked for', async () => {
    const shares = await sharesBy(areaSpans, presetOf('level2-2024').rules, 2)
    const table = readTable('fua_belgium/units_L2_exact.csv')
    const classes = (like: 'manual' | 'flexurba') =>
      mapped(shares, (each) => classifyUnitLevel2(level1Shares(each, 2), each, like) as number)
    assert.deepEqual(differing(classes('flexurba'), table, 'flexurba_L2'), [])
    const changed = differing(classes('manual'), table, 'flexurba_L2').map(
      (code) => `${classes('flexurba').get(code)} to ${classes('manual').get(code)}`,
    )
    assert.deepEqual([...new Set(changed)].sort(), ['21 to 22', '22 to 21'])
  })

  it('border on each other as a survey of their outlines says, but for a dozen short borders', async () => {
    const { codes, polygons } = await openUnits()
    const found = new Map(
      sharedBorders(polygons).map(({ a, b, length }) => [`${codes[a]}/${b === undefined ? '' : codes[b]}`, length * 1000]),
    )
    const expected = readTable('fua_belgium/borders.csv')
    const lengths = expected.map(({ a, b, border_m }) => [found.get(`${a}/${b}`) ?? found.get(`${b}/${a}`), Number(border_m)] as const)
    assert.deepEqual([expected.length, lengths.filter(([length]) => length === undefined).length], [1648, 1])
    assert.ok(lengths.filter(([length, border]) => length !== undefined && Math.abs(length - border) > 100 + border / 10).length <= 12)
  })
})
