import type { Separator } from './separators.ts'

/** A cell in its pieces, and how often it was answered. */
export interface Cell {
  readonly pieces: readonly string[]
  readonly count: number
}

/**
 * The pairs of neighbouring pieces that are one choice: they always stand together, and the second goes on in small letters, or the labels
 * are bilingual and a piece has one language only; or a bracket opens in the first and closes in the second.
 */
export function jointsOf(cells: readonly Cell[], { mark }: Separator): ReadonlySet<string> {
  if (mark === ' ') return new Set()
  const [alone, pairs] = [new Map<string, number>(), new Map<string, number>()]
  const add = (into: Map<string, number>, key: string, count: number) => into.set(key, (into.get(key) ?? 0) + count)
  for (const { pieces, count } of cells) {
    pieces.forEach((piece, i) => {
      add(alone, piece, count)
      const next = pieces[i + 1]
      if (next !== undefined) add(pairs, pairOf(piece, next), count)
    })
  }
  const bilingual = [...alone.keys()].filter((piece) => / \/ /.test(piece)).length > alone.size / 3
  const joints = [...pairs].filter(([pair, count]) => {
    const [a = '', b = ''] = pair.split('\0')
    const always = alone.get(a) === count && alone.get(b) === count
    return (always && (goesOn(b) || (bilingual && !(/ \/ /.test(a) && / \/ /.test(b))))) || opensBracket(a, b)
  })
  return new Set(joints.map(([pair]) => pair))
}

/** The pieces of a cell with those that are one choice put together again. */
export function glued(pieces: readonly string[], joints: ReadonlySet<string>, { glue }: Separator): readonly string[] {
  const parts: string[] = []
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    if (before !== undefined && joints.has(pairOf(before, piece))) parts.push(`${parts.pop() ?? ''}${glue}${piece}`)
    else parts.push(piece)
  })
  return parts
}

/** Whether a text goes on with a sentence that began before it. */
export function goesOn(piece: string): boolean {
  return /^(?:\p{Ll}|\.\.\.|…|and |or |etc)/u.test(piece)
}

function pairOf(a: string, b: string): string {
  return `${a}\0${b}`
}

function opensBracket(a: string, b: string): boolean {
  const open = (text: string) => (text.match(/[(（]/g) ?? []).length - (text.match(/[)）]/g) ?? []).length
  return open(a) > 0 && open(b) < 0
}
