import { foldForSearch } from '../../../engines/script/index.ts'
import type { Frame, FrameCode, OpenAnswer } from './model.ts'

/** The codes of a frame that an answer's words offer. */
export function offeredCodes({ codes }: Frame, text: string): readonly string[] {
  const folded = ` ${foldForSearch(text)} `
  return codes.filter((code) => wordsOf(code).some((word) => offers(folded, word))).map(({ code }) => code)
}

function wordsOf({ label, words }: FrameCode): readonly string[] {
  return [...words, ...Object.values(label)].map(foldForSearch).filter((word) => word !== '')
}

/** A word is offered where a word of the answer begins with it: answers have case endings. Chinese has no spaces. */
function offers(folded: string, word: string): boolean {
  return /\p{Script=Han}/u.test(word) ? folded.includes(word) : folded.includes(` ${word}`)
}

/** Answers that say the same, read as one: the text with those who wrote it, the most frequent first. */
export interface SameAnswer {
  readonly text: string
  readonly responses: readonly string[]
}

export function groupAnswers(answers: readonly OpenAnswer[]): readonly SameAnswer[] {
  const groups = [...Map.groupBy(answers, ({ text }) => text.trim())]
  const all = groups.map(([text, same]) => ({ text, responses: same.map(({ response }) => response) }))
  return all.sort((a, b) => b.responses.length - a.responses.length || (a.text < b.text ? -1 : 1))
}
