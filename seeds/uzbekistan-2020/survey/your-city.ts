import type { Page } from '../../../src/engines/survey/index.ts'
import { coreItem, corePage, withoutOwnWords } from './core.ts'

/** More than one may be ticked; the base is who answered. */
export const INDUSTRIES = withoutOwnWords(coreItem('industries', 'choice'))

export const YOUR_CITY: Page = { ...corePage('your_city'), items: [coreItem('population', 'number'), INDUSTRIES] }
