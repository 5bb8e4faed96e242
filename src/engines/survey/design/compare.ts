import { isSame } from '../../../kernel/same.ts'
import { itemsOf, type Instrument, type Item } from '../instrument.ts'
import { lintEdition } from '../lint/edition/edition.ts'
import type { Finding } from '../lint/finding.ts'

/** What two editions of an instrument share and what they do not. An item is the same one when its code is the same. */
export interface Comparison {
  readonly fresh: readonly Item[]
  readonly gone: readonly Item[]
  /** Asked in both and not quite alike, with what that means for comparing their answers. */
  readonly changed: readonly { readonly before: Item; readonly after: Item; readonly findings: readonly Finding[] }[]
  /** Asked alike in both, so that waves compare. */
  readonly same: readonly Item[]
  /** What is said of no single item that both ask. */
  readonly findings: readonly Finding[]
}

export function compareEditions(before: Instrument, after: Instrument): Comparison {
  const [earlier, later] = [byCode(before), byCode(after)]
  const both = itemsOf(after).flatMap((item) => {
    const old = earlier.get(item.code)
    return old === undefined ? [] : [{ before: old, after: item }]
  })
  const findings = lintEdition(before, after)
  const about = (item: Item) => findings.filter(({ at }) => at === item.code || at.startsWith(`${item.code}.`))
  const inBoth = new Set(both.map(({ after: item }) => item.code))
  return {
    fresh: itemsOf(after).filter((item) => !earlier.has(item.code)),
    gone: itemsOf(before).filter((item) => !later.has(item.code)),
    changed: both.filter((pair) => !isSame(pair.before, pair.after)).map((pair) => ({ ...pair, findings: about(pair.after) })),
    same: both.filter((pair) => isSame(pair.before, pair.after)).map(({ after: item }) => item),
    findings: findings.filter(({ at }) => !inBoth.has(at.split('.')[0] ?? at)),
  }
}

function byCode(instrument: Instrument): ReadonlyMap<string, Item> {
  return new Map(itemsOf(instrument).map((item) => [item.code, item] as const))
}
