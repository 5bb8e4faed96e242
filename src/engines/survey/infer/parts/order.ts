import { isOutside, orderOf } from '../../scales/index.ts'
import type { Option } from './options.ts'

/** The choices of a scale, lowest first, those beside it last; undefined when they form none. */
export function scaleOrder(options: readonly Option[]): readonly { readonly option: Option; readonly outside: boolean }[] | undefined {
  const labels = options.map((option) => option.text)
  const places = numbered(labels) ?? orderOf(labels)
  if (places === undefined) return undefined
  const rank = (i: number) => (places[i] === 'outside' ? Infinity : Number(places[i]))
  return options
    .map((option, i) => ({ option, outside: places[i] === 'outside', rank: rank(i) }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ option, outside }) => ({ option, outside }))
}

/** `5 - Strongly agree`, `4`, ..., `1 - Strongly disagree`, or `3 stars`: a number at the head of each label, at least one with words. */
function numbered(labels: readonly string[]): readonly (number | 'outside')[] | undefined {
  const numbers = labels.map((label) => (isOutside(label) ? 'outside' : numberOf(label)))
  const points = numbers.filter((number) => number !== 'outside')
  const fits = points.length >= 3 && points.every((number) => number >= 0 && number <= 10) && new Set(points).size === points.length
  const worded = labels.some((label) => numberOf(label) >= 0 && !/^\d+$/.test(label))
  const close = Math.max(...points) - Math.min(...points) < Math.max(points.length * 2, 5)
  return fits && worded && close ? numbers : undefined
}

function numberOf(label: string): number {
  return STARS.test(label) ? label.replaceAll('\uFE0F', '').length : Number(HEADED.exec(label)?.[1] ?? NaN)
}

const STARS = /^(?:★+|(?:⭐\uFE0F?)+)$/u
const HEADED =
  /^(\d{1,2})(?:$|\s*[-–—.=:)(（]\s*\D|\s*(?:stars?|points?|★+|⭐+|yulduz|юлдуз|ball?|балл(?:а|ов)?|зв[её]зд(?:а|ы)?|星|分)$)/iu

/** Bands (`0-6 months`, `35–44`, `3+`) from the lowest up; other choices from the most frequent down, "other" and "not sure" last. */
export function choiceOrder(options: readonly Option[]): readonly Option[] {
  const firsts = options.map(({ text }) => bandOf(text))
  const bands = options.length > 1 && firsts.filter((first) => first !== undefined).length >= Math.max(2, options.length * 0.6)
  const rank = (option: Option) => (bands ? (bandOf(option.text) ?? Infinity) : -option.count)
  const last = (option: Option) =>
    isOutside(option.text) || /^(?:other|none|boshqa|бошқа|другое|其他)(?:$|\s*[(:/,])/iu.test(option.text) ? 1 : 0
  return options.toSorted((a, b) => last(a) - last(b) || (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}

function bandOf(text: string): number | undefined {
  const [, digits, rest = ''] = /(\d+(?:[.,]\d+)?)(.*)$/.exec(text) ?? []
  if (digits === undefined) return undefined
  const unit = /day|week|month|year/i.exec(rest)?.[0].toLowerCase() ?? 'month'
  const first = Number(digits.replace(',', '.')) * (MONTHS[unit] ?? 1)
  if (/^(?:under|below|less than|up to|younger|<|до(?=\s|\d)|менее|младше)|ёшгача|gacha|以下/iu.test(text)) return first - 0.005
  if (/^(?:over|above|more than|older|>|более|старше|свыше)|\+|以上|over$|катта|katta/iu.test(text)) return first + 0.005
  return first
}

const MONTHS: Readonly<Record<string, number>> = { day: 0.033, week: 0.23, month: 1, year: 12 }
