import { keyOf } from './fold.ts'

/** Regions that people write beside a city as if they were countries. Georgia is left to the country of that name. */
const REGIONS: Readonly<Record<string, string>> = {
  US:
    'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,' +
    'Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,' +
    'Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,' +
    'Техас,Калифорния,Флорида,Огайо,Иллинойс,Texas shtati,德克萨斯,得克萨斯,加利福尼亚',
  CA: 'Ontario,Quebec,Québec,Alberta,British Columbia,Manitoba,Nova Scotia,New Brunswick,Saskatchewan,Онтарио,Квебек,安大略,魁北克',
}

const COUNTRIES = new Map(
  Object.entries(REGIONS).flatMap(([country, names]) => names.split(',').map((name) => [keyOf(name), country] as const)),
)

/**
 * A name before a comma, and the country of the region behind it: "Paris, Texas". The gazetteer does not know in which region a place lies, so
 * this narrows the search and nothing is sure.
 */
export function beforeRegion(text: string): { readonly name: string; readonly country: string } | undefined {
  const [, name = '', region = ''] = /^([^,(（]+?)\s*[,(（]\s*([^,()（）]+?)\s*[)）]?$/u.exec(text) ?? []
  const country = COUNTRIES.get(keyOf(region))
  return country === undefined || keyOf(name) === '' ? undefined : { name, country }
}
