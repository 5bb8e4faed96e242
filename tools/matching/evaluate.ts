import { seeded } from '../../bench/random.ts'
import type { Likes } from '../../src/engines/matching/index.ts'
import type { TieData } from './data.ts'
import type { Fitted } from './fit.ts'
import { at, type Method, rankAll } from './rank.ts'
import { shuffled, split, type Start } from './splits.ts'
import { train } from './train.ts'

export const METHOD_NAMES = ['model', 'gravity', 'popularity', 'common neighbours', 'nearest'] as const

export interface Evaluation {
  readonly data: TieData
  readonly likes: Likes
  readonly start: Start
  readonly seed: number
  readonly queries: number
  /** Ask only for cities whose people the gazetteer knows; ranked are all. */
  readonly onlyKnown?: boolean
}

/** Learns weights on one split's kept ties and ranks for some of its hidden ones; see rankAll. */
export function evaluate({ data, likes, start, seed, queries, onlyKnown = false }: Evaluation) {
  const parts = split(data.cities, likes, data.ties, start, seeded(seed))
  const fitted = train(data.cities, likes, parts.kept, start, seeded(seed + 100), 5000)
  const asked = shuffled(
    [...parts.asked.keys()].filter((city) => !onlyKnown || data.cities[city]?.population !== undefined),
    seeded(seed + 1000),
  ).slice(0, queries)
  return rankAll(parts, methodsWith(fitted), asked)
}

function methodsWith({ weights }: Fitted): Readonly<Record<(typeof METHOD_NAMES)[number], Method>> {
  return {
    model: (signals) => signals.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0),
    gravity: (signals) => at(signals, 'partner-size') - 2 * at(signals, 'distance'),
    popularity: (signals) => at(signals, 'partner-ties'),
    'common neighbours': (signals) => at(signals, 'common-partners'),
    nearest: (signals) => -at(signals, 'distance'),
  }
}
