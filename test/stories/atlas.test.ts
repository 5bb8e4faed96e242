import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { newId } from '../../src/kernel/id.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { openGeoTiff, WGS84, writeGeoTiff } from '../../src/platform/geo/index.ts'
import { equipmentOf } from '../../src/platform/equipment.ts'
import { type RunningJobs, startJobs } from '../../src/platform/events.ts'
import { askForRun, cancelRun, openFile, openRun, urbanFigures } from '../../src/registry/atlas/index.ts'
import { PRODUCT } from '../../src/product.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'
import { landAt, PLACE, peopleAt, writeGrid } from '../urban/grids.ts'

const folder = mkdtempSync(join(tmpdir(), 'serai-atlas-'))
const at = (name: string) => join(folder, name)
let web: TestWeb
let jobs: RunningJobs
let me: Readonly<Record<string, string>>

before(async () => {
  web = await openTestWeb('uzbekistan-2020')
  me = await web.signIn('demo-organiser')
  await writeGrid(at('people.tif'), peopleAt)
  await writeGrid(at('land.tif'), (x) => landAt(x) * 1e6)
  jobs = await startJobs(web.db, web.url, PRODUCT.jobs)
  await workOff()
})
after(async () => {
  await jobs.stop()
  await web.close()
  rmSync(folder, { recursive: true })
})

const workOff = () => jobs.settle()

const textOf = async (answer: Response) =>
  (await answer.text())
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const page = async (path: string, headers = me) => textOf(await web.get(path, headers))

const SAID = { kind: 'population', name: 'People of a test', licence: 'CC0', source: 'https://example.org', epoch: '2020', noData: '' }

async function send(file: string, said: Readonly<Record<string, string>> = {}, headers = me, name = file): Promise<Response> {
  const form = new FormData()
  for (const [field, value] of Object.entries({ id: newId(), ...SAID, ...said })) form.append(field, value)
  if (file !== '') form.append('file', new File([new Uint8Array(readFileSync(at(file)))], name))
  return web.upload('/en/atlas/files', form, headers)
}

/** Sends a file and gives its address. */
async function kept(file: string, said: Readonly<Record<string, string>> = {}, name = file): Promise<string> {
  const answer = await send(file, said, me, name)
  assert.equal(answer.status, 303, await answer.clone().text())
  return answer.headers.get('location') ?? ''
}

const idIn = (address: string) => address.split('/').at(-1) ?? ''

async function start(fields: Readonly<Record<string, string>>, headers = me): Promise<Response> {
  return web.post('/en/atlas/runs', Object.entries({ id: newId(), name: 'A run', preset: 'manual-2021', level: '1', ...fields }), headers)
}

