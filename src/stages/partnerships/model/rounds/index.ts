import { type DeclaredWeights, type Method } from '../../../../engines/matching/index.ts'

/** A round of matching: who takes part, what each can take, and by which rules introductions are worked out. */
export interface Round {
  readonly id: string
  readonly programme: string
  readonly title: string
  readonly plan: Plan
  readonly cities: readonly RoundCity[]
  readonly decisions: readonly Decision[]
  readonly steps: readonly Step[]
  readonly made: Date
  readonly by: string
}

/** The rules of a round. */
export interface Plan {
  readonly method: Method
  /** The published seed of the order in which equals are served. */
  readonly seed: string
  /** Countries that the round is open to; all when the list is empty. */
  readonly allowed: readonly string[]
  /** Languages for which there is an interpreter. */
  readonly interpreters: readonly string[]
  /** Countries whose cities need a national approval. */
  readonly approvals: readonly string[]
  /** How many days an office has to answer. */
  readonly days: number
  readonly weights: DeclaredWeights
}

export type Side = 'demand' | 'offer'

/** A city on one side of a round. `approval` names the paper of the national approval, where there is one. */
export interface RoundCity {
  readonly city: string
  readonly side: Side
  readonly capacity: number
  readonly approval?: string
}

/** Two cities about which an organiser decided by hand, with the written reason. */
export interface Decision {
  readonly demand: string
  readonly offer: string
  readonly kind: 'pin' | 'ban'
  readonly reason: string
  readonly at: Date
  readonly by: string
}

export interface Step {
  readonly step: 'approved' | 'withdrawn'
  readonly reason?: string
  readonly at: Date
  readonly by: string
}

/** Whether a round is still being prepared, was approved, or was withdrawn. */
export function stateOf({ steps }: Pick<Round, 'steps'>): 'draft' | Step['step'] {
  return steps.some(({ step }) => step === 'withdrawn') ? 'withdrawn' : steps.some(({ step }) => step === 'approved') ? 'approved' : 'draft'
}

export const ANSWER_DAYS = 14
export const MOST_ANSWER_DAYS = 60

export function onSide({ cities }: Pick<Round, 'cities'>, side: Side): readonly RoundCity[] {
  return cities.filter((city) => city.side === side)
}
