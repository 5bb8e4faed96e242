import type { Field } from '../column.ts'
import { CODE_AND_TEXT } from '../parts/groups.ts'
import type { ChoiceFinder } from './choices.ts'
import { isNamed, type Wanted } from './names.ts'

/** The columns in which an item was answered; of a question spread over several, with the choice of each. */
export interface Found {
  readonly whole?: Field
  readonly parts: readonly { readonly field: Field; readonly place: number; readonly byLabel: boolean }[]
}

/** Finds the columns of one item among those that no other item has. */
export function columnsOf(wanted: Wanted, fields: readonly Field[], finder: ChoiceFinder, free: (field: Field) => boolean): Found {
  const many = wanted.item.kind === 'choice' && wanted.item.many === true
  const whole =
    fields.find((field) => free(field) && !field.unnamed && isNamed(wanted, field.head)) ??
    fields.find((field) => free(field) && isNamed(wanted, field.label))
  if (!many) return whole === undefined ? { parts: [] } : { whole, parts: [] }
  const headed = headedParts(wanted, fields.filter(free), finder)
  if (headed.length > 0) return { parts: headed }
  if (whole === undefined) return { parts: [] }
  const labelled = labelledParts(whole, fields, finder)
  return labelled.length > 1 ? { parts: labelled } : { whole, parts: [] }
}

const PART = [
  CODE_AND_TEXT,
  /^(.+?)\s*\[([^[\]]+)\]$/u,
  /^(.*\S)\/(\S[^/]*)$/u,
  /^(.+?)\s*:\s+(.+)$/u,
  /^(.+?)\s+[-–—]\s+(.+)$/u,
  /^(.+?)\s*\(([^()]+)\)$/u,
]

/** Columns `item/choice`, `item[choice]` and their like; `item_choice` and `item.choice` only with the code of a choice. */
function headedParts(wanted: Wanted, fields: readonly Field[], finder: ChoiceFinder): Found['parts'] {
  const code = wanted.item.code
  const found = fields.flatMap((field) => {
    const [, base, label] = PART.map((pattern) => pattern.exec(field.head)).find((match) => match && isNamed(wanted, match[1] ?? '')) ?? []
    if (base !== undefined && label !== undefined) return [{ field, label }]
    const tail = new RegExp(`^${escaped(code)}[._]`).exec(field.head) ? field.head.slice(code.length + 1) : undefined
    return tail !== undefined && finder.one(tail) !== undefined ? [{ field, label: tail }] : []
  })
  const numbered = found.every(({ label }) => /^(?:SQ)?\d+$/i.test(label)) && found.some(({ label }) => finder.one(label) === undefined)
  const choices = 'choices' in wanted.item ? wanted.item.choices : []
  return found.flatMap(({ field, label }, i) => {
    const byHead = numbered ? i : exactly(choices, finder, label)
    const [text = '', ...others] = field.distinct.keys()
    const place = byHead ?? (others.length === 0 && text !== '' ? exactly(choices, finder, text) : undefined)
    return place === undefined || place >= choices.length ? [] : [{ field, place, byLabel: byHead === undefined }]
  })
}

/** A typed "other" under an unknown head is no choice: only what is really named counts here. */
function exactly(
  choices: readonly { readonly other?: boolean; readonly code: string; readonly label: { readonly en: string } }[],
  finder: ChoiceFinder,
  label: string,
): number | undefined {
  const place = finder.one(label)
  const choice = place === undefined ? undefined : choices[place]
  return choice?.other && choice.code !== label && choice.label.en !== label ? undefined : place
}

/** The named column and those after it without heads of their own, as long as they hold choices of the item and nothing else. */
function labelledParts(whole: Field, fields: readonly Field[], finder: ChoiceFinder): Found['parts'] {
  const parts: Found['parts'][number][] = []
  for (const field of fields.slice(fields.indexOf(whole))) {
    const [text, ...others] = field.distinct.keys()
    const own = field === whole || field.unnamed || field.head === text
    const place = text === undefined ? -1 : finder.one(text)
    if (!own || others.length > 0 || place === undefined) break
    parts.push({ field, place, byLabel: true })
  }
  return parts
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
