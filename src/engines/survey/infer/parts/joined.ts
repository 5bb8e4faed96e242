/** How a column joins several answers in one cell. */
export interface Joined {
  readonly separator: string
  /** The choices with how often each was ticked. */
  readonly options: ReadonlyMap<string, number>
  /** What was ticked in a cell, in its order. */
  split(text: string): readonly string[]
}

/**
 * Finds out whether the cells of a column join several answers, with `;`, a line end, `|`, `, ` or (codes only) a space. A choice may hold
 * the separator itself: parts that always stand together are one choice where the second goes on in small letters, or where the labels are
 * bilingual and a part has one language only. Undefined when each cell is one answer or open text.
 */
export function joinedIn(distinct: ReadonlyMap<string, number>): Joined | undefined {
  for (const [separator, pattern] of SEPARATORS) {
    if (isBabel([...distinct.keys()].slice(0, 2000), pattern)) continue
    const cells = [...distinct].map(([text, count]) => ({
      atoms: text
        .split(pattern)
        .map((atom) => atom.trim())
        .filter((atom) => atom !== ''),
      count,
    }))
    if (!cells.some(({ atoms }) => atoms.length > 1)) continue
    if (separator === ' ' && !cells.every(({ atoms }) => atoms.every((atom) => CODE.test(atom)))) continue
    const joints = jointsOf(cells, separator)
    const split = (text: string) =>
      glued(
        text
          .split(pattern)
          .map((atom) => atom.trim())
          .filter((atom) => atom !== ''),
        joints,
        separator,
      )
    const options = mentionsOf(distinct, split)
    if (isPlausible(separator, options, distinct, split)) return { separator, options, split }
  }
  return undefined
}

const SEPARATORS: readonly (readonly [separator: string, pattern: RegExp])[] = [
  [';', /\s*[;；]\s*/],
  ['\n', /\s*\n\s*/],
  ['|', /\s*\|\s*/],
  ['┋', /\s*┋\s*/],
  [', ', /\s*[,，、]\s+|[，、]|,(?=\S)(?!\d{3}\b)/],
  [' ', / +/],
]
const CODE = /^[\p{Ll}\p{N}][\p{L}\p{N}_.:+-]*$|^[\p{Lu}\p{N}_]{2,}[\p{L}\p{N}_.:-]*$/u

interface Cell {
  readonly atoms: readonly string[]
  readonly count: number
}

/** The pairs of neighbouring parts that are one choice. */
function jointsOf(cells: readonly Cell[], separator: string): ReadonlySet<string> {
  if (separator === ' ') return new Set()
  const [alone, pairs] = [new Map<string, number>(), new Map<string, number>()]
  const add = (into: Map<string, number>, key: string, count: number) => into.set(key, (into.get(key) ?? 0) + count)
  for (const { atoms, count } of cells) {
    atoms.forEach((atom, i) => {
      add(alone, atom, count)
      const next = atoms[i + 1]
      if (next !== undefined) add(pairs, pairOf(atom, next), count)
    })
  }
  const bilingual = [...alone.keys()].filter((atom) => / \/ /.test(atom)).length > alone.size / 3
  const joints = [...pairs].filter(([pair, count]) => {
    const [a = '', b = ''] = pair.split('\0')
    const always = alone.get(a) === count && alone.get(b) === count
    return (always && (goesOn(b) || (bilingual && !(/ \/ /.test(a) && / \/ /.test(b))))) || opensBracket(a, b)
  })
  return new Set(joints.map(([pair]) => pair))
}

/** Far more different parts than there can be choices: open text, and no use to look closer. */
function isBabel(texts: readonly string[], pattern: RegExp): boolean {
  const parts = new Set(texts.flatMap((text) => text.split(pattern)))
  return parts.size > 500 && parts.size > texts.length / 2
}

function pairOf(a: string, b: string): string {
  return `${a}\0${b}`
}

function goesOn(atom: string): boolean {
  return /^(?:\p{Ll}|\.\.\.|…|and |or |etc)/u.test(atom)
}

function opensBracket(a: string, b: string): boolean {
  const open = (text: string) => (text.match(/[(（]/g) ?? []).length - (text.match(/[)）]/g) ?? []).length
  return open(a) > 0 && open(b) < 0
}

function glued(atoms: readonly string[], joints: ReadonlySet<string>, separator: string): readonly string[] {
  const parts: string[] = []
  atoms.forEach((atom, i) => {
    const before = atoms[i - 1]
    if (before !== undefined && joints.has(pairOf(before, atom)))
      parts.push(`${parts.pop() ?? ''}${separator === ', ' ? ', ' : `${separator} `}${atom}`)
    else parts.push(atom)
  })
  return parts
}

function mentionsOf(distinct: ReadonlyMap<string, number>, split: (text: string) => readonly string[]): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>()
  for (const [text, count] of distinct) for (const part of new Set(split(text))) mentions.set(part, (mentions.get(part) ?? 0) + count)
  return new Map([...mentions].sort((a, b) => b[1] - a[1]))
}

/** Choices are few, come again, and stand in several combinations; the parts of sentences do not. */
function isPlausible(
  separator: string,
  options: ReadonlyMap<string, number>,
  distinct: ReadonlyMap<string, number>,
  split: (text: string) => readonly string[],
): boolean {
  const all = [...options.values()].reduce((sum, count) => sum + count, 0)
  const again = [...options.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0)
  const cells = [...distinct.keys()].map(split)
  const together = cells.filter((parts) => parts.length > 1)
  if (options.size < 2 || options.size > MOST_OPTIONS || together.length === 0) return false
  if (again < all * 0.75 || [...options.keys()].some((option) => option.length > 200)) return false
  if (separator === ' ' && options.size * 2 > distinct.size && !cells.flat().some((part) => /[_.:]/.test(part))) return false
  if (options.size < distinct.size) return true
  const alone = new Set(cells.filter((parts) => parts.length === 1).flat())
  const seenElsewhere = together.every((parts) =>
    parts.every((part) => alone.has(part) || together.filter((other) => other.includes(part)).length > 1),
  )
  return options.size <= distinct.size && separator !== ' ' && seenElsewhere
}

const MOST_OPTIONS = 60