describe('the demo’s atlas', () => {
  it('tells everybody what a city is, who commutes, how it grew, and which cities are like it', async () => {
    const said = await page('/en/cities/uz-namangan', {})
    assert.match(said, /Degree of urbanisation city \(unit Namangan\)/)
    assert.match(said, /Urban centre [\d,]+ people on \d+ km²/)
    assert.match(
      said,
      /Functional urban area Namangan: \d+ units of the city with [\d,]+ people, \d+ units of its commuting zone with [\d,]+/,
    )
    assert.match(said, /Commuters [\d,]+ come in to work, [\d,]+ of [\d,]+ employed residents go out/)
    assert.match(said, /Share of people by class .* 2000 .* 2020 /)
    assert.match(said, /Cities of like size .* Samarkand/)
  })

  it('says on each page that it is illustrative, in every language, and in the files too', async () => {
    const shown = (await (await web.get('/en/atlas')).text()).matchAll(/atlas\/runs\/[\w-]+/g)
    const run = [...shown].at(-1)?.[0] ?? ''
    const words = {
      en: 'Illustrative, synthetic',
      'uz-Latn': 'Namunaviy, sunʼiy',
      'uz-Cyrl': 'Намунавий, сунъий',
      ru: 'Иллюстративно, синтетически',
      'zh-Hans': '示意性合成数据',
    }
    for (const language of LANGUAGES) {
      for (const path of [run, `${run}/map`, 'atlas/countries/uz', 'cities/uz-bukhara']) {
        assert.ok((await page(`/${language}/${path}`, {})).includes(words[language]), `${language} ${path}`)
      }
    }
    const classes = new Uint8Array(await (await web.get(`/en/${run}/files/classes.tif`)).arrayBuffer())
    assert.match(Buffer.from(classes).toString('latin1'), /illustrative, synthetic/)
    const picture = Buffer.from(await (await web.get(`/en/${run}/files/classes.png`)).arrayBuffer())
    assert.match(picture.toString('latin1'), /Comment\0illustrative, synthetic/)
    const units = await (await web.get(`/en/${run}/files/units.csv`)).text()
    assert.match(units, /^id,name,people,km2,level1/)
    for (const name of ['units.csv', 'areas.csv']) {
      const [head = '', ...lines] = (await (await web.get(`/en/${run}/files/${name}`)).text()).trimEnd().split('\n')
      assert.match(head, /,status$/, name)
      assert.deepEqual(
        lines.filter((line) => !line.endsWith(',"illustrative, synthetic"')),
        [],
      )
      assert.ok(lines.length > 100, name)
    }
    const places = (await (await web.get(`/en/${run}/cities.geojson`)).json()) as { features: { properties: { status?: string } }[] }
    assert.deepEqual([...new Set(places.features.map(({ properties }) => properties.status))], ['illustrative, synthetic'])
  })

  it('lists all cities of the country in both years, each with its class', async () => {
    const [now, then] = [await page('/en/atlas/countries/uz', {}), await page('/en/atlas/countries/uz?year=2000', {})]
    for (const name of ['Namangan', 'Khovos', 'Urgench']) assert.ok(now.includes(name) && then.includes(name))
    assert.match(now, /2020; rules manual-2021, level 2/)
    assert.match(then, /2000; rules manual-2021, level 2/)
    assert.notEqual(now, then)
  })

  it('gives figures for reports with their source, marked as illustrative', async () => {
    const figures = await urbanFigures(web.db, ['uz-namangan'])
    const last = figures.filter(({ from }) => from.epoch === 2020)
    assert.deepEqual(
      last.map(({ id }) => id),
      (
        'unit.degree centre.people centre.km2 unit.people unit.centre-share unit.cluster-share unit.rural-share ' +
        'area.people commuters.in commuters.out'
      ).split(' '),
    )
    assert.deepEqual([...new Set(figures.map(({ status }) => status))], ['illustrative'])
    assert.equal(last[0]?.from.preset, 'manual-2021')
  })
})

