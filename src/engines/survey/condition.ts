import type { Answers, Condition, Instrument, Item, Page } from './instrument.ts'
import { answersTo, kindOf } from './kinds/index.ts'

/** Whether the answers given so far let the item be asked. The page that it stands on is looked at by `isPageAsked`. */
export function isAsked(item: Item, answers: Answers): boolean {
  return item.showIf === undefined || holds(item.showIf, answers)
}

export function isPageAsked(page: Page, answers: Answers): boolean {
  return page.showIf === undefined || holds(page.showIf, answers)
}

/** Whether a condition is true. Comparing with a number that was not given is false; `not` is true without an answer. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, answers))
  if ('any' in condition) return condition.any.some((each) => holds(each, answers))
  const values = answersTo(answers, condition.item)
  if ('is' in condition) return values.includes(condition.is)
  if ('not' in condition) return !values.includes(condition.not)
  if ('answered' in condition) return values.length > 0 === condition.answered
  const [value] = values
  if (value === undefined) return false
  return 'above' in condition ? Number(value) > condition.above : Number(value) < condition.below
}

/** The answer keys that a condition looks at. */
export function keysIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(keysIn)
  if ('any' in condition) return condition.any.flatMap(keysIn)
  return [condition.item]
}

/** The answers without those to items that are hidden by other answers; keys of no item are left out too. */
export function settle(instrument: Instrument, answers: Answers): Answers {
  const kept: Record<string, readonly string[]> = Object.create(null)
  for (const page of instrument.pages) {
    if (!isPageAsked(page, kept)) continue
    for (const item of page.items) {
      if (!isAsked(item, kept)) continue
      for (const key of kindOf(item).keys(item)) if (answersTo(answers, key).length > 0) kept[key] = answersTo(answers, key)
    }
  }
  return { ...kept }
}
