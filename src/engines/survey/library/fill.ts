import { fill, LANGUAGES, say, type Language, type Text } from '../../../kernel/language.ts'
import type { Instrument } from '../instrument.ts'

/** The instrument under a code of its own, with each blank `{name}` of its texts replaced by the words of that name in each language. */
export function fillInstrument(pattern: Instrument, code: string, words: Readonly<Record<string, Text>>): Instrument {
  const spoken = LANGUAGES.map(
    (tag) => [tag, Object.fromEntries(Object.entries(words).map(([name, text]) => [name, say(text, tag)]))] as const,
  )
  const filled = filledIn(pattern, new Map(spoken)) as Instrument
  return { ...filled, code }
}

/** The blanks of an instrument, each name once, in the order of reading. */
export function blanksOf(pattern: Instrument): readonly string[] {
  return [...new Set([...JSON.stringify(pattern).matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))]
}

type Spoken = ReadonlyMap<Language, Readonly<Record<string, string>>>

function filledIn(data: unknown, words: Spoken): unknown {
  if (Array.isArray(data)) return data.map((each: unknown) => filledIn(each, words))
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).map(([key, value]: [string, unknown]) => {
    const own = words.get(key as Language)
    return [key, own && typeof value === 'string' ? fill(value, own) : filledIn(value, words)] as const
  })
  return Object.fromEntries(entries)
}
