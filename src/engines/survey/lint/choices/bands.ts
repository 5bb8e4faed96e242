import type { Language } from '../../../../kernel/language.ts'
import type { Choice, Instrument, Item } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { readBand, type Band } from '../parts/band.ts'

/** Bands of numbers of which two hold the same number, or which leave one out: "under 34" and "35–44" leave out 34. */
export function bands(instrument: Instrument): readonly Finding[] {
  return itemsOf(instrument).flatMap((item) => (hasOneAnswer(item) ? instrument.languages.flatMap((tag) => inLanguage(item, tag)) : []))
}

type OneAnswer = Extract<Item, { kind: 'choice' | 'scale' | 'grid' }>

function hasOneAnswer(item: Item): item is OneAnswer {
  return item.kind === 'scale' || item.kind === 'grid' || (item.kind === 'choice' && !item.many)
}

interface Read {
  readonly choice: Choice
  readonly label: string
  readonly band: Band
}

function inLanguage(item: OneAnswer, language: Language): readonly Finding[] {
  const read = item.choices.flatMap((choice) => {
    const label = choice.label[language]
    const band = label === undefined ? undefined : readBand(label, language)
    return label === undefined || band === undefined ? [] : [{ choice, label, band }]
  })
  const rising = read.toSorted((a, b) => a.band.low - b.band.low || a.band.high - b.band.high)
  if (rising.every(({ band }) => isYears(band))) return []
  return rising.slice(1).flatMap((next, place) => {
    const before = rising[place]
    return before ? between(item.code, before, next, language) : []
  })
}

/** Calendar years such as 2019–2020 follow other rules. */
function isYears({ low, high }: Band): boolean {
  return low >= 1900 && high <= 2100
}

function between(item: string, before: Read, next: Read, language: Language): readonly Finding[] {
  const step = Math.min(before.band.step, next.band.step)
  const ends = edges(before.band.high, before.band.highEdge, -step)
  const starts = edges(next.band.low, next.band.lowEdge, step)
  const gaps = ends.flatMap((end) => starts.map((start) => Math.round((start - end) / step)))
  if (gaps.includes(1)) return []
  const values = { first: before.label, second: next.label, languages: language }
  const at = `${item}.${next.choice.code}`
  const [end = 0, start = 0] = [Math.max(...ends), Math.min(...starts)]
  if (gaps.every((gap) => gap < 1)) return [finding(at, 'bands-overlap', { ...values, number: start })]
  if (!gaps.every((gap) => gap > 1)) return []
  const [from, to] = [tidy(end + step), tidy(start - step)]
  return [finding(at, 'bands-gap', { ...values, number: from === to ? from : `${from}–${to}` })]
}

function edges(value: number, edge: Edge, out: number): readonly number[] {
  if (edge === 'in') return [value]
  return edge === 'out' ? [value + out] : [value, value + out]
}

type Edge = Band['lowEdge']

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
