import type { NumberItem } from '../instrument.ts'
import { readTypedNumber } from '../typed-number.ts'
import type { Kind, Part } from './kind.ts'
import { answersTo, right, singleOf, wrong } from './parts/posted.ts'

/** A number as people type it. Kept are the plain decimal and what was typed. */
export const number: Kind<NumberItem> = {
  fields: (item) => [item.code],
  keys: (item) => [item.code],
  read: (item, posted) => {
    const typed = singleOf(posted, item.code, item.required)
    return typeof typed === 'string' ? readNumber(item, typed) : typed
  },
  typed: (item, answers) => {
    const [plain, typed = plain] = answersTo(answers, item.code)
    return typed === undefined ? [] : [[item.code, [typed]]]
  },
  counted: (item) => [item],
  codes: () => [],
  defects: (item) => ((item.from ?? -Infinity) > (item.to ?? Infinity) ? [{ at: '', code: 'from-above-to' }] : []),
}

function readNumber(item: NumberItem, typed: string): Part {
  const plain = readTypedNumber(typed)
  if (plain === undefined) return wrong(item.code, 'not-a-number')
  if (item.whole && plain.includes('.')) return wrong(item.code, 'not-whole')
  if (Number(plain) < (item.from ?? -Infinity)) return wrong(item.code, 'too-small', { from: item.from ?? 0 })
  if (Number(plain) > (item.to ?? Infinity)) return wrong(item.code, 'too-large', { to: item.to ?? 0 })
  return right(item.code, [plain, typed])
}
