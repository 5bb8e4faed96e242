import type { AtlasSeed } from '../atlas.ts'
import { CITIES } from './cities/index.ts'

/**
 * A made-up grid, units and flows around the cities of the demo, as no grid of Uzbekistan may be shipped with Serai. Each page says that it is
 * illustrative. The year 2000 has seven tenths of the people of 2020.
 */
export const ATLAS: AtlasSeed = {
  title: 'Uzbekistan',
  cities: CITIES.filter(({ country }) => country === 'UZ'),
  licence: 'CC BY 4.0 (places and people of towns: GeoNames)',
  source: 'Made by Serai from places and people of towns in GeoNames: illustrative, synthetic, no census',
  seed: 2020,
  epochs: [
    { year: 2000, growth: 0.7 },
    { year: 2020, growth: 1 },
  ],
}
