import type { Choice } from '../../instrument.ts'
import { plainLabel } from '../../label.ts'
import { isOutside, placesOf } from '../../scales/index.ts'
import { sidesOf } from '../parts/languages.ts'
import { tick, yesNo } from '../parts/yes-no.ts'
import { joinedParts, type CellPart } from './joined-parts.ts'

/** Finds choices of an item in what was answered. */
export interface ChoiceFinder {
  /** The place of the one choice that the text names; undefined for a text that is only typed under "other". */
  named(text: string): number | undefined
  /** The place of the one choice that the text means, a typed text being "other" where there is one; undefined for none. */
  one(text: string): number | undefined
  /** The choices in a cell that joins several, with the text that names each; without a place where it names none. */
  parts(text: string): readonly CellPart[]
  /** The places of all choices in a cell that joins several; "other" or -1 for a part that is none. */
  several(text: string): readonly number[]
}

/** Choices are found by code or by label in any language; bilingual labels by either side; a typed text is "other" where there is one. */
export function choiceFinder(choices: readonly Choice[]): ChoiceFinder {
  const names = new Map<string, number>()
  const add = (name: string, place: number) => {
    const plain = plainLabel(name)
    if (plain !== '' && !names.has(plain)) names.set(plain, place)
  }
  choices.forEach(({ code }, place) => add(code, place))
  choices.forEach(({ label }, place) => namesOf(Object.values(label)).forEach((name) => add(name, place)))
  const other = choices.findIndex((choice) => choice.other)
  const known = (text: string) =>
    [text, ...sidesOf(text), text.replace(/\.0$/, '')].map((side) => names.get(plainLabel(side))).find((place) => place !== undefined)
  const named = (text: string) => known(text) ?? byMeaning(choices, text)
  const parts = (text: string): readonly CellPart[] => {
    const whole = known(text)
    if (whole !== undefined) return [{ text, place: whole }]
    for (const between of [/\s+/, /\s+\/\s+/, /\s+\+\s+/]) {
      const own = text.split(between).map((part) => ({ text: part, place: names.get(plainLabel(part)) }))
      if (own.every(({ place }) => place !== undefined)) return own
    }
    return joinedParts(text, names, named)
  }
  return {
    named,
    one: (text) => named(text) ?? (other < 0 ? undefined : other),
    parts,
    several: (text) => [...new Set(parts(text).map(({ place }) => place ?? other))],
  }
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
