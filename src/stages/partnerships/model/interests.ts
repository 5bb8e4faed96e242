/** A city that respondents would like to work with: as they typed it, and as it was resolved. */
export interface Interest {
  readonly programme: string
  /** The whole answer. One that names two cities is the `typed` of two interests. */
  readonly typed: string
  /** The city of the register; undefined while nobody could tell which city was meant, or it is not in the register. */
  readonly partner?: string
  /** The city's English name as the coder wrote it; undefined when only a country was named. */
  readonly named?: string
  /** ISO 3166-1 alpha-2; undefined while nobody has read the answer. */
  readonly country?: string
  readonly mentions: number
}

/** A place as coders write it: `CN:Shanghai`, or `CN:unspecified` when only the country was named. Undefined when it is no place. */
export function readPlace(code: string): { readonly country: string; readonly name?: string } | undefined {
  const [, country, name] = /^([A-Z]{2}):(.+)$/.exec(code) ?? []
  if (country === undefined || name === undefined) return undefined
  return name === 'unspecified' ? { country } : { country, name }
}

export function isPlace(code: string): boolean {
  return readPlace(code) !== undefined
}

/** The code that the city of a place has in the register: `cn-shanghai` for `CN:Shanghai`. */
export function partnerCode(place: string): string | undefined {
  const { country, name } = readPlace(place) ?? {}
  if (country === undefined || name === undefined) return undefined
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’ʻʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
  return `${country.toLowerCase()}-${slug.replace(/^-|-$/g, '')}`
}

/** What one respondent typed when asked for partner cities, and what a coder read in it. Who it was is not in it. */
export interface Wish {
  readonly typed: string
  /** As coded: `CN:Shanghai`, each once. Empty while nobody has read the answer. */
  readonly places: readonly string[]
  /** The respondent's city, as answered. */
  readonly from?: string
}

/** Wishes counted by what was typed and what it was read as, the most mentioned first. `known` are the cities of the register. */
export function countInterests(programme: string, wishes: readonly Wish[], known: ReadonlySet<string>): readonly Interest[] {
  const pairs = wishes.flatMap(({ typed, places }) => (places.length > 0 ? places : ['']).map((place) => ({ typed, place })))
  const groups = [...Map.groupBy(pairs, ({ typed, place }) => `${place}\n${typed}`).values()]
  const interests = groups.flatMap((all) => all.slice(0, 1).map((first) => interestOf(programme, first, all.length, known)))
  return interests.sort((a, b) => b.mentions - a.mentions || (a.typed < b.typed ? -1 : 1))
}

function interestOf(
  programme: string,
  { typed, place }: { readonly typed: string; readonly place: string },
  mentions: number,
  known: ReadonlySet<string>,
): Interest {
  const { country, name } = readPlace(place) ?? {}
  const partner = partnerCode(place)
  return {
    programme,
    typed,
    mentions,
    ...(country === undefined ? {} : { country }),
    ...(name === undefined ? {} : { named: name }),
    ...(partner !== undefined && known.has(partner) ? { partner } : {}),
  }
}

/** How many respondents named any place of each country, the most named first. One who names two cities of a country counts once. */
export function countCountries(wishes: readonly Wish[]): readonly { readonly country: string; readonly mentions: number }[] {
  const named = wishes.flatMap(({ places }) => [...new Set(places.flatMap((place) => readPlace(place)?.country ?? []))])
  const counts = [...Map.groupBy(named, (country) => country)].map(([country, all]) => ({ country, mentions: all.length }))
  return counts.sort((a, b) => b.mentions - a.mentions || (a.country < b.country ? -1 : 1))
}

/** How many respondents named each city of the register, the most named first. */
export function countPartners(interests: readonly Interest[]): readonly { readonly partner: string; readonly mentions: number }[] {
  const named = interests.flatMap(({ partner, mentions }) => (partner === undefined ? [] : [{ partner, mentions }]))
  const counts = [...Map.groupBy(named, ({ partner }) => partner)].map(([partner, all]) => ({
    partner,
    mentions: all.reduce((sum, { mentions }) => sum + mentions, 0),
  }))
  return counts.sort((a, b) => b.mentions - a.mentions || (a.partner < b.partner ? -1 : 1))
}
