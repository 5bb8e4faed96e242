import type { Choice } from '../../instrument.ts'
import { isOutside, placesOf, plainLabel } from '../../scales.ts'
import { sidesOf } from '../parts/languages.ts'
import { tick, yesNo } from '../parts/yes-no.ts'

/** Finds choices of an item in what was answered. */
export interface ChoiceFinder {
  /** The place of the one choice that the text means; undefined for none. */
  one(text: string): number | undefined
  /** The places of all choices in a cell that joins several; -1 for a part that is none. */
  several(text: string): readonly number[]
}

/** Choices are found by code or by label in any language; bilingual labels by either side; a typed text is "other" where there is one. */
export function choiceFinder(choices: readonly Choice[]): ChoiceFinder {
  const named = new Map<string, number>()
  const add = (name: string, place: number) => {
    const plain = plainLabel(name)
    if (plain !== '' && !named.has(plain)) named.set(plain, place)
  }
  choices.forEach(({ code }, place) => add(code, place))
  choices.forEach(({ label }, place) => namesOf(Object.values(label)).forEach((name) => add(name, place)))
  const other = choices.findIndex((choice) => choice.other)
  const known = (text: string) =>
    [text, ...sidesOf(text), text.replace(/\.0$/, '')].map((side) => named.get(plainLabel(side))).find((place) => place !== undefined)
  const one = (text: string) => known(text) ?? byMeaning(choices, text) ?? (other < 0 ? undefined : other)
  const longestFirst = [...named.keys()].sort((a, b) => b.length - a.length)
  const several = (text: string): readonly number[] => {
    const whole = known(text)
    if (whole !== undefined) return [whole]
    const codes = text.split(/\s+/).map((part) => named.get(plainLabel(part)))
    if (codes.every((place) => place !== undefined)) return [...new Set(codes)]
    return partsOf(text, longestFirst, named, other < 0 ? -1 : other)
  }
  return { one, several }
}

/** A label alone, its sides, and two languages together as bilingual forms write them. */
function namesOf(labels: readonly string[]): readonly string[] {
  const pairs = labels.flatMap((a) => labels.flatMap((b) => (a === b ? [] : [`${a} / ${b}`, `${a} | ${b}`])))
  return [...labels.flatMap((label) => [label, ...sidesOf(label)]), ...pairs]
}

/** Yes and no in any language, ones and noughts, and points of a common scale that the labels of the item form. */
function byMeaning(choices: readonly Choice[], text: string): number | undefined {
  const said = yesNo(text) ?? (tick(text) === true ? 'yes' : tick(text) === false ? 'no' : undefined)
  const byWord = said === undefined ? -1 : choices.findIndex(({ code, label }) => code === said || yesNo(label.en) === said)
  if (byWord >= 0) return byWord
  const places = placesOf([...choices.map(({ label }) => label.en), text])
  const mine = places?.at(-1)
  if (mine === undefined || (mine === 'outside' && !isOutside(text))) return undefined
  const found = choices.flatMap((_, place) => (places?.[place] === mine ? [place] : []))
  return found.length === 1 ? found[0] : undefined
}

const SEPARATORS = /^[\s;,，、；|]+/u

/** Takes one choice after another off the front of the text, the longest label first. */
function partsOf(text: string, labels: readonly string[], named: ReadonlyMap<string, number>, other: number): readonly number[] {
  const found: number[] = []
  for (let rest = plainSides(text); rest !== '';) {
    const label = labels.find((each) => rest.startsWith(each) && /^(?:$|[.!。]*\s*[;,，、；|\n])/u.test(rest.slice(each.length)))
    const end = rest.search(/[;,，、；|]/u)
    const length = label?.length ?? (end < 0 ? rest.length : end)
    found.push(label === undefined ? other : (named.get(label) ?? other))
    rest = rest
      .slice(length)
      .replace(/^[.!。]+/, '')
      .replace(SEPARATORS, '')
  }
  return [...new Set(found)]
}

function plainSides(text: string): string {
  return plainLabel(text).replace(SEPARATORS, '')
}
