import { type Exposure, exposureOf, type Seat } from '../../../../engines/matching/index.ts'
import { DAY_LONG, type Introduction, SIDES } from '../introductions.ts'

/** How a round goes, each count with its base. */
export interface RoundFigures {
  /** Offices that were asked, one for each side of an introduction, and those that said yes or no. */
  readonly asked: number
  readonly answered: number
  /** Half of those who answered did so within so many days. */
  readonly medianDays?: number
  /** Introductions that have ended other than by a withdrawal, and those of them in which both said yes. */
  readonly settled: number
  readonly agreed: number
  /** Cities that ask, and those of them with at least one yes from both. */
  readonly asking: number
  readonly served: number
  readonly offering: number
  readonly exposure?: Exposure
  readonly introductions: number
}

export function figuresOf(introductions: readonly Introduction[], demand: readonly Seat[], offer: readonly Seat[]): RoundFigures {
  const settled = introductions.filter(({ end }) => end !== undefined && end.how !== 'withdrawn')
  const agreed = introductions.filter(({ end }) => end?.how === 'agreed')
  const waits = introductions
    .flatMap(({ answers, asked }) =>
      SIDES.flatMap((side) => {
        const first = answers.find((each) => each.side === side && each.answer !== 'later')
        return first === undefined ? [] : [(first.at.getTime() - asked.getTime()) / DAY_LONG]
      }),
    )
    .sort((a, b) => a - b)
  const exposure = exposureOf(introductions, offer)
  const median = waits[(waits.length - 1) >> 1]
  return {
    asked: introductions.length * SIDES.length,
    answered: waits.length,
    ...(median === undefined ? {} : { medianDays: Math.ceil(median) }),
    settled: settled.length,
    agreed: agreed.length,
    asking: demand.length,
    offering: offer.length,
    served: new Set(agreed.map((each) => each.demand)).size,
    ...(exposure && { exposure }),
    introductions: introductions.length,
  }
}
