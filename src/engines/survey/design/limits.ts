/** The most that a questionnaire may hold: items in all, choices of an item, characters of a text in one language. */
export const LIMITS = { items: 1000, choices: 2000, rows: 100, text: 4000, languages: 5 } as const

/** Item codes that are names of something else on the pages that ask: the fields of the form, and places on the page. */
export const RESERVED: ReadonlySet<string> = new Set(['response', 'step', 'main', 'faults', 'answers', 'progress', 'opening', '__proto__'])

/**
 * The first sign of a text that cannot be seen and does harm: a control character, half a surrogate pair, or a mark that turns the direction
 * of the text around it. As `U+202E`; undefined in a text without.
 */
export function hiddenSign(text: string): string | undefined {
  const found = HIDDEN.exec(text)?.[0] ?? (text.isWellFormed() ? undefined : /\p{Surrogate}/u.exec(text)?.[0])
  return found === undefined ? undefined : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

// Line breaks and tabs are signs that people type. Single marks of direction (U+200E, U+200F) belong to Arabic and Hebrew and turn nothing else.
const HIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/

/** The text without its hidden signs. */
export function withoutHiddenSigns(text: string): string {
  return text.toWellFormed().replace(new RegExp(HIDDEN, 'g'), '')
}
