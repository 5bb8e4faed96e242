import type { Choice, ScaleItem } from '../../instrument.ts'
import type { Coded } from '../coded.ts'

/** A scale some of whose points nobody chose gets them from another item of the table that has all of its points and more. */
export function adoptPoints(coded: readonly Coded[]): readonly Coded[] {
  const scales = coded.filter((each) => each.item.kind === 'scale').map(({ item }) => item as ScaleItem)
  return coded.map((each) => {
    if (each.item.kind !== 'scale') return each
    const own = each.item.choices
    if (own.every(({ code }) => /^\d+$/.test(code))) return each
    const fuller = scales.filter(
      ({ choices }) => choices.length > own.length && own.length > 1 && own.every((choice) => placeOf(choices, choice) >= 0),
    )
    const fullest = fuller.toSorted((a, b) => b.choices.length - a.choices.length)[0]
    if (fullest === undefined) return each
    const places = own.map((choice) => placeOf(fullest.choices, choice))
    const choices = each.choices.map(({ column, meant }) => ({
      column,
      meant: meant.map((list) => list.map((place) => places[place] ?? -1)),
    }))
    return { ...each, item: { ...each.item, choices: fullest.choices }, choices }
  })
}

function placeOf(choices: readonly Choice[], wanted: Choice): number {
  return choices.findIndex((choice) => choice.code === wanted.code && choice.label.en === wanted.label.en)
}
