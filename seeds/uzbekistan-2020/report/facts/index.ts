import type { Fact } from '../../../../src/stages/reports/index.ts'
import { PRINTED } from './printed.ts'
import { TOLD } from './told.ts'
import { WORKED_OUT } from './worked-out.ts'

/** Every number in the text of the report that is no figure: what is told, what was printed, what follows by arithmetic. */
export const FACTS: readonly Fact[] = [...TOLD, ...PRINTED, ...WORKED_OUT]
