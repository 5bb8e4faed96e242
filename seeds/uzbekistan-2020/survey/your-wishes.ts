import type { Page } from '../../../src/engines/survey/index.ts'
import { coreItem, corePage } from './core.ts'
import { PRIORITIES } from './priorities.ts'

/** What the city needs, and with whom the respondent would like to work. */
export const YOUR_WISHES: Page = {
  ...corePage('your_wishes'),
  items: [PRIORITIES, coreItem('partner_cities_text', 'text'), coreItem('partner_areas_text', 'text')],
}
