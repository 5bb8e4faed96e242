import { anonymise, type Anonymised, bandOf, bandOrder, type ProfileColumn, SMALLEST_COUNT } from '../../../engines/evidence/index.ts'
import { asksPersonal, type Choice, type DataColumn, type Instrument, type Item, itemsOf } from '../../../engines/survey/index.ts'
import { LANGUAGES, type Text } from '../../../kernel/language.ts'
import type { LeftOut, Level } from './model.ts'

/** What a level lets through of the columns, and what was done to them. */
export interface Protected {
  readonly columns: readonly DataColumn[]
  readonly leftOut: readonly LeftOut[]
  readonly done?: Anonymised
}

export interface Protecting {
  readonly level: Level
  readonly anonymous: boolean
  readonly profile: readonly string[]
  /** The region of each city, by its code. */
  readonly regions: ReadonlyMap<string, string>
  readonly k?: number
}

/**
 * Takes out what a level may not have. Open data, and those of an anonymous wave at every level, have no profile that fewer than `k` share;
 * numbers of the profile become bands there, cities their regions.
 */
export function protect(columns: readonly DataColumn[], instrument: Instrument, how: Protecting): Protected {
  const { level, anonymous, profile, k = SMALLEST_COUNT } = how
  const items = new Map(itemsOf(instrument).map((item) => [item.code, item]))
  const whyNot = (column: DataColumn) => reasonAgainst(column, items.get(column.item.split('.')[0] ?? ''), level)
  const kept = columns.filter((column) => whyNot(column) === undefined)
  const gone = columns.flatMap((column) => leftOut(column.item, whyNot(column)))
  if (level !== 'open' && !anonymous) return { columns: kept, leftOut: unique(gone) }
  const isProfile = ({ item }: DataColumn) => profile.includes(item.split('.')[0] ?? item)
  const several = kept.filter((column) => isProfile(column) && (column.kind === 'tick' || column.kind === 'date'))
  const known = kept.filter((column) => isProfile(column) && !several.includes(column) && column.kind !== 'text')
  const done = anonymise(
    known.map((column) => profileOf(column, how.regions)),
    k,
  )
  const left = new Map(done.columns.map((column) => [column.code, column]))
  const shown = kept.flatMap((column) => {
    if (several.includes(column)) return []
    if (!known.includes(column)) return [column]
    const safe = left.get(column.name)
    return safe ? [codesOf(column, safe)] : []
  })
  const rare = known.filter(({ name }) => !left.has(name)).map(({ item }): LeftOut => ({ item, why: 'rare' }))
  return { columns: shown, leftOut: unique([...gone, ...several.map(({ item }): LeftOut => ({ item, why: 'several' })), ...rare]), done }
}

function reasonAgainst({ kind }: DataColumn, item: Item | undefined, level: Level): LeftOut['why'] | undefined {
  if (level === 'full') return undefined
  if (kind === 'text') return 'words'
  if (item !== undefined && asksPersonal(item) !== undefined) return 'personal'
  return level === 'open' && kind === 'date' ? 'day' : undefined
}

function leftOut(item: string, why: LeftOut['why'] | undefined): readonly LeftOut[] {
  return why === undefined ? [] : [{ item, why }]
}

function unique(all: readonly LeftOut[]): readonly LeftOut[] {
  return [...new Map(all.map((each) => [each.item, each])).values()]
}

/** A column as what others may know of people: numbers in bands, cities with their regions as the coarser value. */
function profileOf({ name, kind, choices, ordered, values }: DataColumn, regions: ReadonlyMap<string, string>): ProfileColumn {
  if (kind === 'number') return { code: name, values: Array.from(values, bandOf), order: bandOrder([...values]) }
  const codes = Array.from(values, (value) => choices[value]?.code ?? '')
  const given = codes.filter((code) => code !== '')
  const ofCities = given.length > 0 && given.every((code) => regions.has(code))
  if (ofCities) return { code: name, values: codes, coarser: [codes.map((code) => regions.get(code) ?? '')] }
  return { code: name, values: codes, ...(ordered || areBands(choices) ? { order: choices.map(({ code }) => code) } : {}) }
}

/** Bands of ages and the like stand in their order though they are no scale. */
function areBands(choices: readonly Choice[]): boolean {
  return choices.length > 1 && choices.filter(({ label }) => /\d/.test(label.en)).length >= choices.length - 1
}

/** The column with the values that are left of it; values that were put together are one choice. */
function codesOf(column: DataColumn, safe: Anonymised['columns'][number]): DataColumn {
  const codes = [...new Set(safe.values.filter((value) => value !== ''))]
  const order = new Map([...(safe.order ?? column.choices.map(({ code }) => code))].map((code, place) => [code, place]))
  const first = (code: string) => order.get(safe.joined.find(({ value }) => value === code)?.from[0] ?? code) ?? Infinity
  const sorted = codes.sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1))
  const choices = sorted.map((code) => ({
    code,
    label: labelOf(safe.joined.find(({ value }) => value === code)?.from ?? [code], column.choices),
  }))
  const places = new Map(sorted.map((code, place) => [code, place]))
  return { ...column, kind: 'code', choices, values: Float64Array.from(safe.values, (value) => places.get(value) ?? NaN) }
}

function labelOf(codes: readonly string[], choices: readonly Choice[]): Text {
  const labels = codes.map((code) => choices.find((choice) => choice.code === code)?.label ?? { en: bandLabel(code) })
  const spoken = LANGUAGES.filter((language) => language === 'en' || labels.every((label) => label[language] !== undefined))
  return Object.fromEntries(spoken.map((language) => [language, labels.map((label) => label[language] ?? label.en).join(' / ')])) as Text
}

function bandLabel(code: string): string {
  const [, low, high] = /^(\d+)_(\d+)$/.exec(code) ?? []
  return low === undefined || high === undefined ? code : `${low}–${high}`
}
