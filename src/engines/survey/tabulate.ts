import { isAsked } from './condition.ts'
import type { Answers, Item } from './instrument.ts'
import { answersTo, kindOf, type CodeCount } from './kinds/index.ts'

/** How one item (or one row of a grid) was answered. */
export interface Table {
  readonly item: string
  /** Responses that answered the item: the base of every share, also where several choices may be ticked. */
  readonly base: number
  /** Responses that were asked the item and did not answer it. Those from whom it was hidden are in neither. */
  readonly missing: number
  /** Responses that gave each code, in the order of the item, zeros kept. Empty for numbers, days and texts. */
  readonly counts: readonly CodeCount[]
  /** Codes that the item does not have (any more): counted in the base. */
  readonly strange: readonly CodeCount[]
  /** The rows of a grid, each with a base of its own; otherwise empty. */
  readonly rows: readonly Table[]
}

/**
 * Counts one item over responses. A code is counted once in a response. `asked` says which responses were asked; when left
 * out, it is the item's own `showIf`. For a rank the counts say how many gave the choice any place.
 */
export function tabulate(
  item: Item,
  responses: Iterable<Answers>,
  asked: (answers: Answers) => boolean = (answers) => isAsked(item, answers),
): Table {
  const kept = [...responses].filter(asked)
  const rows =
    item.kind === 'grid'
      ? kindOf(item)
          .counted(item)
          .map((row) => countItem(row, kept))
      : []
  if (item.kind !== 'grid') return { ...countItem(item, kept), rows }
  const base = kept.filter((answers) => rows.some((row) => answersTo(answers, row.item).length > 0)).length
  return { item: item.code, base, missing: kept.length - base, counts: [], strange: [], rows }
}

function countItem(item: Item, responses: readonly Answers[]): Table {
  const keys = kindOf(item).keys(item)
  const codes = kindOf(item).codes(item)
  const counts = new Map(codes.map((code) => [code, 0]))
  const strange = new Map<string, number>()
  let base = 0
  for (const answers of responses) {
    if (!keys.some((key) => answersTo(answers, key).length > 0)) continue
    base += 1
    if (codes.length === 0) continue
    for (const code of new Set(answersTo(answers, item.code))) {
      const into = counts.has(code) ? counts : strange
      into.set(code, (into.get(code) ?? 0) + 1)
    }
  }
  return { item: item.code, base, missing: responses.length - base, counts: listOf(counts), strange: listOf(strange), rows: [] }
}

function listOf(counts: ReadonlyMap<string, number>): readonly CodeCount[] {
  return [...counts].map(([code, count]) => ({ code, count }))
}
