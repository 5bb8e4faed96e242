import { joinCodes, type Joined } from './join-codes.ts'
import { rareCombinations } from './microdata.ts'
import { SMALLEST_COUNT } from './thresholds.ts'

/** What others may know of people: one value a person, empty where there is none. */
export interface ProfileColumn {
  readonly code: string
  readonly values: readonly string[]
  /** The values from one end to the other, where they have an order: then only neighbours are put together. */
  readonly order?: readonly string[]
  /** Coarser values for the same people, the finest first, as the region of a city. */
  readonly coarser?: readonly (readonly string[])[]
}

/** One thing that was done, and how many people's values it changed. `values` are those that were put together. */
export interface Step {
  readonly code: string
  readonly did: 'coarser' | 'joined' | 'left-out' | 'emptied'
  readonly people: number
  readonly values?: readonly string[]
}

export interface Anonymised {
  /** What is left of the profile: every combination of its values, empty ones too, is shared by `k` people. */
  readonly columns: readonly (ProfileColumn & { readonly joined: readonly Joined[] })[]
  readonly steps: readonly Step[]
  readonly k: number
  /** How many people share the rarest combination; all of them where nothing is left. */
  readonly smallest: number
}

/**
 * Makes a profile k-anonymous (Sweeney 2002), always in the same order: each column by itself takes its coarser values, then puts rare
 * values together; then the combinations are looked at. Where at most a tenth of the people stand out, and enough of them to hide one
 * another, their profile is emptied; else the column without which the fewest stand out is left out, and the rest looked at again.
 */
export function anonymise(columns: readonly ProfileColumn[], k: number = SMALLEST_COUNT): Anonymised {
  const people = columns[0]?.values.length ?? 0
  const steps: Step[] = []
  let left = columns.flatMap((column) => alone(column, k, steps))
  for (let rare = standingOut(left, k); rare.size > 0; rare = standingOut(left, k)) {
    const blank = left[0]?.values.filter((_, person) => left.every(({ values }) => values[person] === '')).length ?? 0
    const blankRare = [...rare].some((person) => left.every(({ values }) => values[person] === ''))
    if (rare.size <= people / 10 && rare.size + (blankRare ? 0 : blank) >= k) {
      for (const { code, values } of left)
        steps.push({ code, did: 'emptied', people: [...rare].filter((person) => values[person] !== '').length })
      left = left.map((column) => ({ ...column, values: column.values.map((value, person) => (rare.has(person) ? '' : value)) }))
    } else {
      const gone = worst(left, k)
      steps.push({ code: gone.code, did: 'left-out', people: gone.values.filter((value) => value !== '').length })
      left = left.filter((column) => column !== gone)
    }
  }
  const sizes =
    left.length === 0
      ? [people]
      : [...Map.groupBy(left[0]?.values.keys() ?? [], (person) => combination(left, person)).values()].map((each) => each.length)
  return { columns: left, steps, k, smallest: Math.min(...sizes) }
}

type Left = Anonymised['columns'][number]

/** One column on its own: coarser until its values are common enough, else rare ones together; none where that is not possible. */
function alone(column: ProfileColumn, k: number, steps: Step[]): readonly Left[] {
  const { code, coarser = [] } = column
  let values = column.values
  let level = 0
  while (isRare(values, k) && level < coarser.length) {
    values = coarser[level++] ?? values
    steps.push({ code, did: 'coarser', people: values.filter((value) => value !== '').length })
  }
  const order = level === 0 ? column.order : undefined
  const { values: joined, groups } = joinCodes(values, k, order)
  for (const group of groups) steps.push({ code, did: 'joined', people: group.people, values: group.from })
  if (new Set(joined.filter((value) => value !== '')).size > 1)
    return [{ code, values: joined, ...(order ? { order } : {}), joined: groups }]
  steps.push({ code, did: 'left-out', people: values.filter((value) => value !== '').length })
  return []
}

function isRare(values: readonly string[], k: number): boolean {
  return rareCombinations([{ code: '', kind: 'profile', values: values.filter((value) => value !== '') }], k).length > 0
}

/** The people whose combination is shared by fewer than `k`. */
function standingOut(columns: readonly Left[], k: number): ReadonlySet<number> {
  const all = [...(columns[0]?.values.keys() ?? [])]
  return new Set([...Map.groupBy(all, (person) => combination(columns, person)).values()].filter((same) => same.length < k).flat())
}

function combination(columns: readonly Left[], person: number): string {
  return JSON.stringify(columns.map(({ values }) => values[person]))
}

/** The column without which the fewest stand out; among equals the one with most values, then the later one. */
function worst(columns: readonly Left[], k: number): Left {
  const tried = columns.map((column, place) => ({
    column,
    place,
    rare: standingOut(
      columns.filter((each) => each !== column),
      k,
    ).size,
    values: new Set(column.values).size,
  }))
  const [first] = tried.toSorted((a, b) => a.rare - b.rare || b.values - a.values || b.place - a.place)
  if (first === undefined) throw new RangeError('Nothing stands out without a column')
  return first.column
}
