import { LAYERS } from './layers.ts'
import { ROLES } from './roles.ts'
import type { Rule } from './rule.ts'
import { WHOLE } from './whole.ts'

export type { Rule } from './rule.ts'

/** The rules of ARCHITECTURE.md, "Who may import whom". Cycles and files that nothing uses are in files of their own. */
export const RULES: readonly Rule[] = [...WHOLE, ...LAYERS, ...ROLES]
