import type { Indicator } from '../../../src/stages/evidence/index.ts'
import { INTERESTS } from './interests.ts'
import { MATERIALS } from './materials.ts'
import { NEEDS } from './needs.ts'
import { PARTICIPATION } from './participation.ts'
import { PROFILE } from './profile.ts'
import { RESULTS } from './results.ts'
import { SNAPSHOT } from './snapshot.ts'

/** The figures of the programme in the order in which they are shown: the 34 of the published report, and those that explain them. */
export const INDICATORS: readonly Indicator[] = [
  ...PARTICIPATION,
  ...MATERIALS,
  ...RESULTS,
  ...PROFILE,
  ...NEEDS,
  ...INTERESTS,
  ...SNAPSHOT,
]
