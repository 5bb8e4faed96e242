import { joinList } from '../../../engines/script/index.ts'
import { type Language, say } from '../../../kernel/language.ts'
import type { CityOnMap } from './map.ts'

/** What urban centres are called, by their numbers. A centre in which several cities of the register lie has all their names. */
export function nameCentres(cities: readonly CityOnMap[], language: Language): ReadonlyMap<number, string> {
  const inCentres = Map.groupBy(
    cities.filter(({ facts }) => facts.centre),
    ({ facts }) => facts.centre?.id ?? 0,
  )
  return new Map(
    [...inCentres].map(([id, all]) => [
      id,
      joinList(
        all.map(({ city }) => say(city.names, language)),
        language,
      ),
    ]),
  )
}
