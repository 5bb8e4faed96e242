export { checkClaim, isSound, type CheckedClaim } from './check.ts'
export {
  VERDICTS,
  type Claim,
  type ClaimEvidence,
  type ClaimFigure,
  type Facts,
  type Finding,
  type FindingCode,
  type NamedThing,
  type Verdict,
} from './model.ts'
export { sayFinding } from './say/index.ts'
