/** Everything that people and keyboards put for an apostrophe: ' ` ´ ‘ ’ ‛ ′ ʹ ʻ ʼ ʽ ˈ ＇ */
const LOOK_ALIKES = "'`´‘’‛′ʹʻʼʽˈ＇"

const AFTER_O_OR_G = new RegExp(`([oOgG])[${LOOK_ALIKES}]`, 'gu')
const INSIDE = new RegExp(`(\\p{Script=Latin})[${LOOK_ALIKES}](?=\\p{Script=Latin})`, 'gu')

/**
 * Uzbek Latin with its right apostrophes: ʻ (U+02BB) in oʻ and gʻ, ʼ (U+02BC) inside other words, whatever was typed.
 * For Uzbek texts only: in an English text the apostrophe of "dog's" would change too.
 */
export function rightApostrophes(text: string): string {
  return text.replace(AFTER_O_OR_G, '$1ʻ').replace(INSIDE, (whole, letter: string) => (isPartOfLetter(whole) ? whole : `${letter}ʼ`))
}

/** The text without any apostrophe, for comparing. */
export function withoutApostrophes(text: string): string {
  return text.replace(new RegExp(`[${LOOK_ALIKES}]`, 'gu'), '')
}

function isPartOfLetter(pair: string): boolean {
  return /^[og]ʻ$/i.test(pair)
}
