import { checkClaim, type Finding, type FindingCode, type Verdict } from '../../../engines/evidence/index.ts'
import { canonical } from '../../../kernel/same.ts'
import type { Material } from '../assemble/index.ts'
import type { SignedClaim } from '../model.ts'
import { claimEvidence } from './evidence.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A sentence with a word that needs a figure: what it is worth, why, and who answers for it where no figure does. */
export interface ReportClaim extends Sentence {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly signed?: SignedClaim
}

/**
 * What is said of words. Numbers are not checked here: each of them is printed by its mark, and one that is typed in keeps an edition from
 * being published anyway.
 */
const OF_WORDS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'word-without-figure',
  'word-carried',
  'word-too-strong',
  'not-all',
  'only-registered',
  'mean-above-register',
  'place-of-another-country',
  'promise-without-owner',
  'promise-tracked',
])

/** Verdicts with which a sentence is only weak: it may be published as it is. */
const MAY_STAND: readonly Verdict[] = ['supported', 'consistent', 'external', 'weak', 'untracked', 'missing', 'reading']

/** Every sentence of the edition that makes a claim, in the order of the text, language after language. */
export function claimsOf(material: Material): readonly ReportClaim[] {
  const evidence = claimEvidence(material)
  const known = new Set(evidence.figures.map(({ id }) => id))
  const tracked = evidence.facts.commitments.filter(({ owner, due, indicator }) => owner && due && indicator).map(({ id }) => id)
  return sentencesOf(material.text).flatMap((sentence) => {
    const figures = sentence.figures.filter((id) => known.has(id))
    const claim = { id: sentence.where, text: sentence.words, medium: 'sentence' as const, figures }
    const findings = checkClaim({ ...claim, commitments: tracked }, evidence).findings.filter(({ rule }) => OF_WORDS.has(rule))
    const [worst] = findings
    if (worst === undefined) return []
    const signed = material.signed.find((each) => isOf(each, sentence))
    return [{ ...sentence, verdict: worst.verdict, findings, ...(signed ? { signed } : {}) }]
  })
}

/** Whether the claim keeps its edition from being published: no figure carries it, and nobody has signed it. */
export function isOpen({ verdict, signed }: ReportClaim): boolean {
  return !MAY_STAND.includes(verdict) && signed === undefined
}

/** Whether it could be signed: it is no better for it otherwise. */
export function needsSignature({ verdict }: ReportClaim): boolean {
  return !MAY_STAND.includes(verdict)
}

/** What a sentence is known by, before it is hashed. */
export function claimKey({ language, written, figures }: Pick<Sentence, 'language' | 'written' | 'figures'>): string {
  return canonical([language, written, figures])
}

function isOf(signed: SignedClaim, { language, written }: Sentence): boolean {
  return signed.language === language && signed.sentence === written
}
