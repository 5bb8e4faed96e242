/** The answers to an ordered question as they are published by group: the upper categories together, and all others. */
export interface Folded {
  readonly top: number
  readonly other: number
}

/** Puts the upper `top` categories together, and the others: what small programmes print of a group instead of every category. */
export function foldForPrint(counts: readonly number[], top = 2): Folded {
  const cut = Math.max(0, counts.length - top)
  const sum = (part: readonly number[]) => part.reduce((total, count) => total + count, 0)
  return { top: sum(counts.slice(cut)), other: sum(counts.slice(0, cut)) }
}
