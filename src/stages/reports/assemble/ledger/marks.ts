/** A piece of an edition's text: words, or a mark such as `{{figure:ev.info}}`. */
export type Piece = string | Mark

export interface Mark {
  readonly kind: 'figure' | 'value' | 'fact'
  readonly id: string
}

const MARK = /\{\{(figure|value|fact):([\w.-]+)\}\}/g

/** The text cut at its marks, in reading order. */
export function readMarks(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const found of text.matchAll(MARK)) {
    pieces.push(text.slice(end, found.index), { kind: found[1] as Mark['kind'], id: found[2]! })
    end = found.index + found[0].length
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '')
}

/** The mark as an author writes it: what stays visible where nothing stands behind it. */
export function markOf({ kind, id }: Mark): string {
  return `{{${kind}:${id}}}`
}

/** Every mark left in a text, as written. */
export function marksIn(text: string): readonly string[] {
  return [...text.matchAll(MARK)].map(([mark]) => mark)
}
