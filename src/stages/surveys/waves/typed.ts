import { type Day, isDay } from '../../../kernel/day.ts'
import { type Language, LANGUAGES, type Text } from '../../../kernel/language.ts'

/** What can be wrong with one field of a wave's form. */
export type PlanFaultCode =
  | 'instrument-missing'
  | 'kind-missing'
  | 'session-missing'
  | 'title-missing'
  | 'title-long'
  | 'address-wrong'
  | 'address-taken'
  | 'day-missing'
  | 'day-wrong'
  | 'closes-early'
  | 'number-wrong'
  | 'quota-incomplete'
  | 'reminders-wrong'
  | 'reminders-endless'
  | 'reminders-nobody'
  | 'link-missing'

/** What was typed into a field, without the spaces around it. */
export type Value = (field: string) => string

/** Takes up what is wrong with a field. */
export type Wrong = (field: string, code: PlanFaultCode) => void

/** English always stands: where it was left empty, the first language that there is. */
export function readTitle(value: Value, wrong: Wrong): Text {
  const given = LANGUAGES.map((language) => [language, value(`title.${language}`)] as const).filter(([, words]) => words !== '')
  for (const [language, words] of given) if (words.length > LONGEST_TITLE) wrong(`title.${language}`, 'title-long')
  const [first] = given
  if (first === undefined) wrong('title.en', 'title-missing')
  return { en: first?.[1] ?? '', ...(Object.fromEntries(given) as Partial<Record<Language, string>>) }
}

const LONGEST_TITLE = 200

export function readDays(value: Value, wrong: Wrong): readonly [opens: Day, closes: Day | undefined] {
  const [opens, closes] = [value('opens'), value('closes')]
  if (!isDay(opens)) wrong('opens', opens === '' ? 'day-missing' : 'day-wrong')
  if (closes !== '' && !isDay(closes)) wrong('closes', 'day-wrong')
  else if (closes !== '' && isDay(opens) && closes < opens) wrong('closes', 'closes-early')
  return [opens, isDay(closes) ? closes : undefined]
}

/** Undefined when nothing was typed, null when it is no number that can be meant. */
export function readNumber(text: string): number | undefined | null {
  if (text === '') return undefined
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= 1_000_000 ? number : null
}

/** Days before the last one, the most first. */
export function readReminders(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;，、]+/).filter((part) => part !== '')
  if (parts.length > 10 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 365)) return undefined
  return [...new Set(parts.map(Number))].toSorted((a, b) => b - a)
}
