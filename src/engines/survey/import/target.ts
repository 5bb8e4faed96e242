import { itemsOf, type Instrument, type Item } from '../instrument.ts'
import { kindOf } from '../kinds/index.ts'

/**
 * What a column of a file holds: a field of the questionnaire as its form would post it; whether one choice was ticked; what stands at one
 * place of a ranking; the number of the response, its time, its language; or nothing that is kept.
 */
export type Target =
  | { readonly to: 'field'; readonly field: string }
  | { readonly to: 'choice'; readonly item: string; readonly choice: string }
  | { readonly to: 'place'; readonly item: string; readonly place: number }
  | { readonly to: 'id' | 'time' | 'language' | 'nothing' }

/** The target as one text without line ends, as a form posts it and a table keeps it. No code of an item or a choice holds a space. */
export function targetText(target: Target): string {
  if (target.to === 'field') return `field ${target.field}`
  if (target.to === 'choice') return `choice ${target.item} ${target.choice}`
  return target.to === 'place' ? `place ${target.item} ${target.place}` : target.to
}

/** The target that a text names; undefined when the questionnaire has no such thing. */
export function readTarget(text: string, instrument: Instrument): Target | undefined {
  if (text === 'id' || text === 'time' || text === 'language' || text === 'nothing') return { to: text }
  return targetsOf(instrument).find((target) => targetText(target) === text)
}

/** Everything of the questionnaire that a column may hold, in its order. */
export function targetsOf(instrument: Instrument): readonly Target[] {
  return itemsOf(instrument).flatMap(targetsOfItem)
}

function targetsOfItem(item: Item): readonly Target[] {
  const fields = (item.kind === 'rank' ? [item.code, ...kindOf(item).fields(item)] : kindOf(item).fields(item)).map((field): Target => ({
    to: 'field',
    field,
  }))
  if (item.kind === 'choice' && item.many)
    return [...fields, ...item.choices.map(({ code }): Target => ({ to: 'choice', item: item.code, choice: code }))]
  if (item.kind === 'rank')
    return [...fields, ...item.choices.map((_, place): Target => ({ to: 'place', item: item.code, place: place + 1 }))]
  return fields
}
