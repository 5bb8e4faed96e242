import { type Condition, type Instrument, type Item, type Page, type TextItem } from '../../../engines/survey/index.ts'
import { fill, say } from '../../../kernel/language.ts'
import { paperWords } from '../text/paper.ts'
import { printedChoices } from './codes.ts'
import { type Asked, isAskedItem, rowMark } from './numbers.ts'
import type { Said, Speaker } from './said.ts'
import { goesTo, onlyIf } from './skips.ts'

export interface PrintedSection {
  readonly title: Said | null
  readonly only: Said | null
  readonly items: readonly PrintedItem[]
}

/** A question on paper, or a note without a number. */
export interface PrintedItem {
  readonly number: string
  readonly ask: Said
  readonly hint: Said | null
  readonly only: Said | null
  /** How it is answered: "One answer." */
  readonly how: Said | null
  readonly shape: 'note' | 'circles' | 'boxes' | 'places' | 'table' | 'number' | 'date' | 'lines'
  readonly choices: readonly { readonly code: string; readonly label: Said; readonly other: boolean }[]
  readonly rows: readonly { readonly mark: string; readonly ask: Said }[]
  /** Lines to write on. */
  readonly lines: number
  readonly unit: Said | null
  /** Below a list of cities: where another one is written. */
  readonly besides: Said | null
  /** "If “No”, go to 7." */
  readonly skips: readonly Said[]
}

export function printSection(instrument: Instrument, page: Page, numbers: ReadonlyMap<string, string>, said: Speaker): PrintedSection {
  return {
    title: page.title ? said((each) => say(page.title ?? { en: '' }, each)) : null,
    only: condition(instrument, page.showIf, said),
    items: page.items.map((item) => printItem(instrument, item, numbers.get(item.code) ?? '', said)),
  }
}

function condition(instrument: Instrument, showIf: Condition | undefined, said: Speaker): Said | null {
  return showIf ? said((each) => onlyIf(instrument, showIf, each) ?? '') : null
}

function printItem(instrument: Instrument, item: Item, number: string, said: Speaker): PrintedItem {
  const shape = shapeOf(item)
  return {
    number,
    ask: said((each) => say(item.ask, each)),
    hint: isAskedItem(item) && item.hint ? said((each) => say(item.hint ?? { en: '' }, each)) : null,
    only: condition(instrument, item.showIf, said),
    how: isAskedItem(item) ? howOf(item, said) : null,
    shape,
    choices: choicesOf(item, said),
    rows: item.kind === 'grid' ? item.rows.map(({ ask }, place) => ({ mark: rowMark(place), ask: said((each) => say(ask, each)) })) : [],
    lines: item.kind === 'text' ? linesOf(item) : 0,
    unit: item.kind === 'number' && item.unit ? said((each) => say(item.unit ?? { en: '' }, each)) : null,
    besides: item.kind === 'city' && item.others ? said((each) => paperWords(each).otherCity) : null,
    skips: skipsOf(instrument, item, said),
  }
}

function shapeOf(item: Item): PrintedItem['shape'] {
  switch (item.kind) {
    case 'choice':
      return item.many ? 'boxes' : 'circles'
    case 'scale':
    case 'city':
      return 'circles'
    case 'consent':
      return 'boxes'
    case 'rank':
      return 'places'
    case 'grid':
      return 'table'
    case 'text':
      return 'lines'
    default:
      return item.kind
  }
}

function choicesOf(item: Item, said: Speaker): PrintedItem['choices'] {
  if (item.kind === 'consent') return [{ code: '1', label: said((each) => paperWords(each).agreed), other: false }]
  if (!('choices' in item)) return []
  return printedChoices(item).map(({ choice, code }) => ({
    code,
    label: said((each) => say(choice.label, each)),
    other: choice.other ?? false,
  }))
}

function howOf(item: Asked, said: Speaker): Said | null {
  const { kind } = item
  if (kind === 'text' || kind === 'number' || kind === 'consent') return null
  const name =
    kind === 'grid' ? 'rows' : kind === 'rank' ? 'rank' : kind === 'date' ? 'day' : kind === 'choice' && item.many ? 'many' : 'one'
  const { least, most } = limitsOf(item)
  return said((each) => {
    const t = paperWords(each)
    const atLeast = least === undefined ? '' : ` ${fill(t.least, { least })}`
    return `${t[name]}${atLeast}${most === undefined ? '' : ` ${fill(t.most, { most })}`}`
  })
}

function limitsOf(item: Asked): { readonly least?: number; readonly most?: number } {
  return item.kind === 'rank' || (item.kind === 'choice' && item.many) ? item : {}
}

/** A line holds some eighty letters of handwriting. */
function linesOf({ long, most }: TextItem): number {
  if (long) return 5
  return most !== undefined && most <= 80 ? 1 : 2
}

function skipsOf(instrument: Instrument, item: Item, said: Speaker): readonly Said[] {
  if (item.kind !== 'choice' && item.kind !== 'scale') return []
  if (item.kind === 'choice' && item.many) return []
  return item.choices.flatMap(({ code, label }) => {
    const number = goesTo(instrument, item, code)
    if (number === undefined) return []
    return [
      said((each) => {
        const t = paperWords(each)
        return fill(number === 'end' ? t.goToEnd : t.goTo, { choice: say(label, each), number })
      }),
    ]
  })
}
