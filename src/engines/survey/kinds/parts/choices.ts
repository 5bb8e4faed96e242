import type { Choice } from '../../instrument.ts'
import type { KindDefect, Part, Posted } from '../kind.ts'
import { isBad, right, together, valuesOf, wrong } from './posted.ts'

/** The code of an item, a page or a row: it begins with a letter and stands in column heads and in XLSForm. */
export function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(text) && text.length <= 64
}

/** The code of a choice: anything without space, as XLSForm has it. */
export function isCode(text: string): boolean {
  return text !== '' && text.length <= 64 && !/[\s\p{C}]/u.test(text)
}

/** One of `choices` under `item`; a second one, or one that is no choice, is a fault. */
export function readOne(item: string, choices: readonly Choice[], posted: Posted, required: boolean | undefined): Part {
  const ticked = readTicked(item, choices, posted)
  if (ticked.faults.length > 0) return ticked
  const codes = ticked.answers[0]?.[1] ?? []
  if (codes.length > 1) return wrong(item, 'only-one')
  if (codes.length === 0 && required) return wrong(item, 'missing')
  return ticked
}

/** All of `choices` that were ticked, each once, in the order of the item. */
export function readTicked(item: string, choices: readonly Choice[], posted: Posted): Part {
  const values = valuesOf(posted, item)
  if (values.some(isBad)) return wrong(item, 'bad-characters')
  const stranger = values.find((value) => !choices.some((choice) => choice.code === value))
  if (stranger !== undefined) return wrong(item, 'not-a-choice', { value: stranger.slice(0, 80) })
  const codes = choices.map((choice) => choice.code).filter((code) => values.includes(code))
  return codes.length === 0 ? together([]) : right(item, codes)
}

export function choiceDefects(choices: readonly Choice[], least: number): readonly KindDefect[] {
  const codes = choices.map((choice) => choice.code)
  const labels = choices.map((choice) => choice.label.en.trim().toLowerCase())
  const found: KindDefect[] = []
  if (choices.length === 0) found.push({ at: '', code: 'no-choices' })
  else if (choices.length < least) found.push({ at: '', code: 'too-few-choices' })
  choices.forEach(({ code, label }, place) => {
    if (!isCode(code)) found.push({ at: code, code: 'choice-code' })
    if (codes.indexOf(code) < place) found.push({ at: code, code: 'choice-twice' })
    if (label.en.trim() === '') found.push({ at: code, code: 'no-label' })
    else if (labels.indexOf(labels[place] ?? '') < place) found.push({ at: code, code: 'label-twice' })
  })
  return found
}
