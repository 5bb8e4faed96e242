import { crossTable, type CrossTable } from '../groups/index.ts'
import { PERCENTS_FROM, type Gap } from '../rules/index.ts'

/** The response of one group of those registered. */
export interface GroupResponse {
  readonly group: string
  readonly responded: number
  readonly registered: number
}

/** Response by group, and whether those who responded differ from those who did not. */
export interface ResponseProfile {
  readonly responded: number
  readonly registered: number
  /** In the order given; groups of fewer than 5 registered people are put together at the end under an empty name. */
  readonly groups: readonly GroupResponse[]
  readonly comparison: CrossTable | Gap
}

/**
 * Compares who responded with who was registered, group by group (role, region, sex). RangeError when more responded than registered.
 */
export function responseProfile(groups: readonly GroupResponse[]): ResponseProfile {
  for (const { group, responded, registered } of groups) {
    if (responded > registered) throw new RangeError(`${group}: ${responded} responded of ${registered} registered`)
  }
  const large = groups.filter(({ registered }) => registered >= PERCENTS_FROM)
  const small = groups.filter(({ registered }) => registered < PERCENTS_FROM)
  const rest = { group: '', responded: sumOf(small, 'responded'), registered: sumOf(small, 'registered') }
  const shown = rest.registered > 0 ? [...large, rest] : large
  return {
    responded: sumOf(groups, 'responded'),
    registered: sumOf(groups, 'registered'),
    groups: shown,
    comparison: crossTable(shown.map(({ responded, registered }) => [responded, registered - responded])),
  }
}

/**
 * The answers of the early and the late half, in order of arrival: where those who needed a reminder answer otherwise, the silent may
 * too. `answers` are codes from 0 to `categories` - 1. The earlier half has the odd one.
 */
export function earlyAndLate(answers: readonly number[], categories: number): readonly [early: readonly number[], late: readonly number[]] {
  const half = Math.ceil(answers.length / 2)
  return [countsOf(answers.slice(0, half), categories), countsOf(answers.slice(half), categories)]
}

function countsOf(answers: readonly number[], categories: number): readonly number[] {
  const counts = new Array<number>(categories).fill(0)
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1
  return counts
}

function sumOf(groups: readonly GroupResponse[], key: 'responded' | 'registered'): number {
  return groups.reduce((sum, group) => sum + group[key], 0)
}
