import { SMALLEST_GROUP, suppress } from '../../../engines/evidence/index.ts'
import type { Breakdown, Refusal } from './model.ts'

/** A table of counts as everybody may see it, or why nothing of it is shown. */
export type Disclosed = { readonly cells: Breakdown['cells'] } | { readonly refused: Refusal }

/**
 * Decides what may be printed of a table with one row a group and one column an answer. Whoever reads it is taken to know the sums of
 * all rows and columns: they are published elsewhere. Cells of one to four people are hidden, and others with them, until linear programmes
 * show that no hidden cell can be told more closely than to five people; where that cannot be reached, nothing is shown.
 */
export async function disclose(counts: readonly (readonly number[])[]): Promise<Disclosed> {
  const bases = counts.map((row) => row.reduce((sum, each) => sum + each, 0))
  if (bases.some((base) => base < SMALLEST_GROUP.print)) return { refused: 'too-few-answered' }
  const { shown, audit } = await suppress(counts)
  if (!audit.passed) return { refused: 'by-subtraction' }
  return shown.flat().some((cell) => cell !== null) ? { cells: shown } : { refused: 'all-hidden' }
}

/** Whether every cell may be seen. */
export function isWhole(disclosed: Disclosed): disclosed is { readonly cells: readonly (readonly number[])[] } {
  return 'cells' in disclosed && disclosed.cells.every((row) => row.every((cell) => cell !== null))
}
