import type { Coded } from './coded.ts'
import type { Field } from './column.ts'
import { joinedFrom } from './kinds/multiple.ts'
import { numbersIn, numericScale } from './kinds/numbers.ts'
import { numericFrom, singleFrom, zeroOne } from './kinds/single.ts'
import { dateFrom, numberFrom, textFrom } from './kinds/value.ts'
import { readMoment } from './parts/days.ts'
import { joinedIn } from './parts/joined/joined.ts'
import { withLines } from './parts/joined/lines.ts'
import { optionsOf } from './parts/options.ts'
import { scaleOrder } from './parts/order.ts'
import { areYesNo } from './parts/yes-no.ts'

const MOST_CHOICES = 100
const MOST_SCALE = 16

/** What kind of item one column is, and how it is read. What is recognised by its words comes before what is only counted. */
export function decide(field: Field, id: string): Coded {
  const texts = [...field.distinct.keys()]
  if (texts.length <= 2 && texts.every((text) => /^[01](?:\.0)?$/.test(text))) return zeroOne(field, id)
  if (texts.length <= MOST_SCALE && areYesNo(texts)) return singleFrom(field, id)
  if (texts.length <= MOST_SCALE * 3 && texts.length > 1) {
    const options = optionsOf(field.distinct)
    if (options.length <= MOST_SCALE && scaleOrder(options)) return singleFrom(field, id)
  }
  const lined = withLines(field)
  const listed = lined === field ? undefined : joinedIn(lined.distinct)
  if (listed?.separator === '\n') return joinedFrom(lined, id, listed)
  const ends = numericScale(field)
  if (ends) return numericFrom(field, id, ends)
  if (texts.filter((text) => readMoment(text)).length >= texts.length * 0.9) return dateFrom(field, id)
  const numbers = numbersIn(field)
  if (numbers && !(texts.length <= 2 && field.answered >= 10)) return numberFrom(field, id)
  const joined = joinedIn(field.distinct)
  if (joined) return joinedFrom(field, id, joined)
  return isChosen(field) ? singleFrom(field, id) : textFrom(field, id)
}

/** Whether the texts come again as choices do, and not as sentences happen to. */
function isChosen({ distinct, answered }: Field): boolean {
  const counts = [...distinct.values()]
  const again = counts.filter((count) => count > 1).reduce((sum, count) => sum + count, 0)
  const long = [...distinct.keys()].some((text) => text.length > 250)
  if (long || distinct.size > MOST_CHOICES || answered < 2) return false
  if (distinct.size <= 3) return again >= answered * 0.5
  return answered >= distinct.size * 2.5 && again >= answered * 0.85
}
