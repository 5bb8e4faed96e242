import { cohenKappa, type Gap, type Kappa, percentHalfUp, tellable } from '../../../engines/evidence/index.ts'
import type { Reading } from './model.ts'
import { sameCodes } from './outcome.ts'

/** How far two coders agree on the answers that both have read. */
export interface Agreement {
  /** Answers that both have read. */
  readonly n: number
  /** Answers to which both gave the same codes. */
  readonly agreed: number
  /** Percent of the n; undefined under five answers. */
  readonly percent?: number
  /** Over whole answers: all codes of an answer together are one category. */
  readonly kappa: Kappa | Gap
  readonly codes: readonly CodeAgreement[]
}

/** One code: whether each coder gave it or not. */
export interface CodeAgreement {
  readonly code: string
  readonly both: number
  readonly first: number
  readonly second: number
  readonly kappa: Kappa | Gap
}

type Pair = readonly [Pick<Reading, 'codes'>, Pick<Reading, 'codes'>]

/** Percent and Cohen's kappa over whole answers and for each code; each pair is what the first and what the second coder gave. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const n = pairs.length
  const agreed = pairs.filter(([one, other]) => sameCodes(one.codes, other.codes)).length
  const codes = [...new Set(pairs.flatMap(([one, other]) => [...one.codes, ...other.codes]))].sort()
  return {
    n,
    agreed,
    ...(tellable(n).percents ? { percent: percentHalfUp(agreed, n) } : {}),
    kappa: cohenKappa(tableOf(pairs.map(([one, other]) => [categoryOf(one), categoryOf(other)]))),
    codes: codes.map((code) => codeAgreement(code, pairs)),
  }
}

function categoryOf({ codes }: Pick<Reading, 'codes'>): string {
  return [...new Set(codes)].sort().join(' ')
}

function codeAgreement(code: string, pairs: readonly Pair[]): CodeAgreement {
  const given = pairs.map(([one, other]) => [one.codes.includes(code), other.codes.includes(code)] as const)
  return {
    code,
    both: given.filter(([one, other]) => one && other).length,
    first: given.filter(([one]) => one).length,
    second: given.filter(([, other]) => other).length,
    kappa: cohenKappa(tableOf(given.map(([one, other]) => [String(one), String(other)]))),
  }
}

/** A square table: row = the category of the first coder, column = that of the second. */
function tableOf(pairs: readonly (readonly [string, string])[]): readonly (readonly number[])[] {
  const categories = [...new Set(pairs.flat())].sort()
  const counts = new Map<string, number>()
  for (const [one, other] of pairs) counts.set(`${one}\n${other}`, (counts.get(`${one}\n${other}`) ?? 0) + 1)
  return categories.map((one) => categories.map((other) => counts.get(`${one}\n${other}`) ?? 0))
}
