import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { WrongUsage } from '../../src/cli/command.ts'
import { urban } from '../../src/cli/urban/index.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { projectionOf, WGS84 } from '../../src/platform/geo/index.ts'
import { readSettings } from '../../src/settings.ts'
import { landAt, peopleAt, PLACE, writeGrid } from './grids.ts'

const folder = mkdtempSync(join(tmpdir(), 'serai-bad-'))
after(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

function text(name: string, content: string): string {
  writeFileSync(at(name), content)
  return at(name)
}

/** The command refuses with this code and one sentence that has these words, in every language, and writes no output. */
async function refuses(args: readonly string[], code: string, ...words: readonly string[]): Promise<void> {
  const error = await urban.run(args, readSettings({})).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof Problem, `${args.join(' ')}: ${String(error)}`)
  assert.equal(error.code, code)
  for (const word of words) assert.ok(error.message.includes(word), `${error.message} lacks ${word}`)
  for (const language of LANGUAGES) assert.ok(!/\{\w+\}|\n/.test(error.say(language)), error.say(language))
  assert.throws(() => readFileSync(at('out.tif')), { code: 'ENOENT' })
  assert.throws(() => readFileSync(at('out.csv')), { code: 'ENOENT' })
}

const grid = (population: string, ...more: readonly string[]) => ['grid', '--population', population, '--output', at('out.tif'), ...more]

describe('a grid is refused with one sentence', () => {
  let good = ''
  before(async () => {
    good = await writeGrid(at('good.tif'), peopleAt)
  })

  it('when the grids do not lie on the same cells', async () => {
    const smaller = await writeGrid(at('smaller.tif'), landAt, { placement: { ...PLACE, width: 50 } })
    const shifted = await writeGrid(at('shifted.tif'), landAt, { placement: { ...PLACE, west: PLACE.west + 500 } })
    const elsewhere = await writeGrid(at('elsewhere.tif'), landAt, { placement: { ...PLACE, projection: projectionOf(3035) } })
    await refuses(grid(good, '--land', smaller), 'urban.grids-differ', '60 x 40', '50 x 40')
    await refuses(grid(good, '--land', shifted), 'urban.grids-differ', '187000', '187500')
    await refuses(grid(good, '--land', elsewhere), 'urban.grids-differ', 'World_Mollweide', 'EPSG:3035')
  })

  it('when it is in degrees, in a projection that does not keep areas, or has cells of another size', async () => {
    const degrees = { ...PLACE, west: 60, north: 42, cellWidth: 0.01, cellHeight: 0.01, projection: WGS84 }
    await refuses(grid(await writeGrid(at('degrees.tif'), peopleAt, { placement: degrees })), 'urban.degrees', 'EPSG:4326', '--reproject')
    await refuses(
      grid(await writeGrid(at('web.tif'), peopleAt, { placement: { ...PLACE, projection: projectionOf(3857) } })),
      'urban.not-equal-area',
      'EPSG:3857',
    )
    await refuses(
      grid(await writeGrid(at('large.tif'), peopleAt, { placement: { ...PLACE, cellWidth: 1500, cellHeight: 1500 } })),
      'urban.cell-size',
      '1500 by 1500',
      '1,000',
    )
    await refuses(
      grid(await writeGrid(at('part.tif'), peopleAt, { placement: { ...PLACE, cellWidth: 300, cellHeight: 300 } })),
      'urban.cell-size',
      '300 by 300',
    )
  })

  it('when metres are called degrees, or degrees metres, also when it may be carried over', async () => {
    const tiny = { ...PLACE, west: 60, north: 42, cellWidth: 1 / 120, cellHeight: 1 / 120 }
    const small = await writeGrid(at('tiny.tif'), peopleAt, { placement: tiny })
    const vast = await writeGrid(at('vast.tif'), peopleAt, { placement: { ...PLACE, projection: WGS84 } })
    for (const more of [[], ['--reproject']] as const) {
      await refuses(grid(small, ...more), 'urban.misplaced', 'World_Mollweide', '0.008333')
      await refuses(grid(vast, ...more), 'urban.misplaced', 'EPSG:4326', '187000, 6035000')
    }
  })

  it('when the largest number of 16 bits stands where no data do', async () => {
    const full = await writeGrid(at('full.tif'), (x) => (x > 50 ? 65535 : 700))
    await refuses(grid(full), 'urban.saturated', '65535', 'row 1, column 52', '--no-data=65535')
  })

  it('when what is to be land has no cell that is mostly land', async () => {
    const few = await writeGrid(at('few.tif'), (x) => (x > 50 ? 0 : 7))
    await refuses(grid(good, '--land', few), 'urban.unit-unclear', '7', '--land-unit')
    await refuses(grid(good, '--land', good), 'urban.unit-unclear', '--land-unit')
  })

  it('when it has negative or absurd people, which odd values for no data are', async () => {
    const negative = await writeGrid(at('negative.tif'), (x, y) => (x === 3 && y === 2 ? -200 : peopleAt(x, y)))
    const absurd = await writeGrid(at('absurd.tif'), (x, y) => (x === 3 && y === 2 ? 4294967295 : peopleAt(x, y)))
    await refuses(grid(negative), 'urban.negative', '-200', 'row 3, column 4', '--no-data=-200')
    await refuses(grid(absurd), 'urban.absurd', '4294967295', 'row 3, column 4', '--no-data=4294967295')
  })

  it('when land is more than the cell, and when a preset lacks the grid it needs', async () => {
    const land = await writeGrid(at('land.tif'), () => 250)
    await refuses(grid(good, '--land', land, '--land-unit', 'share'), 'urban.share', '250', '--land-unit share, percent or m2')
    await refuses(grid(good, '--preset', 'ghsl-r2023a'), 'urban.needs-built', 'ghsl-r2023a', '--built')
  })

  it('when a file is cut off, is no GeoTIFF, is not there, or has no place', async () => {
    writeFileSync(at('cut.tif'), readFileSync(good).subarray(0, 900))
    await refuses(grid(at('cut.tif')), 'geo.cut-off', 'Fetch it again')
    await refuses(grid(text('text.tif', 'a picture, honestly, of many people')), 'geo.not-tiff')
    await refuses(grid(at('none.tif')), 'geo.missing', 'none.tif')
  })

  it('when the output cannot be written there', async () => {
    await refuses(['grid', '--population', good, '--output', at('none/out.tif')], 'geo.no-folder', at('none'))
    await refuses(['grid', '--population', good, '--output', folder], 'geo.is-folder', folder)
    await refuses(grid(good, '--report', at('out.tif')), 'geo.output-twice', at('out.tif'))
  })

  it('when the output would take the place of what is read, also under another name', async () => {
    const before = readFileSync(good)
    symlinkSync(good, at('link.tif'))
    for (const output of [good, at('link.tif')]) await refuses(['grid', '--population', good, '--output', output], 'geo.over-input', output)
    assert.deepEqual(readFileSync(good), before)
  })
})

