import type { Instrument } from '../../../engines/survey/index.ts'
import type { Text } from '../../../kernel/language.ts'

/** A code that coders may give to an answer. */
export interface FrameCode {
  readonly code: string
  readonly label: Text
  /** When it is given, in words for coders. */
  readonly rule: string
  /** Words by which it is offered, in any script. */
  readonly words: readonly string[]
}

/** The codes of an open question, in one version; a change is the next version. */
export interface Frame {
  readonly version: number
  readonly codes: readonly FrameCode[]
}

/** `one`: the last reading of an answer counts. `two`: two coders read each answer, and nothing counts before they agree or a person decides. */
export type Way = 'one' | 'two'

/** What one coder read in one answer. No codes: the coder says that there is nothing to code. */
export interface Reading {
  readonly response: string
  readonly coder: string
  readonly codes: readonly string[]
  /** Spellings of places that the coder had to decide. */
  readonly taught: readonly TaughtHere[]
  readonly at: Date
}

export interface TaughtHere {
  readonly spelling: string
  readonly place: number
  readonly code: string
}

/** What a person decided where two coders disagree. */
export interface Settlement {
  readonly response: string
  readonly codes: readonly string[]
  readonly by: string
  readonly at: Date
}

/** What somebody wrote. */
export interface OpenAnswer {
  readonly response: string
  readonly text: string
}

/** A question that is answered in own words: a text, or the text of "other". */
export interface OpenItem {
  /** The key under which the answers are kept. */
  readonly key: string
  readonly ask: Text
  /** The label of the choice whose text it is. */
  readonly other?: Text
  /** The answers name places. */
  readonly places: boolean
}

/** The questions of an instrument that are answered in own words, in its order. */
export function openItems(instrument: Instrument): readonly OpenItem[] {
  return instrument.pages
    .flatMap(({ items }) => items)
    .flatMap((item): readonly OpenItem[] => {
      if (item.kind === 'text') return [{ key: item.code, ask: item.ask, places: item.names === 'cities' }]
      if (item.kind === 'city') return item.others ? [{ key: `${item.code}.other`, ask: item.ask, places: true }] : []
      if (item.kind !== 'choice') return []
      const others = item.choices.filter(({ other }) => other)
      return others.map(({ code, label }) => ({ key: `${item.code}.${code}`, ask: item.ask, other: label, places: false }))
    })
}
