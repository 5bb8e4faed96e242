import { answerKeys, type Condition, holds, type Instrument, type Item, keysIn } from '../../../engines/survey/index.ts'
import { formatNumber, joinList } from '../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { paperWords } from '../text/paper.ts'
import { isAskedItem, numbersOf } from './numbers.ts'

/** When a section or a question is to be answered, in words: "Only if 3 is “Yes”". Undefined when always. */
export function onlyIf(instrument: Instrument, condition: Condition | undefined, language: Language): string | undefined {
  if (condition === undefined) return undefined
  return fill(paperWords(language).onlyIf, { when: whenInWords(instrument, condition, language) })
}

function whenInWords(instrument: Instrument, condition: Condition, language: Language): string {
  const t = paperWords(language)
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined
  if (parts !== undefined) {
    const said = parts.map((each) => whenInWords(instrument, each, language))
    return joinList(said, language, 'all' in condition ? 'and' : 'or')
  }
  if (!('item' in condition)) return ''
  const found = itemUnder(instrument, condition.item)
  const number = found?.number ?? condition.item
  if ('answered' in condition) return fill(condition.answered ? t.isAnswered : t.isNotAnswered, { number })
  if ('above' in condition) return fill(t.isAbove, { number, value: formatNumber(condition.above, language) })
  if ('below' in condition) return fill(t.isBelow, { number, value: formatNumber(condition.below, language) })
  const code = 'is' in condition ? condition.is : condition.not
  return fill('is' in condition ? t.isChoice : t.isNotChoice, { number, choice: labelOf(found?.item, code, language) })
}

function itemUnder(instrument: Instrument, key: string): { readonly item: Item; readonly number: string } | undefined {
  const item = instrument.pages.flatMap(({ items }) => items).find((each) => answerKeys(each).includes(key))
  return item && { item, number: numbersOf(instrument).get(item.code) ?? '' }
}

function labelOf(item: Item | undefined, code: string, language: Language): string {
  if (item?.kind === 'consent') return paperWords(language).agreed
  const choice = item && 'choices' in item ? item.choices.find((each) => each.code === code) : undefined
  return choice ? say(choice.label, language) : code
}

/**
 * Where somebody who picks this choice goes on, when the next questions are not for them: the number of the question, or `end`. Undefined
 * when the next question is, or when it depends on other answers too.
 */
export function goesTo(instrument: Instrument, item: Item, choice: string): string | undefined {
  const all = instrument.pages.flatMap((page) => page.items.map((each) => ({ item: each, conditions: [page.showIf, each.showIf] })))
  const after = all.slice(all.findIndex((each) => each.item === item) + 1).filter((each) => isAskedItem(each.item))
  const answers = { [item.code]: [choice] }
  const hides = (condition: Condition | undefined) =>
    condition !== undefined && keysIn(condition).every((key) => key === item.code) && !holds(condition, answers)
  const next = after.findIndex(({ conditions }) => !conditions.some(hides))
  if (next === 0 || after.length === 0) return undefined
  return next < 0 ? 'end' : numbersOf(instrument).get(after[next]?.item.code ?? '')
}
