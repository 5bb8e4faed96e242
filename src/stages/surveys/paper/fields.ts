import type { Instrument, Item } from '../../../engines/survey/index.ts'
import type { Text } from '../../../kernel/language.ts'
import { type PrintedChoice, printedChoices } from './codes.ts'
import { isAskedItem, numbersOf, rowMark } from './numbers.ts'

/** One box of the entry page: a form field of the survey, under its number on paper. */
export interface EntryField {
  /** The field's name in the survey's own form. */
  readonly name: string
  /** As printed: `7`, or `7a` for a row of a grid. */
  readonly number: string
  readonly item: Item
  readonly ask: Text
  /** What is asked in it, when the item has several fields: the text of "other", a city that is not in the list. */
  readonly part?: 'other' | 'place'
  readonly takes: 'one' | 'many' | 'tick' | 'place' | 'number' | 'date' | 'text' | 'long'
  readonly choices: readonly PrintedChoice[]
}

/** The boxes of a sheet in the order of the paper. */
export function entryFields(instrument: Instrument): readonly EntryField[] {
  const numbers = numbersOf(instrument)
  const asked = instrument.pages.flatMap(({ items }) => items).filter(isAskedItem)
  return asked.flatMap((item) => fieldsOf(item, numbers.get(item.code) ?? ''))
}

function fieldsOf(item: Item, number: string): readonly EntryField[] {
  const field = { name: item.code, number, item, ask: item.ask, choices: [] }
  switch (item.kind) {
    case 'choice': {
      const others = item.choices.filter(({ other }) => other)
      return [
        { ...field, takes: item.many ? 'many' : 'one', choices: printedChoices(item) },
        ...others.map(({ code, label }) => ({ ...field, name: `${item.code}.${code}`, ask: label, part: 'other', takes: 'text' }) as const),
      ]
    }
    case 'scale':
      return [{ ...field, takes: 'one', choices: printedChoices(item) }]
    case 'city':
      return [
        { ...field, takes: 'one', choices: printedChoices(item) },
        ...(item.others ? [{ ...field, name: `${item.code}.other`, part: 'other', takes: 'text' } as const] : []),
      ]
    case 'grid': {
      const choices = printedChoices(item)
      return item.rows.map(({ code, ask }, place) => ({
        ...field,
        name: `${item.code}.${code}`,
        number: number + rowMark(place),
        ask,
        takes: 'one',
        choices,
      }))
    }
    case 'rank':
      return item.choices.map(({ code, label }) => ({ ...field, name: `${item.code}.${code}`, ask: label, part: 'place', takes: 'place' }))
    case 'consent':
      return [{ ...field, takes: 'tick' }]
    case 'text':
      return [{ ...field, takes: item.long ? 'long' : 'text' }]
    case 'number':
    case 'date':
      return [{ ...field, takes: item.kind }]
    case 'note':
      return []
  }
}
