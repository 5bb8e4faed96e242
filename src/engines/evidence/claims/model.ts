import type { Bases } from '../share/index.ts'
import type { OF_FACTS } from './say/of-facts.ts'
import type { OF_FIGURES } from './say/of-figures.ts'

/** What a claim may be tied to: one figure of the report, with what it rests on. */
export interface ClaimFigure {
  readonly id: string
  readonly kind: 'share' | 'count' | 'mean'
  /** The count above the line, and the base below it. */
  readonly count: number
  readonly base: number
  /** As printed: the percent of a share (with its digits), the value of a mean. */
  readonly printed?: number
  readonly decimals?: number
  /**
   * What had to happen for somebody to be counted. Registering is neither attending nor completing. `named` is for mentions in open
   * text, whose
   * base may be only those who named something: how strong they are is measured on all who responded.
   */
  readonly restsOn: 'registered' | 'attended' | 'completed' | 'answered' | 'named'
  /** For a mean of numbers that a register has too: the largest value in it that an answer could rightly have, and whose it is. */
  readonly largest?: { readonly value: number; readonly of: string }
}

/** Something with a name: every name it may be called by; the first is shown in messages. */
export interface NamedThing {
  readonly id: string
  readonly names: readonly string[]
}

/** What a report states elsewhere and a claim must agree with. */
export interface Facts {
  readonly names: readonly NamedThing[]
  /** Lists that a claim may enumerate or count: lecturers, institutions. Members are ids of `names`. */
  readonly lists: readonly { readonly id: string; readonly members: readonly string[] }[]
  /** First and last day, as YYYY-MM-DD. */
  readonly periods: readonly { readonly id: string; readonly from: string; readonly to: string }[]
  /** Places, each with its country as ISO 3166 alpha-2. */
  readonly places: readonly { readonly name: string; readonly country: string }[]
  /** Amounts above which a sum of money cannot be true of the place that it is told of. */
  readonly limits: readonly { readonly unit: string; readonly most: number; readonly what: string }[]
  /** Promises, each with what makes it one that can be followed. */
  readonly commitments: readonly { readonly id: string; readonly owner?: string; readonly due?: string; readonly indicator?: string }[]
}

/** All that claims are checked against. */
export interface ClaimEvidence {
  /** How many stand in each base: a percent without a base in its sentence is taken to be of those who responded. */
  readonly bases: Bases
  readonly figures: readonly ClaimFigure[]
  readonly facts: Facts
}

/**
 * One claim of a report. The text is read by the rules; the rest is what no rule can know and a person (or the page the sentence was
 * written
 * on) says: which figures it speaks of, what it asserts without one, and where it stands.
 */
export interface Claim {
  readonly id: string
  readonly text: string
  /** Where it stands. Numbers in a quotation are the speaker's; a picture is what another tool drew. */
  readonly medium: 'sentence' | 'quotation' | 'caption' | 'chart' | 'picture'
  /** Figures that it speaks of, by id. */
  readonly figures?: readonly string[]
  /** For a sentence that asserts several things: each with the figures that carry it; none where there are none. */
  readonly assertions?: readonly { readonly says: string; readonly figures: readonly string[] }[]
  /** Lists that it enumerates or counts, and the period and promises that it speaks of, by id. */
  readonly lists?: readonly string[]
  readonly period?: string
  readonly commitments?: readonly string[]
  /** Whether it was said in another language and nobody has compared the two yet. */
  readonly interpreted?: boolean
}

/** What a claim is worth, from the worst to the best. */
export const VERDICTS = [
  'impossible',
  'implausible',
  'inconsistent',
  'suspect-translation',
  'overclaim',
  'unsupported',
  'unsupported-in-part',
  'ambiguous-base',
  'weak',
  'untracked',
  'missing',
  'reading',
  'supported',
  'consistent',
  'external',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** What can be found in a claim; `sayFinding` has the words. */
export type FindingCode = keyof typeof OF_FIGURES | keyof typeof OF_FACTS

/** What one rule found in a claim: the words it is about, and the values behind it. */
export interface Finding {
  readonly rule: FindingCode
  readonly verdict: Exclude<Verdict, 'external'>
  readonly words: string
  readonly values: Readonly<Record<string, string | number>>
}

/** A rule reads a claim and says what it finds; nothing where it does not apply. */
export type Rule = (claim: Claim, evidence: ClaimEvidence) => readonly Finding[]
