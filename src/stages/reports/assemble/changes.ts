import { isSame } from '../../../kernel/same.ts'
import type { Figure } from '../../evidence/index.ts'
import { isPrintable } from './ledger/index.ts'

/** A figure that is printed otherwise at one time than at another; missing where it was not printed. */
export interface Change {
  readonly id: string
  readonly wording: Figure['wording']
  readonly before?: Figure
  readonly now?: Figure
}

/** Which figures differ in what is printed of them: value, count, base, or whether they are printed at all; those of `now` first. */
export function changesOf(before: readonly Figure[], now: readonly Figure[]): readonly Change[] {
  const [old, young] = [before, now].map((all) => new Map(all.filter(isPrintable).map((figure) => [figure.id, figure])))
  const ids = [...new Set([...now, ...before].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const [was, is] = [old?.get(id), young?.get(id)]
    const known = is ?? was
    if (known === undefined || isSame(was && shownOf(was), is && shownOf(is))) return []
    return [{ id, wording: known.wording, ...(was ? { before: was } : {}), ...(is ? { now: is } : {}) }]
  })
}

function shownOf({ kind, count, base, percent, value, median }: Figure) {
  return { kind, count, base, percent, value, median }
}
