import { itemsOf, type Instrument } from '../../instrument.ts'
import type { Aside, Coded, CodedKind } from '../coded.ts'
import { lookAt, type Column, type Field } from '../column.ts'
import { readNumber } from '../kinds/numbers.ts'
import { asideOf } from '../parts/aside.ts'
import { orderIn, readMoment } from '../parts/days.ts'
import { withLines } from '../parts/joined/lines.ts'
import { tick, yesNo } from '../parts/yes-no.ts'
import { withAsked } from './asked.ts'
import { choiceFinder, type ChoiceFinder } from './choices.ts'
import { columnsOf, type Found } from './columns.ts'
import { wantedOf, type Wanted } from './names.ts'

/** Answers in a table read by an instrument. */
export interface Binding {
  readonly coded: readonly Coded[]
  /** Columns that belong to no item. */
  readonly aside: readonly Aside[]
  /** Items that no column answers. */
  readonly absent: readonly string[]
}

/**
 * Finds the columns of each item of an instrument, by code or by question in any language, and reads their texts as its choices, by code
 * or by label. A text that is none of the choices stays in the base and is counted as strange.
 */
export function bindInstrument(columns: readonly Column[], instrument: Instrument): Binding {
  const fields = lookAt(columns)
  const used = new Set<Field>()
  const wanted = wantedOf(itemsOf(instrument))
  const coded = wanted.flatMap((each) => {
    const finder = choiceFinder('choices' in each.item ? each.item.choices : [])
    const found = columnsOf(each, fields, finder, (field) => !used.has(field))
    if (found.whole === undefined && found.parts.length === 0) return []
    for (const field of [...(found.whole ? [found.whole] : []), ...found.parts.map((part) => part.field)]) used.add(field)
    return [codedOf(each, found, finder)]
  })
  const bound = new Set(coded.map(({ id }) => id))
  return {
    coded: withAsked(coded, instrument),
    aside: fields.filter((field) => !used.has(field)).map((field) => ({ head: field.head, why: asideOf(field) ?? 'unused' })),
    absent: wanted.filter(({ id }) => !bound.has(id)).map(({ id }) => id),
  }
}

function codedOf({ id, item }: Wanted, found: Found, finder: ChoiceFinder): Coded {
  const kind = codedKind(item)
  if (found.parts.length > 0) return { id, kind, item, choices: found.parts.map(partRead), strange: new Map() }
  const field = found.whole && (kind === 'multiple' ? withLines(found.whole) : found.whole)
  if (field === undefined) return { id, kind, item, choices: [], strange: new Map() }
  if (kind === 'number') return { id, kind, item, choices: [], ...valueRead(field, readNumber) }
  if (kind === 'date') {
    const order = orderIn(field.distinct.keys())
    return { id, kind, item, choices: [], ...valueRead(field, (text) => readMoment(text, order)?.day) }
  }
  if (kind === 'text') return { id, kind, item, choices: [], ...valueRead(field, (text) => text) }
  const read = (text: string): readonly number[] => (kind === 'multiple' ? finder.several(text) : [finder.one(text) ?? -1])
  const meant = field.texts.map((text) => (text === '' ? [] : read(text)))
  const strange = [...field.distinct].filter(([text]) => read(text).includes(-1))
  return { id, kind, item, choices: [{ column: field.column, meant }], strange: new Map(strange) }
}

function codedKind(item: Wanted['item']): CodedKind {
  if (item.kind === 'choice' && !item.many)
    return item.choices.some(({ code, label }) => code === 'yes' || yesNo(label.en) === 'yes') ? 'yes-no' : 'single'
  if (item.kind === 'choice' || item.kind === 'rank') return 'multiple'
  if (item.kind === 'scale' || item.kind === 'number' || item.kind === 'date' || item.kind === 'text') return item.kind
  return 'single'
}

function partRead({ field, place, byLabel }: Found['parts'][number]) {
  const ticked = (text: string) => text !== '' && (byLabel || (tick(text) ?? true))
  return { column: field.column, meant: field.texts.map((text) => (place >= 0 && ticked(text) ? [place] : [])) }
}

function valueRead(field: Field, read: (text: string) => string | undefined): Required<Pick<Coded, 'value' | 'strange'>> {
  const strange = [...field.distinct].filter(([text]) => read(text) === undefined)
  return {
    value: { column: field.column, texts: field.texts.map((text) => (text === '' ? '' : (read(text) ?? ''))) },
    strange: new Map(strange),
  }
}