describe('an analyst who sends a grid', () => {
  it('reads in words what it is, classifies it, and sees the classes with what to distrust', async () => {
    const file = await kept('people.tif')
    assert.match(await page(file), /It is being looked at|It can be used/)
    await workOff()
    assert.match(await page(file), /60 × 40 .* World_Mollweide .* It can be used/)
    const land = await kept('land.tif', { kind: 'land' })
    await workOff()
    assert.match(await page(land), /Counts in m2/)
    const run = await start({ population: idIn(file), land: idIn(land) })
    const address = run.headers.get('location') ?? ''
    assert.match(await page(address), /You may leave this page|urban centres among/)
    await workOff()
    const done = await page(address)
    assert.match(done, /2 urban centres among|1 urban centres among/)
    assert.match(done, /Classes of cells .* urban centre .* urban cluster .* rural .* water/)
    const raster = Buffer.from(await (await web.get(`${address}/files/classes.tif`, me)).arrayBuffer())
    assert.equal(raster.subarray(0, 2).toString(), 'II')
    assert.equal((await web.get(address, {})).status, 401)
    await web.post(`${address}/showing`, [], me)
    assert.equal((await web.get(address, {})).status, 200)
    await web.post(`${address}/hiding`, [], me)
    assert.equal((await web.get(address, {})).status, 401)
  })

  it('gets one file for a form that is posted twice, and one result for two runs of the same', async () => {
    const id = newId()
    const [first, second] = [await kept('people.tif', { id }), await kept('people.tif', { id })]
    assert.equal(first, second)
    await workOff()
    const runs = [await start({ population: id }), await start({ population: id })]
    const addresses = runs.map((each) => each.headers.get('location') ?? '')
    await workOff()
    const hashes = await Promise.all(addresses.map(async (address) => /Result ([0-9a-f]{16})/.exec(await page(address))?.[1]))
    assert.equal(new Set(addresses).size, 2)
    assert.equal(new Set(hashes).size, 1)
    assert.notEqual(hashes[0], undefined)
  })

  it('calls a run off; another one who waits for the same still gets it', async () => {
    const file = idIn(await kept('people.tif', { epoch: '1990' }))
    await workOff()
    const off = newId()
    await web.db.transaction().execute(async (tx) => {
      const population = await openFile(tx, file)
      await askForRun(tx, { id: off, title: 'A run', preset: 'manual-2021', level: 1, files: { population } })
      await cancelRun(tx, await openRun(tx, off))
    })
    await workOff()
    assert.match(await page(`/en/atlas/runs/${off}`), /called off/)
    const on = (await start({ population: file })).headers.get('location') ?? ''
    await workOff()
    assert.match(await page(on), /urban centres among/)
  })

  it('has people in degrees carried over by sum, and is told how many there were', async () => {
    const placement = { ...PLACE, west: 66, north: 40, cellWidth: 0.01, cellHeight: 0.01, projection: WGS84 }
    await writeGrid(at('degrees.tif'), peopleAt, { placement })
    const file = await kept('degrees.tif')
    await workOff()
    assert.match(await page(file), /its people are carried over by sum/)
    const run = (await start({ population: idIn(file) })).headers.get('location') ?? ''
    await workOff()
    assert.match(await page(run), /Reprojected by sum: [\d,]+ people before, [\d,]+ after/)
  })

  it('removes a file that nothing rests on, and not one that a run rests on', async () => {
    const file = await kept('people.tif', { name: 'For a moment' })
    await workOff()
    assert.equal((await web.post(`${file}/removal`, [], me)).status, 303)
    assert.equal((await web.get(file, me)).status, 404)
    const used = await kept('people.tif', { name: 'For long', epoch: '1980' })
    await workOff()
    await start({ population: idIn(used) })
    const refused = await web.post(`${used}/removal`, [], me)
    assert.equal(refused.status, 409)
    assert.match(await textOf(refused), /a run rests on it/)
    await workOff()
  })
})

describe('what is wrong with a file is one sentence', () => {
  const words = async (file: string) => {
    await workOff()
    return page(file)
  }

  it('for a file that is cut off, with its own name and not that of our disk', async () => {
    await writeGrid(at('cut.tif'), peopleAt)
    truncateSync(at('cut.tif'), 900)
    const said = await words(await kept('cut.tif'))
    assert.match(said, /It cannot be used The file cut\.tif is cut off/)
    assert.doesNotMatch(said, /serai-files|\/tmp/)
  })

  it('for something that is no GeoTIFF', async () => {
    const said = await words(await kept('people.tif', { kind: 'flows' }, 'flows.csv'))
    assert.match(said, /It cannot be used/)
  })

  it('for a negative population, in every language; with the value named as no data it can be used', async () => {
    await writeGrid(at('negative.tif'), (x, y) => (x === 3 && y === 2 ? -200 : peopleAt(x, y)))
    const file = await kept('negative.tif')
    assert.match(await words(file), /has -200 in row 3, column 4; a number of at least 0 is expected/)
    for (const language of LANGUAGES) assert.match(await page(file.replace('/en/', `/${language}/`)), /-200/)
    assert.match(await words(await kept('negative.tif', { noData: '-200' })), /It can be used/)
  })

  it('for an absurd one', async () => {
    await writeGrid(at('absurd.tif'), () => 5_000_000)
    assert.match(await words(await kept('absurd.tif')), /more than 1000000 live nowhere/)
  })

  it('for grids that do not lie on each other: the run says so', async () => {
    const place = { ...PLACE, west: PLACE.west + 3_000_000, projection: { name: 'unknown', definition: undefined } }
    const writer = await writeGeoTiff(at('elsewhere.tif'), place, 'float64')
    await writer.write(new Float64Array(place.width * place.height).fill(1))
    await writer.finish()
    const [file, land] = [await kept('people.tif', { epoch: '1970' }), await kept('elsewhere.tif', { kind: 'land' })]
    await workOff()
    const run = (await start({ population: idIn(file), land: idIn(land) })).headers.get('location') ?? ''
    assert.match(await words(run), /could not be done/)
  })
})

