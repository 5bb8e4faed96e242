import type { Registration } from '../../src/stages/learning/index.ts'
import { readRegistrations } from '../read/registrations.ts'

/** Synthetic: twelve officials of five cities. */
export const REGISTRATIONS: readonly Registration[] = readRegistrations(new URL('./registrations.tsv', import.meta.url), 'georgia-2021')
