export { checkClaim, isSound, type CheckedClaim } from './check.ts'
export {
  VERDICTS,
  type Claim,
  type ClaimEvidence,
  type ClaimFigure,
  type Facts,
  type Finding,
  type NamedThing,
  type Verdict,
} from './model.ts'
