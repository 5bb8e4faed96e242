import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { urban } from '../../src/cli/urban/index.ts'
import { projectionOf } from '../../src/platform/geo/index.ts'
import { readSettings } from '../../src/settings.ts'
import { landAt, peopleAt, PLACE, writeGrid } from './grids.ts'

const folder = mkdtempSync(join(tmpdir(), 'serai-warnings-'))
after(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

function text(name: string, content: string): string {
  writeFileSync(at(name), content)
  return at(name)
}

/** The sentences of the warnings of a report, by their code. */
async function warned(args: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const report = at('report.json')
  assert.equal(await urban.run([...args, '--report', report], readSettings({})), 0)
  const { warnings } = JSON.parse(readFileSync(report, 'utf8')) as { readonly warnings: readonly { code: string; words: string }[] }
  return Object.fromEntries(warnings.map(({ code, words }) => [code, words]))
}

const grid = (population: string, ...more: readonly string[]) =>
  warned(['grid', '--population', population, '--output', at('o.tif'), ...more])

describe('a grid warns', () => {
  it('of a projection whose cells are only nearly of equal area', async () => {
    const zone = { ...PLACE, west: 500_000, north: 4_600_000, projection: projectionOf(32642) }
    const { projection } = await grid(await writeGrid(at('zone.tif'), peopleAt, { placement: zone }))
    assert.match(projection ?? '', /EPSG:32642, whose cells are only nearly of equal area/)
  })

  it('of missing land, and not when there is land', async () => {
    const people = await writeGrid(at('people.tif'), peopleAt)
    const land = await writeGrid(at('land.tif'), landAt)
    assert.deepEqual(Object.keys(await grid(people)), ['no-land'])
    assert.deepEqual(await grid(people, '--land', land), {})
  })

  it('of a census that is spread evenly over districts', async () => {
    const { flat } = await grid(await writeGrid(at('flat.tif'), (x) => (x < 30 ? 120 : 340)))
    assert.match(flat ?? '', /98 % of neighbouring cells hold exactly the same number/)
  })

  it('when no centre is found, and in other words when nobody lives there', async () => {
    assert.deepEqual(Object.keys(await grid(await writeGrid(at('thin.tif'), (x, y) => 21 + x + 2 * y))), ['no-land', 'no-centre'])
    assert.deepEqual(Object.keys(await grid(await writeGrid(at('zero.tif'), () => 0))), ['no-land', 'nobody'])
    assert.deepEqual(Object.keys(await grid(await writeGrid(at('none.tif'), () => NaN))), ['no-land', 'nobody'])
  })
})

describe('functional urban areas warn', () => {
  const fua = (units: string, flows: string, ...more: readonly string[]) =>
    warned(['fua', '--units', text('units.csv', units), '--flows', text('flows.csv', flows), '--output', at('fua.csv'), ...more])
  const HEAD = 'id,people,employed,centre,centre_share\n'
  const FLOWS = 'origin,destination,workers\n'

  it('of centres without a city, and of cities with less than three quarters of the people of their centre', async () => {
    const said = await fua(`${HEAD}A,1000,500,1,0.9\nB,9000,500,1,0.4\nC,1000,500,2,0.4\n`, `${FLOWS}B,A,100\n`)
    assert.match(said['centre-without-city'] ?? '', /^Urban centres without a city, .*: 1 \(2\)\.$/)
    assert.match(said['thin-city'] ?? '', /: 1\.$/)
    const whole = await fua(`${HEAD}A,9000,500,1,0.9\nB,1000,500,1,0.4\n`, `${FLOWS}B,A,100\n`)
    assert.deepEqual(Object.keys(whole), ['no-borders'])
  })

  it('of workers at places that are no units, and of more workers than employed residents', async () => {
    const said = await fua(`${HEAD}A,1000,500,1,0.9\nB,1000,100,,0\n`, `${FLOWS}A,A,500\nB,A,300\nB,Z,10\n`)
    assert.match(said['flows-unknown'] ?? '', /\(Z\), and were left out: 10\.$/)
    assert.match(said['flows-over'] ?? '', /employed residents: 1\./)
  })

  it('of flows that are older than the grid by more than five years', async () => {
    const years = async (flows: string) =>
      (await fua(`${HEAD}A,1000,500,1,0.9\n`, `${FLOWS}A,A,1\n`, '--flows-year', flows, '--grid-year', '2020'))['old-flows']
    assert.match((await years('2011')) ?? '', /of 2011 and the grid of 2020: .* 9 years/)
    assert.equal(await years('2015'), undefined)
  })
})
