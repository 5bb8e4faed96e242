import type { Registration } from '../../../src/stages/learning/index.ts'
import { readRegistrations } from '../../read/registrations.ts'

/** Synthetic: 52 mayors and deputy mayors of 35 cities and 24 officers of the Public Services Agency, numbered, nobody named. */
export const REGISTRATIONS: readonly Registration[] = readRegistrations(new URL('./registrations.tsv', import.meta.url), 'uzbekistan-2020')
