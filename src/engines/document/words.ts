import type { Run, Words } from './model.ts'

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
