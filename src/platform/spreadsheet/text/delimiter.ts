import { Problem } from '../../../kernel/problem.ts'
import { openRecords } from './records.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const

/**
 * The delimiter of a CSV file from its beginning: the one with which the lines have most often as many cells as the heads; among equal
 * ones, the one that gives more columns. A comma where nothing separates. Excel's first line `sep=;` says it.
 */
export function delimiterOf(beginning: string): string {
  const told = /^sep=(.)\r?\n/.exec(beginning)?.[1]
  if (told !== undefined) return told
  const tried = DELIMITERS.map((delimiter) => ({ delimiter, ...widthsIn(beginning, delimiter) })).filter(({ heads }) => heads > 1)
  const best = tried.toSorted((a, b) => b.even * Math.log(b.heads + 1) - a.even * Math.log(a.heads + 1))[0]
  return best?.delimiter ?? ','
}

/** How many heads there are with this delimiter, and the part of the lines that are as long. */
function widthsIn(text: string, delimiter: string): { readonly heads: number; readonly even: number } {
  const widths: number[] = []
  const records = openRecords('', delimiter, (cells) => widths.push(cells.length))
  try {
    records.push(text)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
  }
  const [heads = 0, ...rest] = widths
  const even = rest.filter((width) => width === heads).length
  return { heads, even: rest.length === 0 ? 1 : (even + 0.1) / (rest.length + 0.1) }
}
