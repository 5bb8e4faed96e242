import { part, seen, type Web } from '../../../platform/http.ts'
import { may } from '../../access/index.ts'
import { citiesBy } from '../../cities/index.ts'
import { shownYears } from '../actions/shown.ts'
import { problems } from '../problems.ts'
import { allFiles } from '../store/files.ts'
import { allRuns, factsIn } from '../store/runs.ts'
import { atlasPage } from '../views/atlas.ts'
import { countryPage } from '../views/country.ts'

export function mountOverview(web: Web): void {
  web.get('/:language/atlas', async (c) => {
    const db = c.get('db')
    const keeps = may(c.get('visitor'), 'atlas.keep')
    const years = await shownYears(db)
    const facts = await factsIn(
      db,
      years.map(({ run }) => run.result.hash),
    )
    const on = new Set(facts.map(({ city }) => city))
    const cities = (await citiesBy(db)).filter(({ code }) => on.has(code))
    const countries = [...Map.groupBy(cities, ({ country }) => country)].map(([country, all]) => ({ country, cities: all.length }))
    const kept = keeps ? { files: await allFiles(db), runs: await allRuns(db) } : undefined
    return c.html(atlasPage(seen(c), { countries, years, ...(kept && { kept }) }))
  })

  web.get('/:language/atlas/countries/:country', async (c) => {
    const db = c.get('db')
    const typed = part(c, 'country')
    const country = typed.toUpperCase()
    const cities = (await citiesBy(db)).filter((city) => city.country === country)
    if (cities.length === 0 || typed !== typed.toLowerCase()) throw problems['atlas.country-unknown']({ country: typed.slice(0, 20) })
    const years = await shownYears(db)
    const facts = await factsIn(
      db,
      years.map(({ run }) => run.result.hash),
    )
    const own = new Set(cities.map(({ code }) => code))
    const ofCountry = years.filter(({ run }) => facts.some(({ result, city }) => result === run.result.hash && own.has(city)))
    const now = ofCountry.find(({ files }) => String(files.population?.epoch) === c.req.query('year')) ?? ofCountry.at(-1)
    const inYear = new Map(facts.flatMap(({ result, city, facts: found }) => (result === now?.run.result.hash ? [[city, found]] : [])))
    return c.html(countryPage(seen(c), { country, cities, years: ofCountry, facts: inYear, ...(now && { now }) }))
  })
}
