import type { Instrument, Item } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { isAnonymous } from '../parts/anonymous.ts'
import { meet, type Patterns } from '../parts/patterns.ts'

/** An anonymous instrument that asks for the city and for the position: a city has one mayor. */
export function identifiesTogether(instrument: Instrument): readonly Finding[] {
  if (!isAnonymous(instrument)) return []
  const items = itemsOf(instrument)
  const position = items.find((item) => item.kind !== 'note' && meet(item.ask, POSITION) !== undefined)
  if (position === undefined) return []
  return items.filter(isOwnCity).map((city) => finding(city.code, 'identifies-together', { first: position.ask.en, second: city.ask.en }))
}

function isOwnCity(item: Item): boolean {
  return item.kind === 'city' && meet(item.ask, OWN) !== undefined
}

const POSITION: Patterns = {
  en: [/\byour (current )?(position|role|job|post|function|title)\b/, /^(position|role|job title)$/],
  uz: [/lavozim/u],
  ru: [/(?<!\p{L})должност/u],
  zh: [/职务|职位|岗位/u],
}

const OWN: Patterns = {
  en: [/\byour (home )?city\b|\bcity (do|did) you (work|live|represent)|^city$/],
  uz: [/shahringiz/u],
  ru: [/(?<!\p{L})ваш(ем|его|а)? (город|населённый)/u],
  zh: [/您(所在)?的?城市|贵市/u],
}
