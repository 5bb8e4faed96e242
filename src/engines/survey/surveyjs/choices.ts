import type { Language, Text } from '../../../kernel/language.ts'
import type { Choice } from '../instrument.ts'
import { isJson, textOf, type Json } from './words.ts'

/** The choices of a question: values alone, or values with texts; then "other" and "none" where the question has them. */
export function choicesOf(question: Json, standard: Language): readonly Choice[] {
  const listed = listOf(question['choices'], standard)
  const other = question['showOtherItem'] === true || question['hasOther'] === true
  const none = question['showNoneItem'] === true || question['hasNone'] === true
  return [
    ...listed,
    ...(other ? [{ code: 'other', label: worded(question['otherText'], OTHER, standard), other: true }] : []),
    ...(none ? [{ code: 'none', label: worded(question['noneText'], NONE, standard), exclusive: true }] : []),
  ]
}

/** A list of values or of `{ value, text }`, as choices with codes. */
export function listOf(list: unknown, standard: Language): readonly Choice[] {
  return (Array.isArray(list) ? list : []).map((each: unknown) => {
    const value = String(isJson(each) ? (each['value'] ?? '') : each)
    return { code: codeOf(value), label: textOf(isJson(each) ? each['text'] : undefined, value, standard) }
  })
}

/** A value as a code: it has no space. */
export function codeOf(value: string): string {
  return value
    .trim()
    .replace(/[\s\p{C}]+/gu, '_')
    .slice(0, 64)
}

function worded(said: unknown, instead: Text, standard: Language): Text {
  return said === undefined ? instead : textOf(said, instead.en, standard)
}

const OTHER: Text = { en: 'Other', 'uz-Latn': 'Boshqa', 'uz-Cyrl': 'Бошқа', ru: 'Другое', 'zh-Hans': '其他' }
const NONE: Text = { en: 'None', 'uz-Latn': 'Hech qaysi', 'uz-Cyrl': 'Ҳеч қайси', ru: 'Ничего из этого', 'zh-Hans': '以上都不是' }
