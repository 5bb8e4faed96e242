import { answerKeys, type Condition, type Instrument, type Item, itemsOf } from '../../../../../engines/survey/index.ts'
import { formatNumber } from '../../../../../engines/script/index.ts'
import { fill, type Language } from '../../../../../kernel/language.ts'
import { designWords } from '../../../text/instruments/index.ts'

/** A condition in words: "role is “Mayor”, and population is above 100,000". */
export function sayCondition(condition: Condition, instrument: Instrument, language: Language): string {
  const t = designWords(language)
  if ('all' in condition) return condition.all.map((each) => inner(each, instrument, language)).join(t.joinAnd)
  if ('any' in condition) return condition.any.map((each) => inner(each, instrument, language)).join(t.joinOr)
  const { item } = condition
  const asked = itemsOf(instrument).find((each) => answerKeys(each).includes(item))
  if ('is' in condition) return fill(t.sayIs, { item, value: labelOf(asked, condition.is, language) })
  if ('not' in condition) return fill(t.sayNot, { item, value: labelOf(asked, condition.not, language) })
  if ('answered' in condition) return fill(condition.answered ? t.sayAnswered : t.sayUnanswered, { item })
  if ('above' in condition) return fill(t.sayAbove, { item, value: formatNumber(condition.above, language) })
  return fill(t.sayBelow, { item, value: formatNumber(condition.below, language) })
}

function inner(condition: Condition, instrument: Instrument, language: Language): string {
  const words = sayCondition(condition, instrument, language)
  return 'all' in condition || 'any' in condition ? `(${words})` : words
}

function labelOf(item: Item | undefined, code: string, language: Language): string {
  const choice = item && 'choices' in item ? item.choices.find((each) => each.code === code) : undefined
  return choice ? choice.label[language] || choice.label.en || code : code
}
