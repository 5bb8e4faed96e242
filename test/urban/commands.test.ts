import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openGeoTiff, WGS84 } from '../../src/platform/geo/index.ts'
import { GOLDEN, readTable, WITH_GOLDEN } from './golden.ts'
import { landAt, peopleAt, PLACE, writeGrid } from './grids.ts'

const folder = mkdtempSync(join(tmpdir(), 'serai-urban-'))
after(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

interface Outcome {
  readonly [name: string]: unknown
  readonly warnings: readonly { readonly code: string; readonly words: string }[]
}

/** One process runs all the commands, one after the other. */
const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url))
const child = spawn(process.execPath, [CHILD], { stdio: ['pipe', 'pipe', 'inherit'] })
child.stdout.setEncoding('utf8')
after(() => child.kill())

async function urban(...args: readonly string[]): Promise<Outcome> {
  child.stdin.write(`${JSON.stringify([...args, '--json'])}\n`)
  let said = ''
  while (!/\n\u0004\d+\n$/.test(said)) said += String((await once(child.stdout, 'data'))[0])
  const [text = '', code] = said.trimEnd().split('\n\u0004')
  assert.equal(code, '0', text)
  return JSON.parse(text) as Outcome
}

const codes = ({ warnings }: Outcome) => warnings.map(({ code }) => code)

async function bytesOf(file: string): Promise<Float64Array> {
  const raster = await openGeoTiff(file)
  const values = new Float64Array(raster.width * raster.height)
  for await (const band of raster.bands()) values.set(band.values, band.row * raster.width)
  await raster.close()
  return values
}

describe('serai urban grid', () => {
  before(async () => {
    await writeGrid(at('people.tif'), peopleAt)
    await writeGrid(at('land.tif'), (x) => landAt(x) * 1e6)
  })

  it('classifies a grid, writes classes, centres and a report, and loses nobody', async () => {
    const said = await urban(
      'grid',
      '--population',
      at('people.tif'),
      '--land',
      at('land.tif'),
      '--output',
      at('c.tif'),
      '--centres',
      at('ids.tif'),
      '--report',
      at('r.json'),
    )
    const report = JSON.parse(readFileSync(at('r.json'), 'utf8')) as Outcome
    const classes = report['classes'] as readonly { code: number; cells: number; people: number }[]
    assert.deepEqual(said, { ...report })
    assert.deepEqual(
      classes.map(({ code }) => code),
      [3, 2, 1, 0],
    )
    assert.equal(
      classes.reduce((sum, { cells }) => sum + cells, 0),
      60 * 40,
    )
    assert.ok(Math.abs(classes.reduce((sum, { people }) => sum + people, 0) - (report['people'] as number)) < 1e-6)
    assert.deepEqual([(report['centres'] as unknown[]).length, codes(said)], [1, []])
    const [grid, ids] = [await bytesOf(at('c.tif')), await bytesOf(at('ids.tif'))]
    assert.ok(grid.every((code, i) => (code === 3) === (ids[i] === 1)))
  })

  it('gives the same classes and bytes for cells of 100 m as for those of 1 km that they make', async () => {
    const fine = { ...PLACE, width: 600, height: 400, cellWidth: 100, cellHeight: 100 }
    await writeGrid(at('fine.tif'), (x, y) => peopleAt(Math.floor(x / 10), Math.floor(y / 10)) / 100, { placement: fine })
    await urban('grid', '--population', at('people.tif'), '--output', at('coarse-classes.tif'))
    await urban('grid', '--population', at('fine.tif'), '--output', at('fine-classes.tif'))
    assert.deepEqual(await bytesOf(at('fine-classes.tif')), await bytesOf(at('coarse-classes.tif')))
  })

  it('carries people from degrees to square kilometres and says how many there were before and after', async () => {
    const degrees = { ...PLACE, west: 64, north: 41, cellWidth: 0.01, cellHeight: 0.01, projection: WGS84 }
    await writeGrid(at('degrees.tif'), peopleAt, { placement: degrees })
    const { reprojection, people } = (await urban(
      'grid',
      '--population',
      at('degrees.tif'),
      '--reproject',
      '--output',
      at('d.tif'),
    )) as unknown as { reprojection: { before: number; after: number }; people: number }
    assert.ok(
      reprojection.before > 200_000 &&
        Math.abs(reprojection.after / reprojection.before - 1) < 1e-9 &&
        Math.abs(people / reprojection.after - 1) < 1e-9,
    )
  })

  it('takes odd values for no data when it is told so', async () => {
    await writeGrid(at('odd.tif'), (x, y) => (x === 0 ? -200 : peopleAt(x, y)))
    const said = await urban('grid', '--population', at('odd.tif'), '--no-data=-200', '--output', at('o.tif'))
    const classes = said['classes'] as readonly { code: number; cells: number }[]
    assert.equal(classes.find(({ code }) => code === 255)?.cells, 40)
  })

  it('warns of grids without land, of flat grids, and where no centre is found', async () => {
    await writeGrid(at('flat.tif'), (x) => (x < 30 ? 120 : 340))
    assert.deepEqual(codes(await urban('grid', '--population', at('flat.tif'), '--output', at('f.tif'))), ['no-land', 'flat', 'no-centre'])
  })
})

