import { type Answers, type Instrument, isAsked, itemsOf } from '../../../engines/survey/index.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Language, Text } from '../../../kernel/language.ts'

/** All that a programme's figures are counted from. */
export interface Material {
  readonly programme: string
  readonly registrations: readonly {
    readonly city?: string
    readonly role?: string
    readonly region?: string
    readonly language?: Language
  }[]
  /** sha-256 of the registrations, first 16 hexadecimal digits. */
  readonly snapshot: string
  readonly waves: ReadonlyMap<string, WaveMaterial>
  /** Cities of the register that the programme names, where their population is known. */
  readonly cities?: ReadonlyMap<string, { readonly names: Text; readonly people: number }>
  /** The largest city of the programme in the register: what a "population of your city" can be at most. */
  readonly largestCity?: { readonly names: Text; readonly people: number }
}

export interface WaveMaterial {
  readonly code: string
  readonly title: Text
  readonly opens: Day
  readonly kind?: string
  readonly instrument: Instrument
  readonly responses: readonly { readonly id: string; readonly answers: Answers; readonly language?: Language; readonly at?: Date }[]
  /** How many answers to each item a person left out; they are not among the responses' answers any more. */
  readonly excluded?: ReadonlyMap<string, number>
  /** Codes that coders read in open answers, by item and then by response. */
  readonly codings: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  /** sha-256 of responses and codings, first 16 hexadecimal digits. */
  readonly snapshot: string
}

/** Fewer answers than this, and nothing is told about them to anybody. */
export const FEWEST = 5

/** Those who were asked the item and answered it, each with the codes that they gave. */
export function answersTo(wave: WaveMaterial, item: string): readonly (readonly string[])[] {
  const known = itemsOf(wave.instrument).find((each) => each.code === item || item.startsWith(`${each.code}.`))
  if (!known) throw new Error(`The instrument ${wave.instrument.code}/${wave.instrument.edition} has no item ${item}`)
  return wave.responses.flatMap(({ answers }) => {
    const given = answers[item]
    return given !== undefined && given.length > 0 && isAsked(known, answers) ? [given] : []
  })
}
