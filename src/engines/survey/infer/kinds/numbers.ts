import { readTypedNumber } from '../../typed-number.ts'
import { isOutside } from '../../scales/index.ts'
import type { Field } from '../column.ts'

/** The texts that are no number although the column holds numbers; undefined when it does not. */
export function numbersIn(field: Field): { readonly strange: readonly string[] } | undefined {
  const texts = [...field.distinct]
  const strange = texts.filter(([text]) => readNumber(text) === undefined)
  const unread = strange.reduce((sum, [, count]) => sum + count, 0)
  const all = texts.reduce((sum, [, count]) => sum + count, 0)
  const bands = texts.length <= 12 && strange.some(([text]) => /^\d+\s?\+$|^[<>≥≤]|\d\s?[-–—]\s?\d/.test(text))
  return all > 0 && !bands && unread <= all * 0.1 ? { strange: strange.map(([text]) => text) } : undefined
}

/** A number as typed; codes with letters before them, phone numbers and percent signs are looked after. */
export function readNumber(text: string): string | undefined {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return text
  const plain = readTypedNumber(text.replace(/\s?%$/, ''))
  return plain ?? readTypedNumber(text.replace(/^[$€£]\s?/, ''))
}

/** The ends of a numeric scale (1 to 5, 0 to 10), when the whole numbers in the column look like one and not like a quantity. */
export function numericScale(field: Field): readonly [from: number, to: number] | undefined {
  const texts = [...field.distinct.keys()].filter((text) => !isBeside(text))
  if (!texts.every((text) => /^(?:[0-9]|10)(?:\.0)?$/.test(text)) || texts.length < 2 || QUANTITY.test(field.label)) return undefined
  const numbers = texts.map(Number)
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const recommend = RECOMMEND.test(field.label)
  if (high <= 1 || (texts.length < 3 && !recommend && field.answered < 20)) return undefined
  if (recommend && high > 5) return [0, 10]
  if (high <= 5) return texts.length === 2 && high < 4 ? undefined : [Math.min(1, low), high <= 3 ? high : 5]
  return high <= 7 ? [Math.min(1, low), high] : [low === 0 ? 0 : 1, 10]
}

/** Texts that stand beside the points of a numeric scale: "not applicable" in words, or as statistics programs write it, 77, 88, 97 to 99. */
export function isBeside(text: string): boolean {
  return /^(?:77|88|9[789]|99[789])(?:\.0)?$/.test(text) || isOutside(text)
}

const RECOMMEND = /recommend|\bnps\b|net promoter|tavsiya|тавсия|рекоменд|推荐/iu
const QUANTITY =
  /how many|number of|\bcount\b|\bage\b|years?\b|\bmonths?\b|\bdays?\b|hours|household|children|participants|registered|attend(ed|ance)|nechta|неча|нечта|сколько|количество|число|возраст|лет\b|多少|几|人数|年龄|^day ?\d+$/iu