describe('on a disk that is full', () => {
  it('a grid is refused with one sentence, and nothing is left half done', async () => {
    const grid = JSON.stringify(['grid', '--population', at('fine.tif'), '--output', at('full.tif')])
    const limited = spawn('sh', ['-c', `ulimit -f 1; exec "${process.execPath}" "${CHILD}"`], { stdio: ['pipe', 'pipe', 'inherit'] })
    limited.stdin.end(`${grid}\n`)
    const said = (await limited.stdout.toArray()).join('')
    assert.match(said, /^The disk is full, so .*full\.tif could not be written; nothing was left half done.*\n\u00041\n$/)
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('full.tif')),
      [],
    )
  })
})

describe('serai urban change', () => {
  it('follows a centre that grows, and one that is new', async () => {
    for (const [year, growth] of [
      ['a', 0.5],
      ['b', 1],
    ] as const) {
      await writeGrid(at(`people-${year}.tif`), (x, y) => peopleAt(x, y, growth) * (year === 'b' && x > 30 ? 12 : 1))
      await urban('grid', '--population', at(`people-${year}.tif`), '--output', at(`${year}.tif`))
    }
    const said = await urban(
      'change',
      at('a.tif'),
      at('b.tif'),
      '--populations',
      `${at('people-a.tif')},${at('people-b.tif')}`,
      '--output',
      at('change.tif'),
    )
    const [step] = said['steps'] as readonly {
      centres: readonly { fate: string; cellsBefore: number; cellsAfter: number }[]
      denser: number
      sparser: number
    }[]
    assert.deepEqual(step?.centres.map(({ fate }) => fate).sort(), ['grown', 'new'])
    const map = await bytesOf(at('change.tif'))
    assert.deepEqual([map.filter((code) => code === 3).length, map.filter((code) => code === 1).length], [step?.denser, step?.sparser])
  })

  it('finds nothing changed between a grid and itself', async () => {
    const said = await urban('change', at('b.tif'), at('b.tif'))
    const [step] = said['steps'] as readonly { centres: readonly { fate: string }[]; denser: number; sparser: number }[]
    assert.deepEqual([step?.denser, step?.sparser, step?.centres.every(({ fate }) => fate === 'same')], [0, 0, true])
  })
})

describe('serai urban estimate', () => {
  const zone = (x: number, y: number) => Math.hypot(x - 20, y - 20) < 13
  it('fits a model where the zones are known, and finds them again with it, marked as estimated', async () => {
    await writeGrid(at('friction.tif'), (x) => (x > 54 ? NaN : 1.5))
    await writeGrid(at('zones.tif'), (x, y) => (zone(x + ((x * 7 + y * 3) % 5) - 2, y) ? 1 : 0))
    await urban('grid', '--population', at('people.tif'), '--land', at('land.tif'), '--output', at('e.tif'))
    const inputs = ['--classes', at('e.tif'), '--population', at('people.tif'), '--friction', at('friction.tif'), '--income', '2000']
    const fitted = await urban('fit', ...inputs, '--official', at('zones.tif'), '--source', 'made up', '--output', at('m.json'))
    assert.ok((fitted['agreement'] as number) > 0.9)
    const said = await urban('estimate', ...inputs, '--model', at('m.json'), '--output', at('z.tif'), '--minutes', at('t.tif'))
    assert.deepEqual([said['status'], codes(said)], ['estimated', ['estimated']])
    const [found, minutes] = [await bytesOf(at('z.tif')), await bytesOf(at('t.tif'))]
    const wrong = found.filter(
      (id, i) => id > 0 !== zone(i % 60, Math.floor(i / 60)) && Math.abs(Math.hypot((i % 60) - 20, Math.floor(i / 60) - 20) - 13) > 3,
    )
    assert.equal(wrong.length, 0)
    const row = [...minutes.subarray(20 * 60, 21 * 60)]
    assert.deepEqual(
      row.slice(30, 33).map((each) => each - (row[29] ?? 0)),
      [1.5, 3, 4.5],
    )
  })
})

