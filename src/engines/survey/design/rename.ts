import type { Condition, Instrument, Item } from '../instrument.ts'

/** New names of answer keys, and of the codes of choices by the key that they are answers to. */
export interface Renaming {
  readonly keys: ReadonlyMap<string, string>
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** The instrument with its conditions looking at the new names. What is not renamed stays. */
export function renameInConditions(instrument: Instrument, renaming: Renaming): Instrument {
  if (renaming.keys.size === 0 && renaming.codes.size === 0) return instrument
  const pages = instrument.pages.map((page) => ({
    ...withCondition(page, renaming),
    items: page.items.map((item) => withCondition(item, renaming)),
  }))
  return { ...instrument, pages }
}

/** What an item's new code and its choices' and rows' new codes (old to new) make of its answer keys. */
export function renamingOf(before: Item, after: string, parts: ReadonlyMap<string, string>): Renaming {
  const changed = [...parts].filter(([old, now]) => old !== now)
  const { code } = before
  const inner =
    before.kind === 'grid' ? before.rows.map((row) => row.code) : 'choices' in before ? before.choices.map((choice) => choice.code) : []
  const keys = new Map<string, string>(code === after ? [] : [[code, after]])
  for (const part of [...inner, 'other']) {
    const [old, now] = [`${code}.${part}`, `${after}.${parts.get(part) ?? part}`]
    if (old !== now) keys.set(old, now)
  }
  const answered = before.kind === 'grid' ? before.rows.map((row) => `${code}.${row.code}`) : [code]
  return { keys, codes: new Map(changed.length === 0 ? [] : answered.map((key) => [key, new Map(changed)] as const)) }
}

function withCondition<Part extends { readonly showIf?: Condition }>(part: Part, renaming: Renaming): Part {
  return part.showIf === undefined ? part : { ...part, showIf: renamed(part.showIf, renaming) }
}

function renamed(condition: Condition, renaming: Renaming): Condition {
  if ('all' in condition) return { all: condition.all.map((each) => renamed(each, renaming)) }
  if ('any' in condition) return { any: condition.any.map((each) => renamed(each, renaming)) }
  const item = renaming.keys.get(condition.item) ?? condition.item
  const codes = renaming.codes.get(condition.item)
  if ('is' in condition) return { item, is: codes?.get(condition.is) ?? condition.is }
  return 'not' in condition ? { item, not: codes?.get(condition.not) ?? condition.not } : { ...condition, item }
}
