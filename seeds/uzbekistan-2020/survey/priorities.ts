import { coreItem, withoutOwnWords } from './core.ts'

/** More than one may be ticked; the base is who answered. */
export const PRIORITIES = withoutOwnWords(coreItem('priorities', 'choice'))
