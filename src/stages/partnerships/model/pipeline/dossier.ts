import type { Day } from '../../../../kernel/day.ts'
import type { Language, Text } from '../../../../kernel/language.ts'
import type { Money } from '../../../../kernel/money.ts'
import type { Partnership } from '../partnerships.ts'
import type { Assessment } from './assessment.ts'

/** Whatever somebody wrote down: the id that the page made, by whom, when. */
export interface Written {
  readonly id: string
  readonly by: string
  readonly at: Date
}

export interface Meeting extends Written {
  readonly day: Day
  readonly place: string
  /** Who interpreted, or that nobody was needed. */
  readonly interpreters: string
  readonly minutes: string
  /** What it is written in. */
  readonly language: Language
}

export interface Agreement extends Written {
  readonly kind: 'letter' | 'memorandum'
  readonly title: string
  readonly signed: Day
  readonly ends?: Day
  /** Who signed for each of the two cities: name and office. */
  readonly signatories: readonly { readonly city: string; readonly who: string }[]
  readonly others?: string
  readonly language: Language
  readonly fileName: string
  readonly fileType: string
}

export interface PlanItem extends Written {
  readonly what: string
  /** A person's code. */
  readonly owner: string
  readonly due: Day
  /** For the first year. */
  readonly budget?: Money
  readonly language: Language
}

export interface Pilot extends Written {
  readonly title: Text
  readonly about: Text
  /** Where it takes place: one of the two cities. */
  readonly city: string
  /** Purpose code of the OECD-DAC. */
  readonly sector: string
  /** SDG target, as `8.9`. */
  readonly target: string
  readonly starts: Day
  readonly ends: Day
  readonly milestones: readonly Milestone[]
  readonly indicators: readonly Indicator[]
}

export interface Milestone extends Written {
  readonly what: string
  readonly owner: string
  readonly due: Day
  readonly language: Language
}

export interface Indicator extends Written {
  readonly title: Text
  readonly measure: 'unit' | 'percentage'
  readonly baseline: number
  readonly baselineDay: Day
  readonly target: number
  readonly targetDay: Day
  /** In the order of their days. */
  readonly measurements: readonly Measurement[]
}

export interface Measurement extends Written {
  readonly value: number
  readonly day: Day
  readonly evidence: string
  readonly language: Language
}

export const MONEY_KINDS = ['pledge', 'commitment', 'disbursement'] as const
export type MoneyKind = (typeof MONEY_KINDS)[number]
export const MONEY_FORMS = ['cash', 'in-kind', 'expert-days', 'training-places'] as const
export type MoneyForm = (typeof MONEY_FORMS)[number]

/** What somebody gives. The quantity is kept also where nobody has put a value in money on it. */
export interface MoneyLine extends Written {
  readonly pilot?: string
  readonly kind: MoneyKind
  readonly form: MoneyForm
  readonly value?: Money
  readonly quantity?: number
  /** Of what, for in kind. */
  readonly unit?: string
  /** The code of a city or an organisation, or a name. */
  readonly giver: string
  readonly day: Day
  readonly note: string
  readonly language: Language
  /** Why it does not count any more. */
  readonly struck?: string
}

/** Whom to ask in a city: a person of the registry. */
export interface Contact extends Written {
  readonly city: string
  readonly person: string
}

export const SCOPES = ['register', 'documents', 'money'] as const
export type Scope = (typeof SCOPES)[number]

/** What a city said about publishing. The last one of a city and scope counts. */
export interface Consent extends Written {
  readonly city: string
  readonly scope: Scope
  readonly state: 'given' | 'withdrawn'
  readonly who: string
  readonly day: Day
}

export const STATES = ['active', 'dormant', 'ended'] as const
export type State = (typeof STATES)[number]

/** The way of a partnership, in order. Each step leaves something behind that shows that it was taken. */
export const STEPS = ['met', 'agreed', 'planned', 'piloting', 'financed', 'results'] as const
export type Step = (typeof STEPS)[number]

/** All that is known of a partnership. */
export interface Dossier {
  readonly partnership: Partnership
  readonly steps: readonly { readonly step: Step; readonly by: string; readonly at: Date }[]
  /** The last one counts; active while there is none. */
  readonly states: readonly { readonly state: State; readonly reason: string; readonly by: string; readonly at: Date }[]
  readonly contacts: readonly Contact[]
  readonly consents: readonly Consent[]
  readonly meetings: readonly Meeting[]
  readonly agreements: readonly Agreement[]
  readonly plan: readonly PlanItem[]
  readonly pilots: readonly Pilot[]
  readonly money: readonly MoneyLine[]
  readonly assessments: readonly Assessment[]
}

export function stateOf({ states }: Pick<Dossier, 'states'>): State {
  return states.at(-1)?.state ?? 'active'
}

/** The lines of money that count. */
export function countedMoney({ money }: Pick<Dossier, 'money'>): readonly MoneyLine[] {
  return money.filter(({ struck }) => struck === undefined)
}

/** One line of the history of a partnership. */
export interface Happened {
  readonly what: string
  readonly by: string
  readonly at: Date
  readonly details: Readonly<Record<string, string | number>>
}
