import type { ProgrammeSeed } from '../programme.ts'
import { ATLAS } from './atlas.ts'
import { CITIES, PARTNER_CITIES } from './cities/index.ts'
import { FOLLOW_UPS } from './follow-ups.ts'
import { INDICATORS } from './indicators/index.ts'
import { LECTURES } from './lectures/index.ts'
import { MESSAGES } from './messages.ts'
import { ORGANISATIONS } from './organisations/index.ts'
import { DEMO_PUBLISHER, DEMO_REACH } from './people/reach.ts'
import { PEOPLE } from './people/index.ts'
import { PROGRAMME } from './programme/index.ts'
import { REGISTRATIONS } from './registrations/index.ts'
import { REPORT } from './report/index.ts'
import { REQUEST } from './request/index.ts'
import { CODINGS, PLAN, RESPONSES, WAVE } from './survey/index.ts'
import { TIES } from './ties.ts'
import { GUIDE } from './voices/guide.ts'
import { VOICES } from './voices/index.ts'

/** The programme that the published report of 2020 describes; everything about those who registered and answered is synthetic. */
export const UZBEKISTAN_2020: ProgrammeSeed = {
  cities: [...CITIES, ...PARTNER_CITIES],
  organisations: ORGANISATIONS,
  people: PEOPLE,
  members: [
    { person: 'demo-organiser', role: 'organiser' },
    { person: 'demo-evaluator', role: 'evaluator' },
  ],
  request: REQUEST,
  programme: PROGRAMME,
  lectures: LECTURES,
  messages: MESSAGES,
  registrations: REGISTRATIONS,
  waves: [{ wave: WAVE, plan: { ...PLAN, by: 'demo-evaluator' }, responses: RESPONSES, codings: CODINGS }],
  guide: GUIDE,
  voices: VOICES,
  indicators: INDICATORS,
  ties: TIES,
  followUps: FOLLOW_UPS,
  reach: DEMO_REACH,
  publisher: DEMO_PUBLISHER,
  atlas: ATLAS,
  report: { text: REPORT, publishedBy: 'demo-organiser' },
}
