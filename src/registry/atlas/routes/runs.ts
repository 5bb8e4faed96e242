import { isId, newId } from '../../../kernel/id.ts'
import { say } from '../../../kernel/language.ts'
import type { Database } from '../../../platform/database.ts'
import { part, readForm, seen, type Visit, type Web } from '../../../platform/http.ts'
import { may, requireRight } from '../../access/index.ts'
import { citiesBy } from '../../cities/index.ts'
import { askForRun, cancelRun, openRun, openRunFile, showRun } from '../actions/runs.ts'
import { withFiles } from '../actions/shown.ts'
import { MADE_UP } from '../model/files.ts'
import type { Run } from '../model/results.ts'
import { provenanceOf } from '../model/shown.ts'
import { problems } from '../problems.ts'
import { allFiles } from '../store/files.ts'
import { factsIn } from '../store/runs.ts'
import { askPage } from '../views/ask.ts'
import { nameCentres } from '../views/centres.ts'
import { type CityOnMap, mapPage } from '../views/map.ts'
import { runPage, type RunShown } from '../views/run.ts'
import { readRun } from './read.ts'

const TYPES: Readonly<Record<string, string>> = { tif: 'image/tiff', png: 'image/png', csv: 'text/csv; charset=utf-8' }

/** Pages of the runs: everybody sees those that are shown, who keeps the atlas sees and starts all. */
export function mountRuns(web: Web): void {
  mountAsking(web)
  mountShown(web)
  mountActs(web)
}

function mountAsking(web: Web): void {
  web.get('/:language/atlas/runs/new', async (c) => {
    requireRight(c.get('visitor'), 'atlas.keep')
    return c.html(askPage(seen(c), newId(), await usable(c.get('db')), { values: {}, faults: [] }))
  })

  web.post('/:language/atlas/runs', async (c) => {
    const visitor = c.get('visitor')
    requireRight(visitor, 'atlas.keep')
    const fields = await readForm(c)
    const files = await usable(c.get('db'))
    const typed = readRun(fields, files, c.get('language'))
    const sent = Object.fromEntries(fields)['id'] ?? ''
    const id = isId(sent) ? sent : newId()
    if (!typed.asked) return c.html(askPage({ ...seen(c), path: '/atlas/runs/new' }, id, files, typed), 422)
    await askForRun(c.get('db'), { id, ...typed.asked, ...(visitor.person !== undefined && { by: visitor.person }) })
    return c.redirect(`/${c.get('language')}/atlas/runs/${id}`, 303)
  })
}

function mountShown(web: Web): void {
  web.get('/:language/atlas/runs/:run', async (c) => c.html(runPage(seen(c), (await gather(c)).shown)))

  web.get('/:language/atlas/runs/:run/map', async (c) => {
    const { shown, cities } = await gather(c)
    const { outcome } = shown.run.result
    if (outcome?.kind !== 'done' || outcome.bounds === undefined) throw problems['atlas.not-done']()
    return c.html(mapPage(seen(c), shown, outcome, outcome.bounds, cities))
  })

  web.get('/:language/atlas/runs/:run/cities.geojson', async (c) => {
    const { shown, cities } = await gather(c)
    return c.json(asGeoJson(cities, provenanceOf(shown).illustrative, c))
  })

  web.get('/:language/atlas/runs/:run/files/:name', async (c) => {
    const name = part(c, 'name')
    const { content, size } = await openRunFile(c.get('db'), await openSeen(c), name)
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    const way = type === 'image/png' ? 'inline' : 'attachment'
    const headers = { 'content-type': type, 'content-length': String(size), 'content-disposition': `${way}; filename="${name}"` }
    return new Response(content, { headers })
  })
}

function mountActs(web: Web): void {
  for (const [verb, act] of Object.entries(ACTS)) {
    web.post(`/:language/atlas/runs/:run/${verb}`, async (c) => {
      const visitor = c.get('visitor')
      requireRight(visitor, 'atlas.keep')
      const run = await openRun(c.get('db'), part(c, 'run'))
      await act(c.get('db'), run, visitor.person)
      return c.redirect(`/${c.get('language')}/atlas/runs/${run.id}`, 303)
    })
  }
}

const ACTS: Readonly<Record<string, (db: Database, run: Run, by?: string) => Promise<void>>> = {
  cancellation: cancelRun,
  showing: (db, run, by) => showRun(db, run, true, by),
  hiding: (db, run, by) => showRun(db, run, false, by),
}

async function usable(db: Database) {
  return (await allFiles(db)).filter(({ found, recipe }) => recipe !== undefined || (found !== undefined && found.kind !== 'problem'))
}

/** A run that the reader may see. */
async function openSeen(c: Visit): Promise<Run> {
  const run = await openRun(c.get('db'), part(c, 'run'))
  if (run.shown === undefined) requireRight(c.get('visitor'), 'atlas.keep')
  return run
}

async function gather(c: Visit): Promise<{ readonly shown: RunShown; readonly cities: readonly CityOnMap[] }> {
  const db = c.get('db')
  const run = await openSeen(c)
  const [joined] = await withFiles(db, [run])
  const facts = await factsIn(db, [run.result.hash])
  const known = new Map(
    (
      await citiesBy(
        db,
        facts.map(({ city }) => city),
      )
    ).map((city) => [city.code, city]),
  )
  const cities = facts.flatMap(({ city, facts: found }) => {
    const there = known.get(city)
    return there ? [{ city: there, facts: found }] : []
  })
  const marks = cities.map(({ city, facts: { column, row, centre } }) => ({
    column,
    row,
    name: say(city.names, c.get('language')),
    weight: centre?.people ?? 0,
  }))
  const centreNames = nameCentres(cities, c.get('language'))
  return { shown: { run, files: joined?.files ?? {}, marks, centreNames, keeps: may(c.get('visitor'), 'atlas.keep') }, cities }
}

function asGeoJson(cities: readonly CityOnMap[], isMadeUp: boolean, c: Visit) {
  const features = cities.map(({ city, facts }) => ({
    type: 'Feature',
    properties: {
      code: city.code,
      name: say(city.names, c.get('language')),
      people: facts.centre?.people ?? 0,
      ...(isMadeUp && { status: MADE_UP }),
    },
    geometry: { type: 'Point', coordinates: [city.longitude, city.latitude] },
  }))
  return { type: 'FeatureCollection', features }
}
