import { type Answers, answerKeys, answersTo, type Instrument, type Item, itemsOf } from '../../../../engines/survey/index.ts'
import { type Language, LANGUAGES, say } from '../../../../kernel/language.ts'

/** The items that can have an answer, in the order of the questionnaire. */
export function askedItems(instrument: Instrument): readonly Exclude<Item, { kind: 'note' }>[] {
  return itemsOf(instrument).filter((item) => item.kind !== 'note')
}

export function findItem(instrument: Instrument, code: string): Item | undefined {
  return askedItems(instrument).find((item) => item.code === code)
}

/** The codes that stand in an answer, as they are kept; none for texts, numbers and days. */
export function codesKept(item: Item, answers: Answers): readonly string[] {
  if (item.kind === 'consent') return answersTo(answers, item.code)
  return 'choices' in item
    ? answerKeys(item)
        .filter((key) => !isText(item, key))
        .flatMap((key) => answersTo(answers, key))
    : []
}

/** What is searched in the answer to an item: its labels in every language, its codes, and what was typed. */
export function searchedText(item: Item, answers: Answers): string {
  const values = answerKeys(item).flatMap((key) => answersTo(answers, key))
  if (!('choices' in item)) return values.join(' ')
  const picked = item.choices.filter(({ code }) => values.includes(code))
  return [...values, ...picked.flatMap(({ label }) => LANGUAGES.map((language) => label[language] ?? ''))].join(' ')
}

export function askIn(item: Item, language: Language): string {
  return say(item.ask, language)
}

function isText(item: Item, key: string): boolean {
  return item.kind !== 'grid' && key !== item.code
}
