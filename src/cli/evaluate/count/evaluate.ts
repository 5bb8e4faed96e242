import type { Coded } from '../../../engines/survey/index.ts'
import { say, type Language } from '../../../kernel/language.ts'
import { choiceFigures } from './choices.ts'
import { combinationsOf } from './combinations.ts'
import { hiddenGroups } from './disclosure.ts'
import type { Breakdown, Countable, Counted, GroupResult, ItemResult } from './model.ts'
import { tallyChoices } from './tally.ts'
import { valueFigures } from './values.ts'

/** Works out every item over all responses and within the groups of each breakdown. */
export function evaluateItems(table: Countable, breakdowns: readonly Breakdown[], language: Language): readonly ItemResult[] {
  return table.items.map((coded) => {
    const [all] = figuresOf(coded, table, 1, undefined, language)
    const total = all ?? { base: 0, missing: 0 }
    const strange = [...coded.strange.values()].reduce((sum, count) => sum + count, 0)
    const combinations = coded.kind === 'multiple' && table.weights === undefined ? combinationsOf(coded, table.rows) : undefined
    return {
      id: coded.id,
      kind: coded.kind,
      label: say(coded.item.ask, language),
      ...total,
      ...(strange === 0 ? {} : { strange }),
      ...(combinations ? { combinations } : {}),
      ...(breakdowns.length === 0 ? {} : { groups: breakdowns.flatMap((each) => groupsOf(coded, table, each, total.base, language)) }),
    }
  })
}

function groupsOf(
  coded: Coded,
  table: Countable,
  { by, overlapping, parts }: Breakdown,
  total: number,
  language: Language,
): readonly GroupResult[] {
  return parts.flatMap(({ groups, of }) => {
    const figures = figuresOf(coded, table, groups.length, of, language)
    const hidden = hiddenGroups(
      figures.map(({ base }) => base),
      total,
      overlapping,
    )
    return groups.map(({ code, label }, i): GroupResult => ({ by, code, label, ...(hidden.has(i) ? { hidden: 'too few' } : figures[i]) }))
  })
}

function figuresOf(coded: Coded, table: Countable, groups: number, all: Int32Array | undefined, language: Language): readonly Counted[] {
  const { rows, weights } = table
  const of = coded.asked === undefined ? all : whereAsked(coded.asked, all)
  if (coded.value) return valueFigures(coded, rows, groups, of, weights)
  const tally = tallyChoices(coded, rows, groups, of, weights)
  return Array.from({ length: groups }, (_, group) => choiceFigures(coded, tally, group, language))
}

/** The groups of the rows in which the item was asked; the others are in no group. */
function whereAsked(asked: Uint8Array, of: Int32Array | undefined): Int32Array {
  return Int32Array.from(asked, (each, row) => (each === 1 ? (of?.[row] ?? 0) : -1))
}
