import { type Answers, type Instrument, readTypedNumber } from '../../../engines/survey/index.ts'
import { type EntryField, entryFields } from './fields.ts'
import type { Choice, Entry, Mark } from './model.ts'

/** A box of a sheet in two entries. */
export interface Pair {
  readonly field: EntryField
  readonly first: Filled
  readonly second: Filled
  readonly differs: boolean
}

/** What stands in a box: values, or why there are none; neither when it is blank. */
export interface Filled {
  readonly values: readonly string[]
  readonly mark?: Mark | undefined
}

type Typed = Pick<Entry, 'typed' | 'marks'>

/** Two entries of one sheet box by box. A blank box, and one marked as not answered on paper, are the same. */
export function compareEntries(instrument: Instrument, first: Typed, second: Typed): readonly Pair[] {
  return entryFields(instrument).map((field) => {
    const pair = { field, first: filledIn(first, field.name), second: filledIn(second, field.name) }
    return { ...pair, differs: keyOf(field, pair.first) !== keyOf(field, pair.second) }
  })
}

export function filledIn({ typed, marks }: Typed, name: string): Filled {
  const mark = marks[name]
  return { values: typed[name] ?? [], ...(mark ? { mark } : {}) }
}

/** Numbers are the same however they are typed; so are texts, but for the space in them. */
function keyOf({ takes }: EntryField, { values, mark }: Filled): string {
  const plain = (value: string) => (takes === 'number' ? readTypedNumber(value) : undefined) ?? value.replace(/\s+/g, ' ').trim()
  if (values.length > 0) return JSON.stringify([...values].map(plain).sort())
  return mark === 'unreadable' ? '?' : '-'
}

/** The boxes on which the entries differ and of which nobody has decided yet. */
export function openDifferences(pairs: readonly Pair[], choices: readonly Choice[]): readonly Pair[] {
  const decided = new Set(choices.map(({ item }) => item))
  return pairs.filter(({ field, differs }) => differs && !decided.has(field.name))
}

/** What the sheet says: what both entries say, and what a person decided where they differ. */
export function mergeEntries(pairs: readonly Pair[], choices: readonly Choice[]): Answers {
  const decided = new Map(choices.map(({ item, values }) => [item, values]))
  const merged = pairs.map(({ field, first, differs }) => [field.name, differs ? (decided.get(field.name) ?? []) : first.values] as const)
  return Object.fromEntries(merged.filter(([, values]) => values.length > 0))
}
