import { type Day, isDay } from '../../../kernel/day.ts'
import { isLanguage, type Language } from '../../../kernel/language.ts'
import type { Purpose } from '../../../registry/purposes/index.ts'
import { type CityFunction, FUNCTIONS, OFFERED, type Tongue, TONGUES } from './purposes.ts'

/** What a city's office said of the city: what it needs, what it can offer, and how many introductions it can take. */
export interface Profile {
  readonly city: string
  readonly needs: readonly Purpose[]
  readonly offers: readonly Purpose[]
  /** In the office's own words, in the language in which they were typed. */
  readonly needWords?: string
  readonly offerWords?: string
  readonly language: Language
  readonly languages: readonly Tongue[]
  readonly functions: readonly CityFunction[]
  /** Introductions that the office can take in a round; 0 while it takes none. */
  readonly capacity: number
  readonly validUntil: Day
  readonly changed: Date
  readonly by: string
}

/** Who answers for a city. Shown to another city only after both said yes. */
export interface Office {
  readonly city: string
  readonly name: string
  readonly mail: string
  readonly language: Language
  readonly changed: Date
  readonly by: string
  /** In which programme that was said. */
  readonly programme?: string
}

/** A form as it was typed: values by field name. */
export type Typed = Readonly<Record<string, readonly string[]>>

export type ProfileFault =
  | 'nothing-said'
  | 'capacity'
  | 'until'
  | 'until-far'
  | 'name'
  | 'mail'
  | 'language'
  | 'too-long'
  | 'city-unknown'
  | 'city-which'
  | 'day'
  | 'source'

/** What is wrong in a field; `found` is what came, or the most that fits. */
export interface Fault {
  readonly field: string
  readonly code: ProfileFault
  readonly found: string
}

export interface ReadProfile {
  readonly profile: Omit<Profile, 'city' | 'changed' | 'by'>
  readonly office: Omit<Office, 'city' | 'changed' | 'by' | 'programme'>
  readonly faults: readonly Fault[]
}

export function typedOf(fields: readonly (readonly [string, string])[]): Typed {
  return Object.fromEntries([...Map.groupBy(fields, ([name]) => name)].map(([name, all]) => [name, all.map(([, value]) => value)]))
}

export const MOST_CAPACITY_SAID = 100
const LONGEST_WORDS = 1000
const LONGEST_NAME = 120

/** Reads what an office typed. `today` is the day before the first on which it may end. */
export function readProfile(typed: Typed, language: Language, today: Day): ReadProfile {
  const faults: Fault[] = []
  const { office, faults: officeFaults } = readOffice(typed)
  const needs = ticked(typed, 'needs', OFFERED)
  const offers = ticked(typed, 'offers', OFFERED)
  if (needs.length + offers.length === 0) faults.push({ field: 'offers', code: 'nothing-said', found: '' })
  const words = (field: string) => {
    const text = firstOf(typed, field)
    if (text.length > LONGEST_WORDS) faults.push({ field, code: 'too-long', found: String(LONGEST_WORDS) })
    return text
  }
  const [offerWords, needWords] = [words('offer-words'), words('need-words')]
  const capacity = firstOf(typed, 'capacity')
  if (!/^\d{1,3}$/.test(capacity) || Number(capacity) > MOST_CAPACITY_SAID)
    faults.push({ field: 'capacity', code: 'capacity', found: printed(capacity) })
  const until = firstOf(typed, 'until')
  if (!isDay(until) || until <= today) faults.push({ field: 'until', code: 'until', found: printed(until) })
  else if (Number(until.slice(0, 4)) > Number(today.slice(0, 4)) + 3) faults.push({ field: 'until', code: 'until-far', found: until })
  return {
    profile: {
      needs,
      offers,
      ...(needWords === '' ? {} : { needWords }),
      ...(offerWords === '' ? {} : { offerWords }),
      language,
      languages: ticked(typed, 'languages', TONGUES),
      functions: ticked(typed, 'functions', FUNCTIONS),
      capacity: Number(capacity),
      validUntil: until,
    },
    office,
    faults: [...faults, ...officeFaults],
  }
}

/** Reads who answers for a city. */
export function readOffice(typed: Typed): Pick<ReadProfile, 'office' | 'faults'> {
  const faults: Fault[] = []
  const name = firstOf(typed, 'name').replaceAll(/\s+/g, ' ')
  if (name === '') faults.push({ field: 'name', code: 'name', found: '' })
  if (name.length > LONGEST_NAME) faults.push({ field: 'name', code: 'too-long', found: String(LONGEST_NAME) })
  const mail = firstOf(typed, 'mail')
  if (!isMail(mail)) faults.push({ field: 'mail', code: 'mail', found: printed(mail) })
  const language = firstOf(typed, 'language')
  if (!isLanguage(language)) faults.push({ field: 'language', code: 'language', found: '' })
  return { office: { name, mail, language: isLanguage(language) ? language : 'en' }, faults }
}

export function firstOf(typed: Typed, field: string): string {
  return (typed[field]?.[0] ?? '').trim()
}

function ticked<Code extends string>(typed: Typed, field: string, codes: readonly Code[]): readonly Code[] {
  const all = new Set(typed[field])
  return codes.filter((code) => all.has(code))
}

function isMail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\.]+(\.[^\s@<>"(),;:\\.]+)+$/.test(text)
}

/** What came, as it may stand in a sentence. */
function printed(text: string): string {
  return text === '' ? '—' : text.slice(0, 60)
}
