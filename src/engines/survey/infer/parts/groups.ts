import type { Field } from '../column.ts'
import { tick } from './yes-no.ts'

/** Neighbouring columns that hold the choices of one question. */
export interface Group {
  /** What stands before the choice in each head; of columns without heads of their own, the first head. */
  readonly base: string
  /** The question. */
  readonly title: string
  readonly parts: readonly GroupPart[]
}

export interface GroupPart {
  readonly field: Field
  readonly label: string
  /** Whether the text means that the choice was ticked. */
  readonly ticked: (text: string) => boolean
}

/** Finds the questions that are spread over several columns, `q/a`, `q[a]`, `q: a`, `q_a` or one label a column. */
export function groupsIn(fields: readonly Field[]): readonly Group[] {
  const groups: Group[] = []
  for (let at = 0; at < fields.length;) {
    const group = headGroup(fields, at) ?? labelGroup(fields, at)
    if (group) groups.push(group)
    at += group?.parts.length ?? 1
  }
  return groups
}

/** LimeSurvey with codes and texts: `G02[SQ001]. Topics [Water]`. */
export const CODE_AND_TEXT = /^(\w+)\[\w+\]\.?\s.*\[([^[\]]+)\]$/u

const HEADS: readonly (readonly [pattern: RegExp, words: boolean])[] = [
  [CODE_AND_TEXT, true],
  [/^(.+?)\s*\[([^[\]]+)\]$/u, true],
  [/^(.*\S)\/(\S[^/]*)$/u, true],
  [/^(.+?)\s*:\s+(.+)$/u, false],
  [/^(.+?)\s+[-–—]\s+(.+)$/u, false],
  [/^(.+?)\s*\(([^()]+)\)$/u, false],
  [/^(.+?[^_.])[_.]{1,2}([^_.]+(?:_[^_.]+)*)$/u, false],
]

/** Columns from `at` on whose heads have the same beginning and whose cells are ticks, or the label of the choice. */
function headGroup(fields: readonly Field[], at: number): Group | undefined {
  for (const [pattern, words] of HEADS) {
    const base = pattern.exec(fields[at]?.head ?? '')?.[1]
    if (base === undefined) continue
    const parts: GroupPart[] = []
    for (const field of fields.slice(at)) {
      const [, own, label = ''] = pattern.exec(field.head) ?? []
      const part = own === base ? partOf(field, label, words) : undefined
      if (part === undefined) break
      parts.push(part)
    }
    if (parts.length >= 2 && new Set(parts.map((part) => part.label)).size === parts.length && isTicked(parts))
      return { base, title: titleOf(fields[at]?.head ?? '', base), parts }
  }
  return undefined
}

function titleOf(head: string, base: string): string {
  return CODE_AND_TEXT.test(head) ? head.replace(/^\w+\[\w+\]\.?\s*/u, '').replace(/\s*\[[^[\]]+\]$/u, '') : base
}

function partOf(field: Field, label: string, words: boolean): GroupPart | undefined {
  const texts = [...field.distinct.keys()]
  if (texts.length === 0) return { field, label, ticked: () => false }
  if (texts.length > 2) return undefined
  const own = texts.length === 1 ? texts[0] : undefined
  const ticks = texts.every((text) => tick(text) !== undefined && (words || !WORDS.test(text)))
  if (ticks) return { field, label, ticked: (text) => tick(text) === true }
  return own !== undefined && tick(own) === undefined ? { field, label: own, ticked: (text) => text === own } : undefined
}

// Yes and no under heads that only look alike may be questions of their own.
const WORDS = /^(?:yes|no|y|n|да|нет|ha|yo.?q|ҳа|йўқ|是|否)$/iu

function isTicked(parts: readonly GroupPart[]): boolean {
  return parts.some(({ field, ticked }) => [...field.distinct.keys()].some(ticked))
}

/** Columns from `at` on that each hold one label or nothing, where only the first has a head of its own, or each has its label for a head. */
function labelGroup(fields: readonly Field[], at: number): Group | undefined {
  const parts: GroupPart[] = []
  for (const field of fields.slice(at)) {
    const [label, ...others] = field.distinct.keys()
    if (label === undefined || others.length > 0 || tick(label) !== undefined || /^\d+$/.test(label)) break
    if (parts.length > 0 && !field.unnamed && field.head !== label) break
    if (parts.some((part) => part.label === label)) break
    parts.push({ field, label, ticked: (text) => text === label })
  }
  const first = parts[0]
  if (parts.length < 2 || first === undefined) return undefined
  const base = first.field.unnamed ? first.label : first.field.head
  return { base, title: base, parts }
}
