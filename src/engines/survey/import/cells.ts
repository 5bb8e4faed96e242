import type { Choice, Instrument, Item } from '../instrument.ts'
import { itemsOf } from '../instrument.ts'
import { fieldNames } from '../read.ts'
import { choiceFinder, type ChoiceFinder } from '../infer/bind/choices.ts'
import { wantedOf } from '../infer/bind/names.ts'
import { readNumber } from '../infer/kinds/numbers.ts'
import { readMoment } from '../infer/parts/days.ts'
import { tick, yesNo } from '../infer/parts/yes-no.ts'
import { plainLabel } from '../label.ts'
import type { Target } from './target.ts'

/** What the form of the questionnaire would post for a cell. What cannot be understood is posted as it stands, and is then a fault. */
export type CellReader = (text: string) => readonly (readonly [field: string, value: string])[]

/** How the cells of a column are read that holds `target`; undefined for columns that are no answers. */
export function cellReader(target: Target, instrument: Instrument): CellReader | undefined {
  const items = itemsOf(instrument)
  if (target.to === 'choice') {
    const item = items.find(({ code }) => code === target.item)
    return item && 'choices' in item ? tickReader(item, target.choice) : undefined
  }
  if (target.to === 'place') {
    const item = items.find(({ code }) => code === target.item)
    return item?.kind === 'rank' ? placeReader(item.code, target.place, choiceFinder(item.choices), item.choices) : undefined
  }
  if (target.to !== 'field') return undefined
  const { field } = target
  const counted = wantedOf(items).find(({ id }) => id === field)?.item
  const owner = items.find((item) => fieldNames(item).includes(field))
  if (counted === undefined) return owner?.kind === 'rank' || owner ? (text) => [[field, whole(text)]] : undefined
  return fieldReader(field, counted)
}

function fieldReader(field: string, item: Item): CellReader {
  const choices: readonly Choice[] = 'choices' in item ? item.choices : []
  const finder = choiceFinder(choices)
  if (item.kind === 'choice' && item.many) return (text) => severalIn(field, finder, choices, text)
  if (item.kind === 'rank') return (text) => orderIn(field, finder, choices, text)
  if (item.kind === 'choice') return (text) => oneIn(field, finder, choices, text)
  if (item.kind === 'scale' || item.kind === 'city') return (text) => [[field, choices[finder.named(text) ?? -1]?.code ?? text]]
  if (item.kind === 'number') return (text) => [[field, /[%$€£]/.test(text) ? (readNumber(text) ?? text) : whole(text)]]
  if (item.kind === 'date') return (text) => [[field, readMoment(text)?.day ?? text]]
  if (item.kind === 'consent') return (text) => consentIn(field, text)
  return (text) => [[field, text]]
}

/** A spreadsheet writes whole numbers with a decimal here and there. */
function whole(text: string): string {
  return text.replace(/^(-?\d+)\.0+$/, '$1')
}

function oneIn(field: string, finder: ChoiceFinder, choices: readonly Choice[], text: string): ReturnType<CellReader> {
  const named = choices[finder.named(text) ?? -1]
  if (named) return [[field, named.code]]
  const other = choices.find((choice) => choice.other)
  if (other === undefined) return [[field, text]]
  return OTHER_ALONE.test(text)
    ? [[field, other.code]]
    : [
        [field, other.code],
        [`${field}.${other.code}`, text],
      ]
}

/** How programs write that "other" was chosen, where the text stands in a column of its own. */
const OTHER_ALONE = /^(?:-oth-|other|другое|boshqa|бошқа|其他)$/iu

function severalIn(field: string, finder: ChoiceFinder, choices: readonly Choice[], text: string): ReturnType<CellReader> {
  const other = choices.find((choice) => choice.other)
  const parts = finder.parts(text)
  const typed = parts.filter(({ place, text: part }) => place === undefined && !OTHER_ALONE.test(part)).map((part) => part.text)
  const codes = parts.map((part) => (part.place === undefined ? (other?.code ?? part.text) : (choices[part.place]?.code ?? part.text)))
  const ticked = [...new Set(codes)].map((code) => [field, code] as const)
  return other === undefined || typed.length === 0 ? ticked : [...ticked, [`${field}.${other.code}`, typed.join(', ')]]
}

/** All choices of a ranking in one cell, the best first. */
function orderIn(field: string, finder: ChoiceFinder, choices: readonly Choice[], text: string): ReturnType<CellReader> {
  return finder.parts(text).map(({ place, text: part }, i) => {
    const choice = choices[place ?? -1]
    return choice ? [`${field}.${choice.code}`, String(i + 1)] : [`${field}.${choices[0]?.code ?? ''}`, part]
  })
}

function placeReader(item: string, place: number, finder: ChoiceFinder, choices: readonly Choice[]): CellReader {
  return (text) => {
    const choice = choices[finder.named(text) ?? -1]
    return choice ? [[`${item}.${choice.code}`, String(place)]] : [[`${item}.${choices[place - 1]?.code ?? ''}`, text]]
  }
}

/** A cell that stands for one choice holds a tick, the label of the choice, or what was typed under "other". */
function tickReader(item: Item & { readonly choices: readonly Choice[] }, code: string): CellReader {
  const choice = item.choices.find((each) => each.code === code)
  const finder = choiceFinder(item.choices)
  return (text) => {
    const ticked = tick(text)
    if (ticked !== undefined) return ticked ? [[item.code, code]] : []
    if (choice !== undefined && item.choices[finder.named(text) ?? -1]?.code === code) return [[item.code, code]]
    if (choice?.other && plainLabel(text) !== '')
      return [
        [item.code, code],
        [`${item.code}.${code}`, text],
      ]
    return [[item.code, text]]
  }
}

function consentIn(field: string, text: string): ReturnType<CellReader> {
  const said = yesNo(text) ?? (tick(text) === true ? 'yes' : tick(text) === false ? 'no' : undefined)
  if (said === 'no') return []
  return [[field, said === 'yes' || AGREED.test(plainLabel(text)) ? 'yes' : text]]
}

const AGREED = /^(?:i agree|agree|ok|accepted|согласен|согласна|roziman|розиман|同意)$/u
