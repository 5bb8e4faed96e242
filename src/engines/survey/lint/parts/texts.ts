import type { Text } from '../../../../kernel/language.ts'
import type { Choice, Instrument, Item } from '../../instrument.ts'

/** One text that a respondent may read, and where it stands. */
export interface Place {
  readonly at: string
  readonly text: Text
}

/** Every text of the instrument, in the order of reading. */
export function textsIn(instrument: Instrument): readonly Place[] {
  const { code, title, intro, pages } = instrument
  return [
    ...placed(code, [title, intro]),
    ...pages.flatMap((page) => [...placed(page.code, [page.title]), ...page.items.flatMap(textsOfItem)]),
  ]
}

/** What is asked: the items that want an answer, and the rows of grids each on its own. */
export function asksIn(item: Item): readonly Place[] {
  if (item.kind === 'note') return []
  return [{ at: item.code, text: item.ask }, ...rowsOf(item)]
}

export function choicesOf(item: Item): readonly (Choice & { readonly outside?: boolean })[] {
  return 'choices' in item ? item.choices : []
}

function textsOfItem(item: Item): readonly Place[] {
  const { code } = item
  if (item.kind === 'note') return placed(code, [item.ask])
  return [
    ...placed(code, [item.ask, item.hint, item.missingWords, item.wrongWords, item.kind === 'number' ? item.unit : undefined]),
    ...rowsOf(item),
    ...choicesOf(item).map((choice) => ({ at: `${code}.${choice.code}`, text: choice.label })),
  ]
}

function rowsOf(item: Item): readonly Place[] {
  return item.kind === 'grid' ? item.rows.map((row) => ({ at: `${item.code}.${row.code}`, text: row.ask })) : []
}

function placed(at: string, texts: readonly (Text | undefined)[]): readonly Place[] {
  return texts.flatMap((text) => (text ? [{ at, text }] : []))
}
