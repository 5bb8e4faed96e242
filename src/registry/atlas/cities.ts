import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import { citiesBy, type Told } from '../cities/index.ts'
import { shownYears } from './actions/shown.ts'
import { peersOf, provenanceOf } from './model/shown.ts'
import { factsIn, factsOf } from './store/runs.ts'
import { words } from './text/city.ts'
import { cityStory } from './views/city.ts'

/** What the atlas knows of a city, in every year that is shown. */
export async function tellCityAtlas(db: Database, city: string, language: Language): Promise<Told | undefined> {
  const years = await shownYears(db)
  if (years.length === 0) return undefined
  const found = await factsOf(
    db,
    city,
    years.map(({ run }) => run.result.hash),
  )
  const times = years.flatMap((each) => {
    const facts = found.get(each.run.result.hash)
    return facts ? [{ from: provenanceOf(each), facts, result: each.run.result.hash }] : []
  })
  const last = times.at(-1)
  if (!last) return undefined
  const peers = peersOf(city, await factsIn(db, [last.result]))
  const cities = new Map(
    (await citiesBy(db, [city, last.facts.area?.city ?? city, ...peers.map((each) => each.city)])).map((each) => [each.code, each]),
  )
  const own = cities.get(city)
  if (!own) return undefined
  const named = peers.flatMap((each) => {
    const { names } = cities.get(each.city) ?? {}
    return names ? [{ ...each, names }] : []
  })
  const areaName = cities.get(last.facts.area?.city ?? '')?.names
  const shown = { code: city, country: own.country, names: own.names, times, peers: named, ...(areaName && { areaName }) }
  return { title: words(language).title, body: cityStory(shown, language) }
}
