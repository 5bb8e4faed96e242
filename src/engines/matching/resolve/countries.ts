import { LANGUAGES } from '../../../kernel/language.ts'
import type { Place } from '../place.ts'
import { keyOf } from './fold.ts'

/** Names of countries that people write beside a city, other than those of the Unicode data. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  CN: [
    'КНР',
    'PRC',
    'PR China',
    'XXR',
    'ХХР',
    '中华人民共和国',
    'Китая',
    'Китае',
    'Китайская Народная Республика',
    'Xitoyning',
    'Хитойнинг',
    'Xitoydagi',
    'Хитойдаги',
  ],
  UZ: ['Узбекистана', 'Узбекистане', 'Республика Узбекистан', 'Oʻzbekistonning', 'РУз', 'Uzbekiston'],
  KZ: ['Казахстана', 'Казахстане', 'Qozogʻistonning'],
  KG: ['Киргизия', 'Киргизии', 'Кыргызстана', 'Qirgʻizistonning'],
  TJ: ['Таджикистана'],
  TM: ['Туркменистана', 'Туркмения'],
  RU: ['РФ', 'России', 'Российская Федерация', 'Rossiyaning'],
  TR: ['Турции', 'Turkey', 'Turkiyaning'],
  KR: ['Корея', 'South Korea', 'Южная Корея', 'Республика Корея', 'Koreya', 'Janubiy Koreya'],
  US: ['USA', 'США', 'AQSh', 'АҚШ'],
  GB: ['UK', 'England', 'Англия'],
  DE: ['Германии'],
  AE: ['ОАЭ', 'UAE'],
}

/** Finds the country that a text names, in any of the languages of the product. */
export function countriesOf(places: readonly Place[]): (text: string) => string | undefined {
  const codes = [...new Set(places.map(({ country }) => country))]
  const byKey = new Map<string, string>()
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
    for (const code of codes) byKey.set(keyOf(names.of(code) ?? code), code)
  }
  for (const [code, names] of Object.entries(ALSO)) for (const name of names) byKey.set(keyOf(name), code)
  return (text) => byKey.get(keyOf(text))
}
