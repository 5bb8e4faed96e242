import type { Language } from '../../kernel/language.ts'

/** Words that a reader sees: plain text, or runs when some of it is a number, in another language, or a link. */
export type Words = string | readonly Run[]

/**
 * A piece of a line. `figure` and `fact` name a row of the register, and every number in their `text` has to stand in that row.
 * A plain string has no digits. `lang` marks words in another language.
 */
export type Run =
  | string
  | { readonly figure: string; readonly text: string }
  | { readonly fact: string; readonly text: string; readonly lang?: Language }
  | { readonly lang: Language; readonly text: string }
  | { readonly link: string; readonly text: string }
  | { readonly strong: string }

/** A photograph or a logo. `name` is a file name with its ending; PDF takes the bytes, a page asks `pictureAddress` for its address. */
export interface Picture {
  readonly name: string
  readonly bytes: Uint8Array
  /** What a reader who does not see it should know. */
  readonly alt: string
}

/** The words as runs; a plain text is one run. */
export function runsOf(words: Words): readonly Run[] {
  return typeof words === 'string' ? [words] : words
}

/** What the run says, without what it stands for. */
export function textOf(run: Run): string {
  if (typeof run === 'string') return run
  return 'strong' in run ? run.strong : run.text
}

/** The words as plain text, for titles, text alternatives and attachments. */
export function plain(words: Words): string {
  return runsOf(words).map(textOf).join('')
}

/**
 * The initials of a name, for who has no portrait: of the first and the last of its words with a capital, without titles ("Ms.",
 * "Prof."); of a Chinese name its first character.
 */
export function monogram(name: Words): string {
  const text = plain(name).trim()
  const names = text.split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'))
  const ends = names.length > 1 ? [names[0], names.at(-1)] : [names[0] ?? text]
  return ends.map((word = '') => [...word][0] ?? '').join('')
}
