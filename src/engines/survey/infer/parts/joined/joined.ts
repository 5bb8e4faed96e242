import { sidesOf } from '../languages.ts'
import { glued, jointsOf } from './joints.ts'
import { isPlausible } from './plausible.ts'
import { piecesOf, SEPARATORS, type Separator } from './separators.ts'

/** How a column joins several answers in one cell. */
export interface Joined {
  readonly separator: string
  /** The choices with how often each was ticked. */
  readonly options: ReadonlyMap<string, number>
  /** What was ticked in a cell, in its order. */
  split(text: string): readonly string[]
}

/**
 * Finds out whether the cells of a column join several answers, with `;`, a line end, `|`, a bullet, `, `, ` / `, ` + ` or (codes only) a
 * space. A choice may hold the separator itself. Undefined when each cell is one answer or open text.
 */
export function joinedIn(distinct: ReadonlyMap<string, number>): Joined | undefined {
  for (const separator of SEPARATORS) {
    if (isBabel([...distinct.keys()].slice(0, 2000), separator.pattern)) continue
    const cells = [...distinct].map(([text, count]) => ({ pieces: piecesOf(text, separator), count }))
    if (!cells.some(({ pieces }) => pieces.length > 1)) continue
    if (separator.mark === ' ' && !cells.every(({ pieces }) => pieces.every((piece) => CODE.test(piece)))) continue
    if (saysTwice([...distinct.keys()], separator)) continue
    const joints = jointsOf(cells, separator)
    const split = (text: string) => glued(piecesOf(text, separator), joints, separator)
    const options = mentionsOf(distinct, split)
    if (isPlausible(separator, options, [...distinct.keys()].map(split))) return { separator: separator.mark, options, split }
  }
  return undefined
}

const CODE = /^[\p{Ll}\p{N}][\p{L}\p{N}_.:+-]*$|^[\p{Lu}\p{N}_]{2,}[\p{L}\p{N}_.:-]*$/u

/** Far more different parts than there can be choices: open text, and no use to look closer. */
function isBabel(texts: readonly string[], pattern: RegExp): boolean {
  const parts = new Set(texts.flatMap((text) => text.split(pattern)))
  return parts.size > 500 && parts.size > texts.length / 2
}

/** Whether cells say one thing in several scripts, so that the mark stands within labels: all of them, and for a seldom mark one of them. */
function saysTwice(texts: readonly string[], separator: Separator): boolean {
  const { mark, sure } = separator
  const together = texts.map((text) => piecesOf(text, separator)).filter((pieces) => pieces.length > 1)
  if (sure === 'seldom') return together.some((pieces) => hasTwoScripts(pieces.join(' ')))
  return (mark === '\n' || mark === '•') && together.every((pieces) => sidesOf(pieces.join(' / ')).length > 1)
}

function hasTwoScripts(text: string): boolean {
  return [/\p{sc=Latn}{2}/u, /\p{sc=Cyrl}{2}/u, /\p{sc=Han}/u].filter((script) => script.test(text)).length > 1
}

function mentionsOf(distinct: ReadonlyMap<string, number>, split: (text: string) => readonly string[]): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>()
  for (const [text, count] of distinct) for (const part of new Set(split(text))) mentions.set(part, (mentions.get(part) ?? 0) + count)
  return new Map([...mentions].sort((a, b) => b[1] - a[1]))
}
