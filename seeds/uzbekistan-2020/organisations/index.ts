import type { Organisation } from '../../../src/registry/organisations/index.ts'
import { CHINESE } from './china.ts'
import { INTERNATIONAL } from './international.ts'
import { UZBEK } from './uzbekistan.ts'

/** Who asked for the training, organised it, paid for it and lectured in it. */
export const ORGANISATIONS: readonly Organisation[] = [...UZBEK, ...INTERNATIONAL, ...CHINESE]
