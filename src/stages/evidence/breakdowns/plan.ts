import type { Instrument } from '../../../engines/survey/index.ts'
import { codesOf, itemsToBreakDown, UNSAID } from './groups.ts'
import type { Grouping, Plan } from './model.ts'

/** Codes of a plan that its questionnaire does not have, that stand twice in a level, or whose groups a coarser level takes apart. */
export interface PlanFault {
  readonly item: string
  readonly codes: readonly string[]
}

/** What is wrong with a plan; nothing where it may be declared. */
export function planFaults(instrument: Instrument, { groupings, items }: Plan): readonly PlanFault[] {
  const known = new Set(itemsToBreakDown(instrument).map(({ code }) => code))
  const strange = items.filter((item) => !known.has(item))
  return [
    ...(strange.length > 0 ? [{ item: 'items', codes: strange }] : []),
    ...groupings.flatMap((each) => groupingFaults(instrument, each)),
  ]
}

function groupingFaults(instrument: Instrument, { item, merges }: Grouping): readonly PlanFault[] {
  const known = codesOf(instrument, item).map(({ code }) => code)
  if (known.length === 0) return [{ item, codes: [] }]
  const wrong = merges.flatMap((level, place) => {
    const all = level.flat()
    const strange = all.filter((code) => code !== UNSAID && !known.includes(code))
    const twice = all.filter((code, at) => all.indexOf(code) !== at)
    const torn = (merges[place - 1] ?? []).filter(
      (finer) => new Set(finer.map((code) => level.findIndex((group) => group.includes(code)))).size > 1,
    )
    return [...strange, ...twice, ...torn.flat()]
  })
  return wrong.length > 0 ? [{ item, codes: [...new Set(wrong)] }] : []
}

/** A merge order as it is typed: a group a line, its codes with spaces between; an empty line before each coarser level. */
export function readMerges(typed: string): Grouping['merges'] {
  const lines = typed
    .replaceAll('\r', '')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(/[\s,+]+/)
        .filter((code) => code !== ''),
    )
  const levels: string[][][] = [[]]
  for (const line of lines) {
    if (line.length > 0) levels.at(-1)?.push(line)
    else if (levels.at(-1)?.length) levels.push([])
  }
  return levels.filter(({ length }) => length > 0)
}

/** The same as it would be typed. */
export function writeMerges(merges: Grouping['merges']): string {
  return merges.map((level) => level.map((group) => group.join(' ')).join('\n')).join('\n\n')
}
