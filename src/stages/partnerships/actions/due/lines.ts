import { formatDay } from '../../../../engines/script/index.ts'
import type { Day } from '../../../../kernel/day.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import type { DueItem } from '../../model/due/item.ts'
import { DUE_KIND_WORDS, MESSAGES } from '../../text/due/messages.ts'

/** What is to be done, in one line. */
export function lineOf({ kind, what }: DueItem, language: Language): string {
  const word = DUE_KIND_WORDS[kind][language]
  return what === undefined ? word : `${word}: ${say(what, language).replace(/\s+/g, ' ').slice(0, 300)}`
}

/** The same with its day: to come, today or overdue. */
export function dueLine(item: DueItem, today: Day, language: Language): string {
  const { due } = item
  if (due === undefined) return lineOf(item, language)
  const when = due < today ? MESSAGES.overdue : due === today ? MESSAGES.today : MESSAGES.inDays
  return `${lineOf(item, language)} — ${fill(when[language], { day: formatDay(due, language) })}`
}
