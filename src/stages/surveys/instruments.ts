import type { Language, Text } from '../../kernel/language.ts'

/** One edition of an instrument in a list, with the waves that ask it. An edition that was answered is frozen. */
export interface EditionLine {
  readonly code: string
  readonly edition: number
  readonly title: Text
  readonly languages: readonly Language[]
  /** How many items it has, notes among them. */
  readonly items: number
  readonly waves: readonly { readonly code: string; readonly programme: string; readonly title: Text; readonly responses: number }[]
  /** Who made it an edition in the designer, and when; none for what a seed or a command brought. */
  readonly published?: { readonly by: string; readonly at: Date }
}

/** Whether somebody has answered the edition: then it never changes. */
export function isAnswered({ waves }: Pick<EditionLine, 'waves'>): boolean {
  return waves.some(({ responses }) => responses > 0)
}
