import type { Jobs } from '../../src/platform/events.ts'
import { JOBS } from '../../src/stages.ts'

/** The jobs of the atlas alone. */
export const ATLAS_JOBS: Jobs = Object.fromEntries(Object.entries(JOBS).filter(([event]) => event.startsWith('atlas-')))