describe('units and flows are refused with one sentence', () => {
  const square = (x: number, y: number) => [
    [
      [x, y],
      [x + 9000, y],
      [x + 9000, y - 9000],
      [x, y - 9000],
      [x, y],
    ],
  ]
  const areas = (...ids: readonly string[]) =>
    JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:ESRI::54009' } },
      features: ids.map((code, i) => ({
        type: 'Feature',
        properties: { code },
        geometry: { type: 'Polygon', coordinates: square(187000 + i * 9000, 6035000) },
      })),
    })
  const UNITS = 'id,city,employed\nA,X,100\nB,,50\n'
  const fua = (units: string, flows: string, ...more: readonly string[]) => [
    'fua',
    '--units',
    units,
    '--flows',
    flows,
    '--output',
    at('out.csv'),
    ...more,
  ]
  let people = ''
  let classes = ''
  const units = (file: string, ...more: readonly string[]) => [
    'units',
    '--classes',
    classes,
    '--population',
    people,
    '--units',
    file,
    '--output',
    at('out.csv'),
    ...more,
  ]
  before(async () => {
    people = await writeGrid(at('people.tif'), peopleAt)
    classes = await writeGrid(at('classes.tif'), (x, y) => (peopleAt(x, y) > 1500 ? 3 : 1))
  })

  it('when ids come twice, no column names the units, or none of them lies on the grid', async () => {
    await refuses(units(text('twice.geojson', areas('A', 'A'))), 'urban.id-twice', 'A', 'code')
    await refuses(units(text('areas.geojson', areas('A', 'B')), '--id', 'ins'), 'urban.no-id', '--id', 'code')
    await refuses(
      units(text('far.geojson', areas('A').replaceAll('187000', '987000').replaceAll('196000', '996000'))),
      'urban.no-overlap',
      'ESRI:54009',
    )
  })

  it('when the classes are no classes', async () => {
    const strange = await writeGrid(at('strange.tif'), (x) => (x === 5 ? 7 : 1))
    await refuses(
      ['units', '--classes', strange, '--population', people, '--units', text('a.geojson', areas('A')), '--output', at('out.csv')],
      'urban.codes',
      'value 7',
    )
  })

  it('when ids of units and flows do not match', async () => {
    const units2 = text('units.csv', UNITS)
    await refuses(
      fua(units2, text('unknown.csv', 'origin,destination,workers\nA,B,10\n01,02,90\n')),
      'urban.units-unknown',
      '01',
      'same ids',
    )
    await refuses(
      fua(units2, text('flows.csv', 'origin,destination,workers\nA,B,10\n'), '--borders', text('borders.csv', 'a,b,length\nA,Z,10\n')),
      'urban.units-unknown',
      'Z',
    )
    await refuses(
      fua(text('no-work.csv', 'id,city\nA,X\n'), at('flows.csv'), '--employed', text('employed.csv', 'id,employed\nB,3\n')),
      'urban.units-unknown',
      'A',
    )
  })

  it('when there are no units or no flows, or a unit has no id', async () => {
    await refuses(fua(text('nobody.csv', 'id,employed,city\n'), at('flows.csv')), 'urban.no-units', 'nobody.csv')
    await refuses(fua(text('nameless.csv', 'id,employed,city\nA,1,X\n,1,X\n'), at('flows.csv')), 'urban.id-empty', 'Unit 2', 'id')
    await refuses(fua(at('units.csv'), text('still.csv', 'origin,destination,workers\n')), 'urban.no-flows', 'still.csv')
    await refuses(fua(text('percent.csv', 'id,employed,centre,centre_share\nA,1,X,90\n'), at('flows.csv')), 'urban.part', 'Line 2', '90')
  })

  it('when a number is none, or negative, with the line it stands in', async () => {
    await refuses(fua(text('units3.csv', 'id,city,employed\nA,X,many\n'), at('flows.csv')), 'urban.number', 'Line 2', 'many', 'employed')
    await refuses(
      fua(at('units.csv'), text('minus.csv', 'origin,destination,workers\nA,B,10\nB,A,-4\n')),
      'urban.number',
      'Line 3',
      '-4',
      'workers',
    )
  })

  it('when a column is missing, or a decision has no reason or names nobody', async () => {
    await refuses(
      fua(text('units4.csv', 'id,employed\nA,1\n'), at('flows.csv')),
      'geo.column',
      'city / centre, centre_share',
      'id, employed',
    )
    await refuses(fua(at('units.csv'), text('columns.csv', 'origin,workers\nA,1\n')), 'geo.column', 'destination', 'origin, workers')
    await refuses(
      fua(at('units.csv'), at('flows.csv'), '--override', text('o.csv', 'kind,a,b,reason\nassign,B,X,\n')),
      'urban.decision',
      'Line 2',
    )
    await refuses(
      fua(at('units.csv'), at('flows.csv'), '--override', text('p.csv', 'kind,a,b,reason\nmerge,X,Y,Because\n')),
      'urban.decision',
      'Line 2',
    )
    await refuses(
      fua(at('units.csv'), at('flows.csv'), '--override', text('q.csv', 'kind,a,b,reason\nexclude,B,,Law 7\nassign,B,X,Law 8\n')),
      'urban.decided-twice',
      'Line 3',
    )
  })

  it('when a model or the list to fit it on cannot serve', async () => {
    const estimate = [
      'estimate',
      '--classes',
      classes,
      '--population',
      people,
      '--friction',
      people,
      '--income',
      '2000',
      '--output',
      at('out.tif'),
    ]
    await refuses([...estimate, '--model', text('model.json', '{"constant":1}')], 'urban.model', 'minutes, logCentreArea')
    await refuses([...estimate, '--model', at('none.json')], 'urban.model')
    const none = await writeGrid(at('no-zones.tif'), () => 0)
    await refuses(
      [
        'fit',
        '--classes',
        classes,
        '--population',
        people,
        '--friction',
        people,
        '--official',
        none,
        '--income',
        '2000',
        '--source',
        'test',
        '--output',
        at('out.json'),
      ],
      'urban.fit',
      '0 lie in zones',
    )
  })

  it('when two epochs are of different levels', async () => {
    const other = await writeGrid(at('level2.tif'), (x, y) => (peopleAt(x, y) > 1500 ? 30 : 11))
    await refuses(['change', classes, other], 'urban.grids-differ', 'level 1', 'level 2')
  })
})

describe('a command that is wrongly written', () => {
  for (const args of [[], ['nothing']] as const) {
    it(`is refused as wrong usage: serai urban ${args.join(' ')}`, async () => {
      await assert.rejects(urban.run(args, readSettings({})), WrongUsage)
    })
  }
})
