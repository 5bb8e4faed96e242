import { createHash } from 'node:crypto'
import { type Market, type Pair, sayRefusal } from '../../engines/matching/index.ts'
import { canonical } from '../../kernel/same.ts'
import { textTable } from '../text-table.ts'
import type { Explained } from './explain.ts'
import type { Round } from './round.ts'

/** The round as one JSON document, with the hash of all that it was worked out from. */
export function asJson({ market, allocation, seed, refused, nameOf }: Round, explained?: Explained): string {
  const { method, pairs, served, unserved, least, total, blocking } = allocation
  const record = {
    method,
    seed,
    inputs: createHash('sha256')
      .update(canonical(inOrder(market)))
      .digest('hex'),
    served: served.length,
    of: market.demand.length,
    unserved,
    least,
    total: rounded(total),
    pairs: pairs.map(rated),
    blockingPairs: blocking.map(rated),
    runnersUp: refused.map((refusal) => ({ ...refusal, holders: refusal.holders.map(rated), words: sayRefusal(refusal, nameOf, 'en') })),
    ...(explained === undefined ? {} : { explained }),
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

/** The market with its lists in order of their content, so that the hash does not depend on the order of the input. */
function inOrder({ demand, offer, scores, forbidden, pins }: Market) {
  const sorted = (all: readonly unknown[]) => all.map(canonical).sort()
  return [demand, offer, scores, forbidden, pins].map(sorted)
}

function rated({ demand, offer, score, pinned }: Pair) {
  return { demand, offer, score: score ?? null, ...(pinned === true ? { pinned } : {}) }
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** The round for reading in a terminal. `reasonsOf` may say more about a pair, as a last column. */
export function asTable({ market, allocation, refused, nameOf }: Round, reasonsOf?: (pair: Pair) => string): string {
  const { pairs, served, unserved, least, total, blocking } = allocation
  const head = ['city', 'is introduced to', 'score', ...(reasonsOf === undefined ? [] : ['because'])]
  const rows = pairs.map((pair) => [
    nameOf(pair.demand),
    nameOf(pair.offer) + (pair.pinned === true ? ' (pinned)' : ''),
    pair.score?.toFixed(3) ?? '',
    ...(reasonsOf === undefined ? [] : [reasonsOf(pair)]),
  ])
  const lines = [
    `${served.length} of ${market.demand.length} cities are introduced, in ${pairs.length} pairs; sum of scores ${total.toFixed(3)}${least === undefined ? '' : `, the worst served city has ${least.toFixed(3)}`}.`,
    ...(unserved.length === 0 ? [] : [`Without an introduction: ${unserved.map(nameOf).join(', ')}.`]),
    ...(blocking.length === 0
      ? []
      : [`In ${blocking.length} pairs that were not made both cities would rather have each other than one they got.`]),
  ]
  const reasons = refused.map(
    (refusal) =>
      `  ${nameOf(refusal.demand)} and ${nameOf(refusal.offer)} (${refusal.score?.toFixed(3)}): ${sayRefusal(refusal, nameOf, 'en')}`,
  )
  const runners =
    reasons.length === 0 ? '' : `\nThe best pair of each city that was not made:\n${reasons.map((line) => `${line}\n`).join('')}`
  return `${textTable(head, rows)}\n${lines.map((line) => `${line}\n`).join('')}${runners}`
}

/** One city for reading in a terminal. */
export function explainedTable({ city, side, pairs, refused, next, seat }: Explained, nameOf: Round['nameOf']): string {
  const other = (pair: { readonly demand: string; readonly offer: string }) => nameOf(side === 'demand' ? pair.offer : pair.demand)
  const got =
    pairs.length === 0
      ? 'has no introduction'
      : `is introduced to ${pairs.map((pair) => `${other(pair)} (${pair.score?.toFixed(3) ?? 'pinned'})`).join(', ')}`
  const lines = [
    `${nameOf(city)} ${got}.`,
    ...refused.map((each) => `  ${other(each)} (${each.score.toFixed(3)}): ${each.words}`),
    ...(next.length === 0
      ? []
      : [`${side === 'demand' ? 'Cities with a seat left' : 'Waiting for a seat'}: ${next.map(other).join(', ')}.`]),
    ...(seat === undefined
      ? []
      : [`One more seat there would change the cities served by ${seat.served} and the sum of scores by ${seat.total.toFixed(3)}.`]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
