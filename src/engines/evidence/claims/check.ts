import { VERDICTS, type Claim, type ClaimEvidence, type Finding, type Rule, type Verdict } from './model.ts'
import { amounts } from './rules/facts/amounts.ts'
import { assertions } from './rules/figures/assertions.ts'
import { counts } from './rules/figures/counts.ts'
import { duration } from './rules/facts/duration.ts'
import { lists } from './rules/facts/lists.ts'
import { mean } from './rules/figures/mean.ts'
import { names } from './rules/facts/names.ts'
import { percents } from './rules/figures/percents.ts'
import { pictures } from './rules/facts/pictures.ts'
import { places } from './rules/facts/places.ts'
import { promises } from './rules/facts/promises.ts'
import { strength } from './rules/figures/strength.ts'
import { takingPart } from './rules/figures/taking-part.ts'

/** A checked claim: its verdict, which is the worst of the findings, and all of these, worst first. */
export interface CheckedClaim {
  readonly id: string
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}

const RULES: readonly Rule[] = [
  percents,
  counts,
  strength,
  takingPart,
  mean,
  duration,
  names,
  lists,
  amounts,
  places,
  assertions,
  promises,
  pictures,
]

/**
 * Checks a claim against figures and facts; full-width digits and signs are read as plain ones. Where no rule finds anything to compare, the verdict is `external`: the claim may be true,
 * and the report cannot tell. RangeError when the claim speaks of a figure that does not exist.
 */
export function checkClaim(claim: Claim, evidence: ClaimEvidence): CheckedClaim {
  const rank = ({ verdict }: Finding) => VERDICTS.indexOf(verdict)
  const read = { ...claim, text: claim.text.normalize('NFKC') }
  const findings = RULES.flatMap((rule) => rule(read, evidence)).sort((a, b) => rank(a) - rank(b))
  return { id: claim.id, verdict: findings[0]?.verdict ?? 'external', findings }
}

/** Whether a claim may be printed as it is. */
export function isSound(verdict: Verdict): boolean {
  return verdict === 'supported' || verdict === 'consistent' || verdict === 'external'
}
