import type { Correction } from '../../../../src/stages/reports/index.ts'
import { NAMES } from './names.ts'
import { NEEDS } from './needs.ts'
import { RESULTS } from './results.ts'
import { SUMMARY } from './summary.ts'
import { INTERVIEWS } from './voices.ts'

/** What this report says otherwise than the published one, in the order of its sections. */
export const CORRECTIONS: readonly Correction[] = [...SUMMARY, ...NAMES, ...RESULTS, ...NEEDS, ...INTERVIEWS]
