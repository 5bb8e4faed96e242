/** Cities: their names in every script and what is known of them, each with its source. */
export { type Merger, mergeCity } from './actions.ts'
export { type City, cityToday, type Population } from './model.ts'
export { countryName } from './places.ts'
export type { ReadPart } from './reading/places.ts'
export { listSpellings, readPlaces, type TaughtSpelling, teachSpellings } from './reading/read.ts'
export { type CityTeller, mountCities, type Told } from './routes.ts'
export { citiesBy, findCity, keepCities, successors } from './store.ts'
export { removeSpelling } from './store/spellings.ts'