/** What of a perimeter is no border with another unit counts as abroad: the reference does not tell coast and other countries apart. */
function bordersWithAbroad(
  borders: readonly Readonly<Record<string, string>>[],
  perimeters: readonly Readonly<Record<string, string>>[],
): string {
  const rest = new Map(perimeters.map(({ code = '', perimeter_m }) => [code, Number(perimeter_m)]))
  for (const { a = '', b = '', border_m } of borders)
    for (const unit of [a, b]) rest.set(unit, Math.max(0, (rest.get(unit) ?? 0) - Number(border_m)))
  return [
    'a,b,length',
    ...borders.map(({ a, b, border_m }) => `${a},${b},${border_m}`),
    ...[...rest].map(([unit, metres]) => `${unit},abroad,${metres}`),
  ].join('\n')
}

describe('from the grid of Belgium to its functional urban areas', WITH_GOLDEN, () => {
  it('runs from end to end: most of the official cities and members are found', async () => {
    const b = `${GOLDEN}belgium/`
    const f = `${GOLDEN}fua_belgium/`
    await urban('grid', '--population', `${b}POP.tif`, '--land', `${b}LAND.tif`, '--output', at('be.tif'))
    await urban('units', '--classes', at('be.tif'), '--population', `${b}POP.tif`, '--units', `${f}units.gpkg`, '--output', at('units.csv'))
    writeFileSync(at('borders.csv'), bordersWithAbroad(readTable('fua_belgium/borders.csv'), readTable('fua_belgium/perimeters.csv')))
    const said = await urban(
      'fua',
      '--units',
      at('units.csv'),
      '--employed',
      `${f}units.csv`,
      '--flows',
      `${f}flows.csv`,
      '--borders',
      at('borders.csv'),
      '--flows-year',
      '2011',
      '--grid-year',
      '2020',
      '--output',
      at('fua.csv'),
    )
    assert.ok(codes(said).includes('old-flows'))
    const found = new Map(
      readFileSync(at('fua.csv'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(',').slice(0, 3) as [string, string, string])
        .map(([id, area, role]) => [id, { area, role }]),
    )
    const official = readFileSync(`${f}units.csv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
    const cities = official.filter((row) => row[8] !== '' || row[9] !== '')
    const members = official.filter((row) => row[10] !== '')
    const in2 = (rows: readonly string[][]) => rows.filter(([id = '']) => (found.get(id)?.area ?? '') !== '').length
    assert.deepEqual([cities.length, cities.filter(([id = '']) => found.get(id)?.role === 'city').length], [46, 42])
    assert.deepEqual([members.length, in2(members), in2(official) - in2(members)], [337, 328, 19])
  })

  it('gives the same areas with the borders that `urban units` writes', async () => {
    const f = `${GOLDEN}fua_belgium/`
    await urban(
      'units',
      '--classes',
      at('be.tif'),
      '--population',
      `${GOLDEN}belgium/POP.tif`,
      '--units',
      `${f}units.gpkg`,
      '--borders',
      at('own.csv'),
      '--output',
      at('u.csv'),
    )
    const areasWith = async (borders: string) => {
      await urban('fua', '--units', `${f}units.csv`, '--flows', `${f}flows.csv`, '--borders', borders, '--output', at('x.csv'))
      return readFileSync(at('x.csv'), 'utf8')
    }
    const [given, own] = [await areasWith(at('borders.csv')), await areasWith(at('own.csv'))].map((text) => text.split('\n'))
    assert.deepEqual(
      own?.filter((line, i) => line !== given?.[i]),
      [],
    )
  })

  it('takes a decision of a government with its reason into the output', async () => {
    const f = `${GOLDEN}fua_belgium/`
    writeFileSync(at('decisions.csv'), 'kind,a,b,reason\nexclude,11001,,Council of 3 May\n')
    await urban(
      'fua',
      '--units',
      `${f}units.csv`,
      '--flows',
      `${f}flows.csv`,
      '--override',
      at('decisions.csv'),
      '--output',
      at('decided.csv'),
    )
    assert.match(readFileSync(at('decided.csv'), 'utf8'), /^11001,,decided,,[\d.]+,,Council of 3 May$/m)
  })
})
