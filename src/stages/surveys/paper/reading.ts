import { type Answers, type Fault, type Instrument, isAsked, isPageAsked, type Item, readAnswers } from '../../../engines/survey/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { type EntryField, entryFields } from './fields.ts'
import { codesIn } from './matching.ts'
import type { Mark } from './model.ts'

/** What was typed from a sheet, as the survey's own form would post it, and what is wrong with it. */
export interface EntryReading {
  /** As it was typed, by field: to show it again. */
  readonly raw: Readonly<Record<string, string>>
  readonly typed: Answers
  readonly marks: Readonly<Record<string, Mark>>
  readonly answers: Answers
  readonly faults: readonly Fault[]
}

/**
 * Reads what was typed. A box takes the printed code, the first letters of a choice in a language of the questionnaire, `-` for what is not
 * answered on paper and `?` for what nobody can read. Nothing is forced: what is required may be missing, and is marked so.
 */
export function readEntry(
  instrument: Instrument,
  form: readonly (readonly [string, string])[],
  languages: readonly Language[],
): EntryReading {
  const fields = entryFields(instrument)
  const raw = Object.fromEntries(fields.map(({ name }) => [name, (form.find(([each]) => each === name)?.[1] ?? '').trim()]))
  const typed: Record<string, readonly string[]> = {}
  const marks: Record<string, Mark> = {}
  for (const field of fields) {
    const value = raw[field.name] ?? ''
    if (MARKS[value] !== undefined) marks[field.name] = MARKS[value]
    else if (value !== '') typed[field.name] = valuesOf(field, value, languages)
  }
  const { answers, faults } = readTyped(instrument, typed)
  for (const { name } of fields) if (isBlank(instrument, name, typed, answers)) marks[name] ??= 'missing'
  return { raw, typed, marks, answers, faults }
}

/** The answers in what was typed, and its faults but for those of what is missing. */
export function readTyped(instrument: Instrument, typed: Answers): { readonly answers: Answers; readonly faults: readonly Fault[] } {
  const form = Object.entries(typed).flatMap(([name, values]) => values.map((value) => [name, value] as const))
  const { answers, faults } = readAnswers(relaxed(instrument), form)
  return { answers, faults: faults.filter(({ code }) => !FORGIVEN.includes(code)) }
}

const MARKS: Readonly<Record<string, Mark>> = { '-': 'missing', '–': 'missing', '?': 'unreadable', '？': 'unreadable' }
const FORGIVEN: readonly string[] = ['missing', 'consent-missing', 'other-missing']

/** The same questions, and nothing is required of who answers: the paper is as it is. */
function relaxed(instrument: Instrument): Instrument {
  return { ...instrument, pages: instrument.pages.map((page) => ({ ...page, items: page.items.map(unforced) })) }
}

function unforced(item: Item): Item {
  if (item.kind === 'note') return item
  if (item.kind === 'rank') return { ...item, required: false, least: 1 }
  if (item.kind === 'choice') return { ...item, required: false, least: 0 }
  return { ...item, required: false }
}

function valuesOf(field: EntryField, value: string, languages: readonly Language[]): readonly string[] {
  switch (field.takes) {
    case 'one':
    case 'many':
      return codesIn(field, value, languages)
    case 'tick':
      return ['yes']
    case 'date':
      return [dayIn(value)]
    default:
      return [value]
  }
}

/** A day as it is written on paper, day first; anything else stays as it is, and is a fault. */
function dayIn(value: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(value) ?? []
  return year === '' ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Whether the field is of a required question that was asked, and nothing stands in it. */
function isBlank(instrument: Instrument, name: string, typed: Answers, answers: Answers): boolean {
  if (typed[name] !== undefined) return false
  const page = instrument.pages.find(({ items }) => items.some((item) => asks(item, name)))
  const item = page?.items.find((each) => asks(each, name))
  if (!page || !item || item.kind === 'note') return false
  return (item.required ?? item.kind === 'consent') && isPageAsked(page, answers) && isAsked(item, answers)
}

function asks(item: Item, name: string): boolean {
  return item.kind === 'grid' ? item.rows.some(({ code }) => `${item.code}.${code}` === name) : item.code === name
}
