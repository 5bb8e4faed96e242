/** What a column may join its answers with. */
export interface Separator {
  readonly mark: string
  readonly pattern: RegExp
  /** What stands between the pieces of a choice that holds the separator itself. */
  readonly glue: string
  /**
   * How sure it is that the mark joins: forms write `;` and its like of their own accord; `, ` stands in labels too; ` / ` and ` + ` are
   * mostly within one label, two languages or two things.
   */
  readonly sure: 'form' | 'likely' | 'seldom'
}

export const SEPARATORS: readonly Separator[] = [
  { mark: ';', pattern: /\s*[;；]\s*/, glue: '; ', sure: 'form' },
  { mark: '\n', pattern: /\s*\n\s*/, glue: ' ', sure: 'form' },
  { mark: '|', pattern: /\s*\|\s*/, glue: '| ', sure: 'form' },
  { mark: '┋', pattern: /\s*┋\s*/, glue: '┋ ', sure: 'form' },
  { mark: '•', pattern: /\s*[•●▪◦]\s*/, glue: ' • ', sure: 'likely' },
  { mark: ', ', pattern: /\s*[,，、]\s+|[，、]|,(?=\S)(?!\d{3}\b)/, glue: ', ', sure: 'likely' },
  { mark: '/', pattern: /\s+\/\s+/, glue: ' / ', sure: 'seldom' },
  { mark: '+', pattern: /\s+\+\s+/, glue: ' + ', sure: 'seldom' },
  { mark: ' ', pattern: / +/, glue: ' ', sure: 'likely' },
]

/** The pieces of a cell, without the bullets of a list. */
export function piecesOf(text: string, { pattern }: Separator): readonly string[] {
  return text
    .split(pattern)
    .map((piece) => piece.replace(BULLET, '').trim())
    .filter((piece) => piece !== '')
}

/** What stands at the head of a line of a list. */
export const BULLET = /^\s*(?:[•●▪◦]|[-–*]\s)\s*/u
