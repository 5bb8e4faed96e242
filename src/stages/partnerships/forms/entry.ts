import { type Answers, type Instrument, type Item, readAnswers, sayFault } from '../../../engines/survey/index.ts'
import { fill, type FullText, type Language, LANGUAGES } from '../../../kernel/language.ts'

/** The fields of a posted form. */
export type Posted = readonly (readonly [name: string, value: string])[]

/** What is wrong with one field, in every language. */
export interface Spot {
  readonly name: string
  readonly words: FullText
}

/** What a form said: the thing itself when nothing is wrong, what was typed, and every fault. */
export interface Entry<T> {
  readonly typed: Answers
  readonly faults: readonly Spot[]
  readonly value?: T
}

/** The right answers of a form. What was left empty is an empty text. */
export interface Given {
  text(code: string): string
  /** Undefined when it was left empty, or was wrong. */
  maybe(code: string): string | undefined
}

/** What a form asks, what else may be wrong with it, and what comes of it. */
export interface Form<T> {
  readonly items: readonly Item[]
  readonly check?: (given: Given) => readonly Spot[]
  readonly make: (given: Given) => T
}

/** Reads a posted form. All faults are collected; what is wrong in one field is not said twice. */
export function readEntry<T>({ items, check, make }: Form<T>, posted: Posted): Entry<T> {
  const { answers, typed, faults: found } = readAnswers(instrumentOf(items), posted)
  const given = givenOf(answers)
  const own = found.map((fault): Spot => ({
    name: fault.item,
    words: inEach((language) =>
      sayFault(
        fault,
        language,
        items.find(({ code }) => code === fault.item),
      ),
    ),
  }))
  const more = (check?.(given) ?? []).filter(({ name }) => !own.some((spot) => spot.name === name))
  const faults = [...own, ...more].sort((a, b) => place(items, a) - place(items, b))
  return faults.length > 0 ? { typed, faults } : { typed, faults, value: make(given) }
}

/** An empty form, or one with what stands in it already. */
export function emptyEntry(typed: Answers = {}): Entry<never> {
  return { typed, faults: [] }
}

export function spot(name: string, words: FullText, values: Readonly<Record<string, string | number>> = {}): Spot {
  return { name, words: inEach((language) => fill(words[language], values)) }
}

function inEach(words: (language: Language) => string): FullText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, words(language)])) as FullText
}

function instrumentOf(items: readonly Item[]): Instrument {
  return { code: 'form', edition: 1, title: { en: 'Form' }, languages: LANGUAGES, pages: [{ code: 'form', items }] }
}

function givenOf(answers: Answers): Given {
  const maybe = (code: string) => (Object.hasOwn(answers, code) ? answers[code]?.[0] : undefined)
  return { text: (code) => maybe(code) ?? '', maybe }
}

function place(items: readonly Item[], { name }: Spot): number {
  const at = items.findIndex(({ code }) => code === name)
  return at < 0 ? items.length : at
}
