import { itemsOf, type Instrument, type Item } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { folded } from '../parts/fold.ts'
import { changesIn } from './item.ts'

/**
 * What keeps two editions of one instrument from being compared. Waves are compared by item codes: a code that asks something else, or that
 * offers other choices, must be a new code; a question that is asked again must keep the code that it had.
 */
export function lintEdition(before: Instrument, after: Instrument): readonly Finding[] {
  const [earlier, later] = [itemsOf(before), itemsOf(after)]
  const kept = earlier.flatMap((item) => {
    const same = later.find((each) => each.code === item.code)
    return same ? changesIn(item, same) : goneOf(item, newOf(earlier, later))
  })
  return [...numberOf(before, after), ...kept]
}

function numberOf(before: Instrument, after: Instrument): readonly Finding[] {
  if (after.edition > before.edition) return []
  return [finding(after.code, 'edition-not-later', { before: before.edition, after: after.edition })]
}

function newOf(earlier: readonly Item[], later: readonly Item[]): readonly Item[] {
  return later.filter((item) => !earlier.some((each) => each.code === item.code))
}

function goneOf(item: Item, fresh: readonly Item[]): readonly Finding[] {
  if (item.kind === 'note') return []
  const renamed = fresh.find((each) => each.kind === item.kind && folded(each.ask.en) === folded(item.ask.en) && sameChoices(item, each))
  if (renamed) return [finding(renamed.code, 'code-changed', { before: item.code, after: renamed.code })]
  return [finding(item.code, 'item-gone', { item: item.code })]
}

function sameChoices(one: Item, other: Item): boolean {
  const codes = (item: Item): string =>
    'choices' in item
      ? item.choices
          .map(({ code }) => code)
          .toSorted()
          .join(' ')
      : ''
  return codes(one) === codes(other)
}
