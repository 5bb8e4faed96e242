import { answerKeys, codesOf, type Condition, readExpression, writeExpression, type Item } from '../../../engines/survey/index.ts'
import { type DesignFault, type DesignForm, rowsOf, valueOf } from './posted.ts'

/** How one line of a condition compares. */
export const TESTS = ['is', 'not', 'answered', 'unanswered', 'above', 'below'] as const
export type Test = (typeof TESTS)[number]

/** A condition as the designer shows it: always, all or any of some lines, or as an expression where it is nested deeper than that. */
export interface ShownCondition {
  readonly when: 'always' | 'all' | 'any' | 'words'
  readonly lines: readonly { readonly item: string; readonly test: Test; readonly value: string }[]
  readonly words: string
}

export function showCondition(condition: Condition | undefined): ShownCondition {
  if (condition === undefined) return { when: 'always', lines: [], words: '' }
  const words = writeExpression(condition)
  const when = 'any' in condition ? 'any' : 'all'
  const parts = 'any' in condition ? condition.any : 'all' in condition ? condition.all : [condition]
  const lines = parts.map(lineOf)
  if (lines.some((line) => line === undefined) || lines.length === 0) return { when: 'words', lines: [], words }
  return { when, lines: lines.filter((line) => line !== undefined), words }
}

/** Reads a condition; nothing when the item is always asked. `before` are the items that it may look at. */
export function readCondition(form: DesignForm, before: readonly Item[], faults: DesignFault[]): Condition | undefined {
  const when = valueOf(form, 'when')
  if (when === 'words') return readWords(form, faults)
  if (when !== 'all' && when !== 'any') return undefined
  const lines = rowsOf(form, 'if').flatMap((number) => readLine(form, `if.${number}`, before, faults) ?? [])
  if (lines.length === 0 && faults.every(({ name }) => !name.startsWith('if.'))) faults.push({ name: 'when', code: 'condition-item' })
  const [only] = lines
  if (lines.length < 2) return only
  return when === 'any' ? { any: lines } : { all: lines }
}

/** The keys that a condition may look at, each with its item. A grid has one for each row, a choice with a text one for the text. */
export function keysOf(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.flatMap((item) => answerKeys(item).map((key) => [key, item] as const)))
}

function readWords(form: DesignForm, faults: DesignFault[]): Condition | undefined {
  const words = valueOf(form, 'if.words')
  const read = readExpression(words)
  if (read === undefined) faults.push({ name: 'if.words', code: 'condition-words', values: { typed: words.slice(0, 80) } })
  return read
}

function readLine(form: DesignForm, row: string, before: readonly Item[], faults: DesignFault[]): Condition | undefined {
  const [item, test, value] = ['item', 'test', 'value'].map((part) => valueOf(form, `${row}.${part}`))
  if (item === undefined || test === undefined || value === undefined || item === '') return undefined
  const asked = keysOf(before).get(item)
  if (test === 'answered' || test === 'unanswered') return { item, answered: test === 'answered' }
  if (test === 'above' || test === 'below') return readBound(item, test, value, `${row}.value`, faults)
  const codes = asked === undefined || item.includes('.') !== (asked.kind === 'grid') ? [] : codesOf(asked)
  if (value === '' || (codes.length > 0 && !codes.includes(value))) {
    const known = codes.slice(0, 12).join(', ')
    faults.push({ name: `${row}.value`, code: 'condition-value', values: { item, codes: codes.length > 12 ? `${known} …` : known || '—' } })
  }
  return test === 'not' ? { item, not: value } : { item, is: value }
}

function readBound(item: string, test: 'above' | 'below', value: string, name: string, faults: DesignFault[]): Condition {
  const typed = value.replace(/\s/g, '').replace(',', '.')
  if (!/^-?\d{1,15}(\.\d{1,9})?$/.test(typed)) faults.push({ name, code: 'bad-number', values: { typed: value.slice(0, 40) } })
  const bound = Number(typed)
  return test === 'above' ? { item, above: bound } : { item, below: bound }
}

function lineOf(condition: Condition): ShownCondition['lines'][number] | undefined {
  if ('all' in condition || 'any' in condition) return undefined
  const { item } = condition
  if ('is' in condition) return { item, test: 'is', value: condition.is }
  if ('not' in condition) return { item, test: 'not', value: condition.not }
  if ('answered' in condition) return { item, test: condition.answered ? 'answered' : 'unanswered', value: '' }
  return 'above' in condition
    ? { item, test: 'above', value: String(condition.above) }
    : { item, test: 'below', value: String(condition.below) }
}
