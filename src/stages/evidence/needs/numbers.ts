import { describe, registerFit } from '../../../engines/evidence/index.ts'
import { itemsOf } from '../../../engines/survey/index.ts'
import type { Text } from '../../../kernel/language.ts'
import { answersTo, type Material, type WaveMaterial } from '../count/material.ts'
import type { Indicator } from '../model.ts'

/** What was typed as a number, in short: the median first. */
export interface NumberSummary {
  readonly wave: string
  readonly item: string
  readonly ask: Text
  readonly n: number
  readonly median: number
  readonly quartiles: readonly [number, number]
  readonly mean: number
  readonly implausible: number
  readonly excluded: number
}

/** A typed number that cannot be what was asked for, and why. It points at a person: for the team alone. */
export interface Implausible {
  readonly wave: string
  readonly item: string
  readonly response: string
  readonly value: number
  /** What the respondent's city has in the register, or the largest city of the programme. */
  readonly register: number
  readonly city: Text
  readonly why: 'above-largest' | 'too-high' | 'too-low'
}

export interface Numbers {
  readonly summaries: readonly NumberSummary[]
  /** At most 500. */
  readonly implausible: readonly Implausible[]
}

const FEWEST = 10
const MOST_LISTED = 500

/**
 * Every number item of the waves; those that an indicator holds against the register of cities are checked: against the population of the
 * respondent's own city (more than three times as many, or fewer than a third), or, where no city was named, against the largest of the programme.
 */
export function numbersOf(material: Material, indicators: readonly Indicator[]): Numbers {
  const waves = [...material.waves.values()]
  const found = waves.map((wave) => {
    const checked = indicators.flatMap(({ query }) =>
      query.kind === 'mean' && query.register && query.wave === wave.code ? [query.item] : [],
    )
    const implausible = [...new Set(checked)].flatMap((item) => implausibleIn(wave, item, material))
    return { implausible, summaries: summariesOf(wave, implausible) }
  })
  return {
    summaries: found.flatMap(({ summaries }) => summaries),
    implausible: found.flatMap(({ implausible }) => implausible).slice(0, MOST_LISTED),
  }
}

function summariesOf(wave: WaveMaterial, implausible: readonly Implausible[]): readonly NumberSummary[] {
  return itemsOf(wave.instrument).flatMap((item) => {
    if (item.kind !== 'number') return []
    const numbers = answersTo(wave, item.code).map(([value]) => Number(value))
    if (numbers.length < FEWEST) return []
    const { n, median, quartiles, mean } = describe(numbers)
    const odd = implausible.filter((each) => each.item === item.code).length
    const excluded = wave.excluded?.get(item.code) ?? 0
    return [{ wave: wave.code, item: item.code, ask: item.ask, n, median, quartiles, mean, implausible: odd, excluded }]
  })
}

function implausibleIn(wave: WaveMaterial, item: string, { cities, largestCity }: Material): readonly Implausible[] {
  const cityItem = itemsOf(wave.instrument).find(({ kind }) => kind === 'city')?.code
  const answered = new Set(answersTo(wave, item))
  return wave.responses.flatMap(({ id, answers }): readonly Implausible[] => {
    const given = answers[item]
    if (!given || !answered.has(given)) return []
    const value = Number(given[0])
    const common = { wave: wave.code, item, response: id, value }
    const own = cityItem === undefined ? undefined : cities?.get(answers[cityItem]?.[0] ?? '')
    const fit = registerFit(value, own?.people)
    if (own && (fit === 'too-high' || fit === 'too-low')) return [{ ...common, register: own.people, city: own.names, why: fit }]
    if (own || !largestCity || value <= largestCity.people) return []
    return [{ ...common, register: largestCity.people, city: largestCity.names, why: 'above-largest' }]
  })
}
