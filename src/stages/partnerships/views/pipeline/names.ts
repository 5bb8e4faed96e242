import { formatNumber } from '../../../../engines/script/index.ts'
import { fill, type Language, say, type Text } from '../../../../kernel/language.ts'
import { decimalsOf, type Money } from '../../../../kernel/money.ts'
import type { City } from '../../../../registry/cities/index.ts'
import type { Person } from '../../../../registry/people/index.ts'
import { html, type Piece } from '../../../../ui/html.ts'
import type { MoneyLine } from '../../model/pipeline/dossier.ts'
import { FIELDS } from '../../text/pipeline/fields.ts'
import { PAGE } from '../../text/pipeline/page.ts'

/** Whom and what the pages of partnerships name, by code. */
export interface Names {
  readonly cities: ReadonlyMap<string, City>
  readonly people: ReadonlyMap<string, Person>
  readonly organisations: ReadonlyMap<string, { readonly name: Text }>
}

export function cityName(code: string, { cities }: Pick<Names, 'cities'>, language: Language): string {
  const city = cities.get(code)
  return city ? say(city.names, language) : code
}

/** Both cities, the one that asked first before the other. */
export function pairName(codes: readonly string[], names: Pick<Names, 'cities'>, language: Language): string {
  return codes.map((code) => cityName(code, names, language)).join(' – ')
}

/** Who did something: a person, a city's office by its link, or Serai by the clock. */
export function actorName(by: string, names: Names, language: Language): string {
  if (by === 'serai') return PAGE.sysName[language]
  const [, city] = /^(?:city|office):(.+)$/.exec(by) ?? []
  if (city !== undefined) return fill(PAGE.cityOffice[language], { city: cityName(city, names, language) })
  const person = names.people.get(by)
  return person ? say(person.name, language) : by
}

/** A text in the language in which it was written. */
export function written(text: string, wrote: Language, language: Language): Piece {
  return wrote === language ? text : html`<span lang="${wrote}">${text}</span>`
}

/** `1,234.50 USD`; a no-break space between. */
export function moneyWords({ minor, currency }: Money, language: Language): string {
  const digits = decimalsOf(currency) ?? 2
  return `${formatNumber(minor / 10 ** digits, language, digits)}\u00a0${currency}`
}

/** A quantity with as many decimals as it has, two at most. */
export function quantityWords(quantity: number, language: Language): string {
  const decimals = Number.isInteger(quantity) ? 0 : Number.isInteger(quantity * 10) ? 1 : 2
  return formatNumber(quantity, language, decimals)
}

/** What a line gives: money, or so many of something, with its value where somebody has put one on it. */
export function worthWords({ form, value, quantity, unit, language: wrote }: MoneyLine, language: Language): Piece {
  const money = value && moneyWords(value, language)
  if (form === 'cash' || quantity === undefined) return money ?? ''
  const what = unit === undefined ? FORM_WORDS[form][language].toLowerCase() : written(unit, wrote, language)
  return html`${quantityWords(quantity, language)} ${what}${money ? html` (${fill(PAGE.worth[language], { money })})` : ''}`
}

export const FORM_WORDS = {
  cash: FIELDS.cash,
  'in-kind': FIELDS.inKind,
  'expert-days': FIELDS.expertDays,
  'training-places': FIELDS.trainingPlaces,
} as const

export function giverName(giver: string, { cities, organisations }: Names, language: Language): string {
  const name = cities.get(giver)?.names ?? organisations.get(giver)?.name
  return name ? say(name, language) : giver
}
