import type { Text } from '../../../../kernel/language.ts'
import { plainLabel } from '../../label.ts'
import { pointOf } from '../../scales/index.ts'
import { languageSeen, sidesOf, textFromLabel } from './languages.ts'
import { yesNo } from './yes-no.ts'

/** Texts that mean one choice: the same label in other letters or in another language. */
export interface Option {
  readonly label: Text
  /** The most frequent of the texts. */
  readonly text: string
  readonly texts: readonly string[]
  readonly count: number
}

/**
 * Brings together the texts that mean the same: equal but for case and closing stops, a bilingual label and one of its sides, and the same
 * point of a common scale (or yes, or no) in two languages. The most frequent choice comes first.
 */
export function optionsOf(counts: ReadonlyMap<string, number>): readonly Option[] {
  const found = new Map<string, string[]>()
  const keys = new Map<string, string>()
  for (const text of counts.keys()) {
    const names = namesOf(text)
    const key = names.map((name) => keys.get(name)).find((each) => each !== undefined) ?? names[0] ?? text
    for (const name of names) if (!keys.has(name)) keys.set(name, key)
    const into = found.get(key)
    if (into) into.push(text)
    else found.set(key, [text])
  }
  return merged([...found.values()], counts)
}

// "35–44 / 35–44" has one name; "Agree / Қўшиламан" has three, so that either side alone finds it.
function namesOf(text: string): readonly string[] {
  return [...new Set([text, ...sidesOf(text)].map(plainLabel))]
}

function merged(groups: readonly (readonly string[])[], counts: ReadonlyMap<string, number>): readonly Option[] {
  const byMeaning = new Map<string, string[][]>()
  const options: string[][] = []
  for (const group of groups) {
    const meaning = meaningOf(group[0] ?? '')
    const same = (meaning === undefined ? [] : (byMeaning.get(meaning) ?? [])).find(
      (other) => yesNo(group[0] ?? '') !== undefined || areOfTwoLanguages(other, group),
    )
    if (same) same.push(...group)
    else {
      const own = [...group]
      options.push(own)
      if (meaning !== undefined) byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), own])
    }
  }
  return options.map((texts) => optionOf(texts, counts)).sort((a, b) => b.count - a.count)
}

function meaningOf(text: string): string | undefined {
  const point = pointOf(text)
  return yesNo(text) ?? (point === undefined ? undefined : `${point.family} ${point.rank}`)
}

function areOfTwoLanguages(some: readonly string[], others: readonly string[]): boolean {
  const languages = new Set(some.map(languageSeen))
  return others.every((text) => !languages.has(languageSeen(text)))
}

function optionOf(texts: readonly string[], counts: ReadonlyMap<string, number>): Option {
  const sorted = texts.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  const fullest = sorted.toSorted((a, b) => sidesOf(b).length - sidesOf(a).length)
  const label = Object.assign({}, ...fullest.toReversed().map(textFromLabel), english(fullest)) as Text
  return { label, text: sorted[0] ?? '', texts: sorted, count: texts.reduce((sum, text) => sum + (counts.get(text) ?? 0), 0) }
}

/** The English of several texts; where nothing tells, the first of them. */
function english(texts: readonly string[]): { readonly en: string } {
  const plain = texts.find((text) => /^(?:yes|no)\W*$/i.test(text))
  if (plain !== undefined) return { en: plain }
  const sides = texts.map((text) => ({ en: textFromLabel(text).en, sides: [text, ...sidesOf(text)] }))
  const own = sides.find(({ en, sides: said }) => said.some((side) => side === en && languageSeen(side) === 'en'))
  return { en: (own ?? sides[0])?.en ?? '' }
}
