import type { Rule } from '../../model.ts'

const COUNTRIES: Readonly<Record<string, string>> = {
  afghan: 'AF',
  american: 'US',
  chinese: 'CN',
  french: 'FR',
  german: 'DE',
  greek: 'GR',
  indian: 'IN',
  iranian: 'IR',
  italian: 'IT',
  japanese: 'JP',
  kazakh: 'KZ',
  korean: 'KR',
  kyrgyz: 'KG',
  mongolian: 'MN',
  pakistani: 'PK',
  persian: 'IR',
  russian: 'RU',
  spanish: 'ES',
  tajik: 'TJ',
  turkish: 'TR',
  turkmen: 'TM',
  uzbek: 'UZ',
}
const PLACE = /(?<!\p{L})(\p{Lu}\p{L}+) (?:province|region|city|town|district|state) of (\p{Lu}\p{L}+)/gu

/**
 * A place that is given to another country ("the Greek province of Bukhara"): in interpreted speech a slip of the interpreter, else a
 * contradiction.
 */
export const places: Rule = ({ text, interpreted }, { facts }) =>
  [...text.matchAll(PLACE)].flatMap(([words, people = '', name = '']) => {
    const said = COUNTRIES[people.toLowerCase()]
    const country = facts.places.find((place) => place.name === name)?.country
    if (said === undefined || country === undefined || said === country) return []
    return [
      {
        rule: 'place-of-another-country',
        verdict: interpreted ? ('suspect-translation' as const) : ('inconsistent' as const),
        words,
        values: { place: name, country, said },
      },
    ]
  })
