import { fill, type FullText, type Language } from './language.ts'

/** What a problem is: its HTTP status and its words, in which `{name}` stands for a detail. */
export interface ProblemKind {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 503
  readonly words: FullText
}

/**
 * Something that the person at the screen can act on. Throw one from anywhere: a page shows its words with its status,
 * the API its code and words, the command line one line. A defect of ours is a plain Error and is never shown as text.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: string
  readonly status: ProblemKind['status']
  readonly details: Readonly<Record<string, string | number>>
  readonly #words: FullText

  constructor(code: string, kind: ProblemKind, details: Readonly<Record<string, string | number>> = {}) {
    super(fill(kind.words.en, details))
    this.code = code
    this.status = kind.status
    this.details = details
    this.#words = kind.words
  }

  say(language: Language): string {
    return fill(this.#words[language], this.details)
  }
}

type Details = Readonly<Record<string, string | number>>

/**
 * A room's part of the catalogue of problems: `const problems = catalogue({ 'wave.unknown': { status: 404, words: { ... } } })`,
 * then `throw problems['wave.unknown']({ wave })`.
 */
export function catalogue<const Kinds extends Readonly<Record<string, ProblemKind>>>(
  kinds: Kinds,
): { readonly [Code in keyof Kinds]: (details?: Details) => Problem } {
  const makers = Object.entries(kinds).map(([code, kind]) => [code, (details?: Details) => new Problem(code, kind, details)])
  return Object.fromEntries(makers) as { readonly [Code in keyof Kinds]: (details?: Details) => Problem }
}
