import type { Place } from '../../../../engines/matching/index.ts'
import type { Day } from '../../../../kernel/day.ts'
import { readTypedDay, type TieRow } from './rows.ts'
import type { Tie } from '../ties.ts'

/** What a typed city turned out to be: a city of the register, a place that the register will take up, or nobody can tell. */
export interface Found {
  /** The code in the register, or the one that a new city will get. */
  readonly code?: string
  /** The place behind a city that the register does not have yet. */
  readonly place?: Place
  /** What it may be, where nobody can tell. */
  readonly candidates: readonly Place[]
}

export type RowFault =
  | 'city-missing'
  | 'city-unknown'
  | 'country-unknown'
  | 'itself'
  | 'kind-unknown'
  | 'status-unknown'
  | 'day-wrong'
  | 'day-to-come'
  | 'activity-before'
  | 'source-missing'
  | 'too-long'
  | 'twice'

/** What will become of a line. `asks` waits until a person says which city is meant; `wrong` is left out. */
export interface JudgedRow {
  readonly row: TieRow
  readonly state: 'new' | 'changed' | 'same' | 'asks' | 'wrong'
  readonly faults: readonly { readonly code: RowFault; readonly value: string }[]
  readonly found: readonly [Found, Found]
  readonly tie?: Tie
}

/** All that lines are judged by. `kindOf` and `statusOf` read words in any language. */
export interface Known {
  readonly find: (city: string, country: string) => Found | 'country-unknown'
  readonly kindOf: (text: string) => Tie['kind'] | undefined
  readonly statusOf: (text: string) => Tie['status'] | undefined
  readonly ties: readonly Tie[]
  readonly today: Day
}

const NOTHING: Found = { candidates: [] }
/** A cell with more letters than this is no fact of a tie. */
const LONGEST = 2000

/** Says of each line what will become of it. A tie is the same as another of the same two cities and kind, whichever stands first. */
export function judgeRows(rows: readonly TieRow[], known: Known): readonly JudgedRow[] {
  const byKey = new Map(known.ties.map((tie) => [keyOf(tie), tie]))
  const seen = new Set<string>()
  return rows.map((row) => {
    const judged = judge(row, known, byKey)
    if (judged.tie === undefined) return judged
    const key = keyOf(judged.tie)
    if (seen.has(key)) return { ...judged, state: 'wrong', faults: [{ code: 'twice', value: `${row.city} – ${row.partner}` }] }
    seen.add(key)
    return judged
  })
}

function judge(row: TieRow, known: Known, byKey: ReadonlyMap<string, Tie>): JudgedRow {
  const faults: { code: RowFault; value: string }[] = []
  const wrong = (code: RowFault, value: string) => void faults.push({ code, value })
  const find = (city: string, country: string) => {
    if (city === '') return (wrong('city-missing', `${row.line}`), NOTHING)
    const found = known.find(city, country)
    if (found === 'country-unknown') return (wrong(found, country), NOTHING)
    if (found.code === undefined && found.candidates.length === 0) wrong('city-unknown', city)
    return found
  }
  const found = [find(row.city, row.country), find(row.partner, row.partnerCountry)] as const
  const facts = factsOf(row, known, wrong)
  const [one, other] = found.map(({ code }) => code)
  if (one !== undefined && one === other) wrong('itself', row.city)
  if (faults.length > 0) return { row, state: 'wrong', faults, found }
  if (one === undefined || other === undefined) return { row, state: 'asks', faults, found }
  const fresh = { ...facts, code: `${[one, other].sort().join('-')}-${facts.kind}`, cities: [one, other] } as const
  const before = byKey.get(keyOf(fresh))
  if (before === undefined) return { row, state: 'new', faults, found, tie: fresh }
  const tie = { ...before, ...facts, about: row.about === '' ? before.about : facts.about }
  return { row, state: JSON.stringify(sorted(tie)) === JSON.stringify(sorted(before)) ? 'same' : 'changed', faults, found, tie }
}

type Facts = Omit<Tie, 'code' | 'cities'>

function factsOf(row: TieRow, known: Known, wrong: (code: RowFault, value: string) => void): Facts {
  const kind = row.kind === '' ? 'sister-city' : known.kindOf(row.kind)
  if (kind === undefined) wrong('kind-unknown', row.kind)
  const status = row.status === '' ? 'active' : known.statusOf(row.status)
  if (status === undefined) wrong('status-unknown', row.status)
  const since = readTypedDay(row.since)
  const last = readTypedDay(row.lastActivity)
  if (row.since !== '' && since === undefined) wrong('day-wrong', row.since)
  if (row.lastActivity !== '' && last === undefined) wrong('day-wrong', row.lastActivity)
  if (since !== undefined && status !== 'planned' && since.day > known.today) wrong('day-to-come', row.since)
  if (last !== undefined && last.day > known.today) wrong('day-to-come', row.lastActivity)
  if (since !== undefined && last !== undefined && last.day < since.day && !since.onlyYear) wrong('activity-before', row.lastActivity)
  if (row.source === '') wrong('source-missing', `${row.line}`)
  for (const text of [row.about, row.source, row.evidence]) if (text.length > LONGEST) wrong('too-long', `${LONGEST}`)
  return {
    kind: kind ?? 'sister-city',
    status: status ?? 'active',
    ...(since === undefined ? {} : { since: since.day, ...(since.onlyYear ? { onlyYear: true as const } : {}) }),
    ...(last === undefined ? {} : { lastActivity: last.day }),
    about: { en: row.about },
    source: row.source,
    ...(row.evidence === '' ? {} : { evidence: row.evidence }),
  }
}

function keyOf({ cities, kind }: Pick<Tie, 'cities' | 'kind'>): string {
  return `${[...cities].sort().join('\n')}\n${kind}`
}

function sorted(tie: Tie): unknown {
  return Object.entries(tie).sort(([a], [b]) => (a < b ? -1 : 1))
}
