import { keysIn } from './condition.ts'
import { itemsOf, type Condition, type Instrument, type Item } from './instrument.ts'
import { isName, kindOf, type KindDefectCode } from './kinds/index.ts'

/** What keeps an instrument from being asked. `at` is the code of the page or item, with `.choice` where one is meant. The last six codes are of `checkDesign`. */
export interface Defect {
  readonly at: string
  readonly code: DefectCode
  readonly values?: Readonly<Record<string, string>>
}

export type DefectCode =
  | KindDefectCode
  | 'no-title'
  | 'no-english'
  | 'no-items'
  | 'item-code'
  | 'item-twice'
  | 'page-twice'
  | 'no-wording'
  | 'condition-unknown'
  | 'condition-later'
  | 'condition-code'
  | 'code-reserved'
  | 'too-many-items'
  | 'too-many-choices'
  | 'text-long'
  | 'hidden-sign'
  | 'blank-left'

/** Everything that keeps the instrument from being asked; empty when it is sound. */
export function checkInstrument(instrument: Instrument): readonly Defect[] {
  const items = itemsOf(instrument)
  return [
    ...headDefects(instrument),
    ...items.flatMap((item, place) => [...codeDefects(item, items.slice(0, place)), ...kindDefects(item)]),
    ...conditionDefects(instrument),
  ]
}

function headDefects(instrument: Instrument): readonly Defect[] {
  const { code, title, languages, pages } = instrument
  const codes = pages.map((page) => page.code)
  const twice = codes.filter((each, place) => codes.indexOf(each) < place)
  return [
    ...(title.en.trim() === '' ? [{ at: code, code: 'no-title' } as const] : []),
    ...(languages.includes('en') ? [] : [{ at: code, code: 'no-english' } as const]),
    ...(pages.every((page) => page.items.length === 0) ? [{ at: code, code: 'no-items' } as const] : []),
    ...twice.map((at) => ({ at, code: 'page-twice' }) as const),
  ]
}

function codeDefects(item: Item, earlier: readonly Item[]): readonly Defect[] {
  const at = item.code
  return [
    ...(isName(at) ? [] : [{ at, code: 'item-code' } as const]),
    ...(earlier.some((each) => each.code === at) ? [{ at, code: 'item-twice' } as const] : []),
    ...(item.ask.en.trim() === '' ? [{ at, code: 'no-wording' } as const] : []),
  ]
}

function kindDefects(item: Item): readonly Defect[] {
  return kindOf(item)
    .defects(item)
    .map(({ at, code }) => ({ at: at === '' ? item.code : `${item.code}.${at}`, code }))
}

/** A condition may look at earlier items only, and at codes that they have. */
function conditionDefects(instrument: Instrument): readonly Defect[] {
  const all = new Map(
    itemsOf(instrument).flatMap((item) =>
      kindOf(item)
        .keys(item)
        .map((key) => [key, item] as const),
    ),
  )
  const earlier = new Set<string>()
  const found: Defect[] = []
  for (const page of instrument.pages) {
    if (page.showIf) found.push(...conditionFaults(page.code, page.showIf, all, earlier))
    for (const item of page.items) {
      if (item.showIf) found.push(...conditionFaults(item.code, item.showIf, all, earlier))
      for (const key of kindOf(item).keys(item)) earlier.add(key)
    }
  }
  return found
}

function conditionFaults(
  at: string,
  condition: Condition,
  all: ReadonlyMap<string, Item>,
  earlier: ReadonlySet<string>,
): readonly Defect[] {
  const keys = keysIn(condition)
  const unknown = keys.filter((key) => !all.has(key)).map((item) => ({ at, code: 'condition-unknown', values: { item } }) as const)
  const later = keys.filter((key) => all.has(key) && !earlier.has(key))
  const strange = codesIn(condition).filter(([key, code]) => !hasCode(all.get(key), code))
  return [
    ...unknown,
    ...later.map((item) => ({ at, code: 'condition-later', values: { item } }) as const),
    ...strange.map(([item, code]) => ({ at, code: 'condition-code', values: { item, code } }) as const),
  ]
}

function codesIn(condition: Condition): readonly (readonly [key: string, code: string])[] {
  if ('all' in condition) return condition.all.flatMap(codesIn)
  if ('any' in condition) return condition.any.flatMap(codesIn)
  if ('is' in condition) return [[condition.item, condition.is]]
  return 'not' in condition ? [[condition.item, condition.not]] : []
}

function hasCode(item: Item | undefined, code: string): boolean {
  const codes = item === undefined ? [] : kindOf(item).codes(item)
  return codes.length === 0 || codes.includes(code)
}
