import { itemsOf, type Instrument } from '../instrument.ts'

/** The key under which `namesOf` keeps the name of the introduction. */
export const INTRO = '.intro'

/** The key of a page. */
export function pageKey(code: string): string {
  return `.page ${code}`
}

/**
 * How answer keys, pages and the introduction are called in the form: there each name stands once, so that an expression can mean only one
 * row. Items keep their codes; what collides with one of them gets another name.
 */
export function namesOf(instrument: Instrument): ReadonlyMap<string, string> {
  const items = itemsOf(instrument)
  const names = new Map(items.map(({ code }) => [code, code]))
  const taken = new Set(names.values())
  const add = (key: string, ...wishes: readonly [string, ...string[]]) => {
    let name = wishes.find((wish) => !taken.has(wish)) ?? wishes[0]
    for (let number = 2; taken.has(name); number++) name = `${wishes[0]}_${number}`
    taken.add(name)
    names.set(key, name)
  }
  for (const item of items) {
    if (item.kind === 'grid') for (const { code } of item.rows) add(`${item.code}.${code}`, code, `${item.code}_${code}`)
    if (item.kind === 'choice')
      for (const { code } of item.choices.filter(({ other }) => other)) add(`${item.code}.${code}`, nameOf(`${item.code}_${code}`))
    if (item.kind === 'city' && item.others) add(`${item.code}.other`, `${item.code}_other`)
  }
  for (const { code } of instrument.pages) add(pageKey(code), code, `${code}_page`)
  add(INTRO, 'serai_intro')
  return names
}

/** The code of a choice may hold signs that a name may not. */
function nameOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}_.-]/gu, '_')
}
