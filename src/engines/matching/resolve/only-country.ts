import type { Gazetteer } from './gazetteer.ts'

/** Words for cities in general, beside which only a country is named: "Хитой шаҳарлари", "cities of China". */
const CITIES =
  /(?:^|[\s,])(?:any|some|all|other|the|of|in|города\p{L}*|город\p{L}*|cities|city|towns?|shaharlar\p{L}*|шаҳарлар\p{L}*|шахарлар\p{L}*|bilan|билан|ning|нинг|с|со|любы\p{L}*|разны\p{L}*|barcha|барча)(?=[\s,.;!]|$)/giu
const CITIES_HAN = /的?(?:各|任何|一些|其他)?(?:城市|都市)$/u

/** Adjectives of countries by their beginning. */
const ADJECTIVES: readonly (readonly [beginning: RegExp, country: string])[] = [
  [/^(?:китайск|chinese)/iu, 'CN'],
  [/^(?:узбекск|узбекистанск|uzbek$)/iu, 'UZ'],
  [/^(?:казахск|казахстанск|kazakh)/iu, 'KZ'],
  [/^(?:турецк|turkish)/iu, 'TR'],
  [/^(?:российск|русск|russian)/iu, 'RU'],
  [/^(?:корейск|korean)/iu, 'KR'],
  [/^(?:киргизск|кыргызск|kyrgyz)/iu, 'KG'],
  [/^(?:таджикск|tajik)/iu, 'TJ'],
  [/^(?:туркменск|turkmen)/iu, 'TM'],
  [/^(?:японск|japanese)/iu, 'JP'],
  [/^(?:немецк|германск|german)/iu, 'DE'],
  [/^(?:американск|american)/iu, 'US'],
]

/** The country that a text names without naming a city of it; undefined when it names anything else. */
export function countryOnly({ countryNamed }: Gazetteer, text: string): string | undefined {
  const bare = text
    .replace(CITIES, ' ')
    .trim()
    .replace(CITIES_HAN, '')
    .replaceAll(/^[\s,.;:!?«»"“”()]+|[\s,.;:!?«»"“”()]+$/gu, '')
  if (bare === '') return undefined
  const named = countryNamed(bare)
  return named ?? (/\s/u.test(bare) ? undefined : ADJECTIVES.find(([beginning]) => beginning.test(bare))?.[1])
}
