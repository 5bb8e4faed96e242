import { isOutside } from '../../../scales/index.ts'
import { yesNo } from '../yes-no.ts'
import { goesOn } from './joints.ts'
import type { Separator } from './separators.ts'

const MOST_OPTIONS = 60

/** Choices are few, come again, and stand in several combinations; the parts of sentences do not. `cells` are the different cells in their parts. */
export function isPlausible(
  { mark, sure }: Separator,
  options: ReadonlyMap<string, number>,
  cells: readonly (readonly string[])[],
): boolean {
  const all = [...options.values()].reduce((sum, count) => sum + count, 0)
  const again = [...options.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0)
  const together = cells.filter((parts) => parts.length > 1)
  if (options.size < 2 || options.size > MOST_OPTIONS || together.length === 0) return false
  if (again < all * 0.75 || [...options.keys()].some((option) => option.length > 200)) return false
  if (mark === ' ' && options.size * 2 > cells.length && !cells.flat().some((part) => /[_.:]/.test(part))) return false
  const elsewhere = seenElsewhere(cells, together)
  if (sure === 'seldom') return options.size < cells.length && together.every((parts) => parts.every(elsewhere)) && areMixed(together)
  if (options.size < cells.length) return true
  if (mark !== ' ' && options.size === cells.length && together.every((parts) => parts.every(elsewhere))) return true
  return sure === 'form' && options.size <= cells.length + 1 && together.every((parts) => parts.some(alone(cells))) && areLabels(options)
}

/** Whether a part stands alone in a cell, or in another combination too. */
function seenElsewhere(cells: readonly (readonly string[])[], together: readonly (readonly string[])[]): (part: string) => boolean {
  const isAlone = alone(cells)
  return (part) => isAlone(part) || together.filter((other) => other.includes(part)).length > 1
}

function alone(cells: readonly (readonly string[])[]): (part: string) => boolean {
  const parts = new Set(cells.filter((each) => each.length === 1).flat())
  return (part) => parts.has(part)
}

/** Three things at least, in words, most of them beside several others: the sides of a bilingual label have one partner each. */
function areMixed(together: readonly (readonly string[])[]): boolean {
  const parts = [...new Set(together.flat())]
  const varied = parts.filter((part) => together.filter((other) => other.includes(part)).length > 1)
  return parts.length >= 3 && varied.length * 2 >= parts.length && parts.every((part) => /\p{L}/u.test(part))
}

/** No yes, no or "not sure" among them, with something added behind the mark, and none that goes on with a sentence where others begin one. */
function areLabels(options: ReadonlyMap<string, number>): boolean {
  const labels = [...options.keys()]
  const small = labels.filter(goesOn).length
  return (
    (small === 0 || small === labels.length) &&
    !labels.some((label) => (label.length > 1 && yesNo(label) !== undefined) || isOutside(label))
  )
}
