import type { Person } from '../../../src/registry/people/index.ts'
import { DEMO_PEOPLE } from './demo.ts'
import { SOUTHEAST } from './lecturers-southeast.ts'
import { ECONOMISTS } from './lecturers-economics.ts'
import { OFFICIALS } from './officials.ts'
import { OPENERS } from './openers.ts'

/** All people whom the published report names, and two who exist only for the demonstration. */
export const PEOPLE: readonly Person[] = [...SOUTHEAST, ...ECONOMISTS, ...OPENERS, ...OFFICIALS, ...DEMO_PEOPLE]