describe('the forms', () => {
  it('name everything that is missing at once, keep what was typed, and say to choose the file again', async () => {
    const answer = await send('', { kind: '', name: '  ', licence: 'CC BY <b>', source: '', epoch: '20', noData: 'x' })
    assert.equal(answer.status, 422)
    const html = await answer.text()
    assert.ok(html.includes('value="CC BY &lt;b&gt;"'))
    const said = await textOf(new Response(html))
    for (const sentence of [
      'Say what is in the file',
      'Give the file a title',
      'Say where it comes from',
      '“20” came',
      '“x” came',
      'Choose a file',
    ]) {
      assert.ok(said.includes(sentence), sentence)
    }
  })

  it('refuse a file of another kind by its name', async () => {
    const answer = await send('people.tif', {}, me, 'people.exe')
    assert.equal(answer.status, 422)
    assert.match(await textOf(answer), /people\.exe cannot be of this kind/)
  })

  it('keep a name with foreign letters and paths apart from the disk', async () => {
    const file = await kept('people.tif', {}, '../../аҳоли 人口.tif')
    assert.match(await page(file), /аҳоли 人口\.tif/)
  })

  it('say what a run lacks, and what rules need', async () => {
    const none = await start({ name: '', population: 'nothing' })
    assert.equal(none.status, 422)
    assert.match(await textOf(none), /Give the run a title .* Choose a grid of people/)
    const built = await start({ population: idIn(await kept('people.tif')), preset: 'ghsl-r2023a' })
    assert.match(await textOf(built), /Choose a grid of people|also look at built-up area/)
  })
})

describe('who may not', () => {
  it('neither sees nor sends nor starts', async () => {
    for (const path of ['/en/atlas/files/new', '/en/atlas/runs/new', `/en/atlas/files/${newId()}`])
      assert.equal((await web.get(path)).status, 401)
    assert.equal((await send('people.tif', {}, {})).status, 401)
    assert.equal((await start({}, {})).status, 401)
  })

  it('finds nothing behind a stranger’s address', async () => {
    for (const path of [
      'files/x',
      'runs/x',
      `runs/${newId()}`,
      `files/${newId()}`,
      'countries/xx',
      'countries/UZ',
      `runs/${newId()}/map`,
    ]) {
      assert.equal((await web.get(`/en/atlas/${path}`, me)).status, 404, path)
    }
    const [run = ''] = /atlas\/runs\/[\w-]+/.exec(await (await web.get('/en/atlas')).text()) ?? []
    for (const name of ['..%2f..%2fpasswd', 'strip-0-0-686.scan', 'inputs.json'])
      assert.equal((await web.get(`/en/${run}/files/${name}`, me)).status, 404, name)
  })
})

it('a made file that is lost from the disk is made again, byte by byte', async () => {
  const { files, folder: disk } = equipmentOf(web.db)
  const listed = await (await web.get('/en/atlas', me)).text()
  const [address = ''] = /\/en\/atlas\/files\/[\w-]+(?=">Uzbekistan: synthetic)/.exec(listed) ?? []
  const place = `atlas/files/${idIn(address)}/people-2020.tif`
  const other = `atlas/files/${idIn(address)}/people-2000.tif`
  const known = (await files.size(place)) === undefined ? other : place
  const before = readFileSync(`${disk}/files/${known}`)
  await files.delete(known)
  const run = await start({ population: idIn(address), level: '2' })
  await workOff()
  assert.match(await page(run.headers.get('location') ?? ''), /urban centres among/)
  assert.deepEqual(readFileSync(`${disk}/files/${known}`), before)
  const raster = await openGeoTiff(`${disk}/files/${known}`)
  assert.equal(raster.width > 1000, true)
  await raster.close()
})
