import type { Language } from '../../../kernel/language.ts'

/** Words in the sheet's language, and in the second one where it says something else. */
export interface Said {
  readonly text: string
  readonly second: string | null
}

export type Speaker = (words: (language: Language) => string) => Said

/** Says words in the language, and beside it in the second one. */
export function speaker(language: Language, second: Language | undefined): Speaker {
  return (words) => {
    const text = visible(words(language))
    const other = second === undefined ? undefined : visible(words(second))
    return { text, second: other === undefined || other === text ? null : other }
  }
}

/** Without control and format characters: no font shows them. */
function visible(text: string): string {
  return text.replaceAll(/[^\P{C}\n\t]/gu, '')
}
