import type { Language } from '../../../kernel/language.ts'

/** An open answer in another language. Only what a person has reviewed may be quoted. */
export interface Translation {
  readonly id: string
  readonly item: string
  /** The original. */
  readonly answer: string
  readonly language: Language
  readonly text: string
  /** The machine's name; absent when a person made it. */
  readonly machine?: string
  readonly by: string
  readonly at: Date
  readonly review?: { readonly by: string; readonly at: Date }
}

/** The translation to show: the last one that was reviewed, or else the last draft. */
export function bestTranslation(all: readonly Translation[], item: string, answer: string, language: Language): Translation | undefined {
  const own = all.filter((each) => each.item === item && each.answer.trim() === answer.trim() && each.language === language)
  const last = own.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  return last.findLast(({ review }) => review !== undefined) ?? last.at(-1)
}

/** Drafts that are newer than what is shown: they wait for a review. */
export function waitingDraft(all: readonly Translation[], shown: Translation | undefined): Translation | undefined {
  if (!shown?.review) return undefined
  const { item, answer, language, at } = shown
  return all.find((each) => !each.review && each.item === item && each.answer === answer && each.language === language && each.at > at)
}
