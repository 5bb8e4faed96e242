import { type FullText, type Language, LANGUAGES, say, type Text } from '../../../src/kernel/language.ts'
import type { Indicator, Query } from '../../../src/stages/evidence/index.ts'
import { WAVE } from '../survey/index.ts'

const wave = WAVE.code

/** The share of those who answered the item that gave any of the codes. */
export function share(item: string, codes: readonly string[], decimals?: number): Query {
  return { kind: 'share', wave, item, codes, ...(decimals === undefined ? {} : { decimals }) }
}

/** How many gave any of the codes. */
export function count(item: string, ...codes: readonly string[]): Query {
  return { kind: 'count', wave, item, codes }
}

/** How many were read as naming the code, of all who responded or of those who named something that begins with `among`. */
export function mentions(item: string, code: string, among?: string): Query {
  return { kind: 'mentions', wave, item, code, printed: 'count', ...(among === undefined ? {} : { among }) }
}

/** One counted indicator for each choice of an item, worded as "head: choice"; `published` by choice code. */
export function eachChoice(
  id: string,
  { code, choices }: { readonly code: string; readonly choices: readonly { readonly code: string; readonly label: Text }[] },
  head: FullText,
  published: Readonly<Record<string, string>>,
): readonly Indicator[] {
  return choices.map((choice) => ({
    id: `${id}.${choice.code}`,
    section: 'needs',
    wording: headed(head, choice.label),
    query: count(code, choice.code),
    ...(published[choice.code] === undefined ? {} : { published: published[choice.code] }),
  }))
}

/** "head: label" in every language; the label's first letter small unless it is a `name`. */
export function headed(head: FullText, label: Text, name = false): FullText {
  const inOne = (language: Language) => {
    const text = say(label, language)
    const rest = name ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    return `${head[language]}${language === 'zh-Hans' ? '：' : ': '}${rest}`
  }
  return Object.fromEntries(LANGUAGES.map((language) => [language, inOne(language)])) as FullText
}
