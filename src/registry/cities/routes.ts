import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import { part, seen, type Web } from '../../platform/http.ts'
import { openCity } from './actions.ts'
import { citiesBy } from './store.ts'
import { mergers } from './store/successors.ts'
import { cityList, cityPage, type Told } from './views.ts'
import { mergedNote } from './views/merged.ts'

export type { Told }

/** How a stage tells what it knows of a city; undefined when it knows nothing. */
export type CityTeller = (db: Database, city: string, language: Language) => Promise<Told | undefined>

/** `tellers` speak in the order of the road. */
export function mountCities(web: Web, tellers: readonly CityTeller[]): void {
  web.get('/:language/cities', async (c) => c.html(cityList(seen(c), await citiesBy(c.get('db')))))

  web.get('/:language/cities/:city', async (c) => {
    const db = c.get('db')
    const city = await openCity(db, part(c, 'city'))
    const told = await Promise.all(tellers.map((tell) => tell(db, city.code, c.get('language'))))
    const merged = (await mergers(db)).filter((each) => each.city === city.code || each.successor === city.code)
    const cities = await citiesBy(
      db,
      merged.flatMap((each) => [each.city, each.successor]),
    )
    return c.html(
      cityPage(
        seen(c),
        city,
        told.flatMap((each) => each ?? []),
        mergedNote(city, merged, cities, c.get('language')),
      ),
    )
  })
}
