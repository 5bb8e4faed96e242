import type { ChoiceItem } from '../instrument.ts'
import { choiceDefects, readOne, readTicked } from './parts/choices.ts'
import type { Kind, KindDefect, Part, Posted } from './kind.ts'
import { asKept, isBad, right, together, valuesOf, wrong } from './parts/posted.ts'

/** One answer or several. A text typed into the box of "other" ticks it where nothing speaks against that. */
export const choice: Kind<ChoiceItem> = {
  fields: (item) => [item.code, ...others(item).map((code) => `${item.code}.${code}`)],
  keys: (item) => choice.fields(item),
  read: (item, posted) => {
    const seen = withTypedOthers(item, posted)
    const ticked = item.many ? readTicked(item.code, item.choices, seen) : readOne(item.code, item.choices, seen, item.required)
    const codes = ticked.answers[0]?.[1] ?? []
    const broken = item.many && ticked.faults.length === 0 ? countFault(item, codes) : undefined
    return together([broken ?? ticked, ...codes.map((code) => readOther(item, code, seen))])
  },
  typed: (item, answers) => asKept(answers, choice.fields(item)),
  counted: (item) => [item],
  codes: (item) => item.choices.map((each) => each.code),
  defects: (item) => [...choiceDefects(item.choices, 2), ...limitDefects(item.least, item.most, item.choices.length)],
}

/** What is wrong with how many may be picked: shared with the ranking. */
export function limitDefects(least: number | undefined, most: number | undefined, choices: number): readonly KindDefect[] {
  if (least !== undefined && most !== undefined && least > most) return [{ at: '', code: 'least-above-most' }]
  return (most ?? least ?? 0) > choices || (least ?? 0) > choices ? [{ at: '', code: 'most-above-choices' }] : []
}

function others(item: ChoiceItem): readonly string[] {
  return item.choices.filter((each) => each.other).map((each) => each.code)
}

function withTypedOthers(item: ChoiceItem, posted: Posted): Posted {
  const ticked = valuesOf(posted, item.code)
  const alone = item.choices.some((each) => each.exclusive && ticked.includes(each.code))
  if (alone || (!item.many && ticked.length > 0)) return posted
  const typed = others(item).filter((code) => valuesOf(posted, `${item.code}.${code}`).length > 0)
  return new Map(posted).set(item.code, [...ticked, ...typed])
}

function countFault(item: ChoiceItem, codes: readonly string[]): Part | undefined {
  const alone = item.choices.find((each) => each.exclusive && codes.includes(each.code))
  if (codes.length === 0) return item.required ? wrong(item.code, 'missing') : undefined
  if (alone && codes.length > 1) return wrong(item.code, 'exclusive', { choice: alone.code })
  if (!alone && codes.length < (item.least ?? 0)) return wrong(item.code, 'too-few', { least: item.least ?? 0 })
  if (codes.length > (item.most ?? Infinity)) return wrong(item.code, 'too-many', { most: item.most ?? 0, ticked: codes.length })
  return undefined
}

const OTHER_AT_MOST = 500

function readOther(item: ChoiceItem, code: string, posted: Posted): Part {
  if (!item.choices.some((each) => each.code === code && each.other)) return together([])
  const key = `${item.code}.${code}`
  const text = valuesOf(posted, key).join('\n')
  if (text === '') return wrong(key, 'other-missing')
  if (isBad(text)) return wrong(key, 'bad-characters')
  const length = [...text].length
  return length > OTHER_AT_MOST ? wrong(key, 'too-long', { most: OTHER_AT_MOST, length }) : right(key, [text])
}
