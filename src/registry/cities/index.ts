/** Cities: their names in every script and what is known of them, each with its source. */
export type { City, Population } from './model.ts'
export { countryName } from './places.ts'
export { type CityTeller, mountCities, type Told } from './routes.ts'
export { citiesBy, findCity, keepCities } from './store.ts'
