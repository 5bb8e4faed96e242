import type { ProgrammeSeed } from '../programme.ts'
import { CITIES } from './cities.ts'
import { INDICATORS } from './indicators.ts'
import { LECTURES } from './lectures.ts'
import { ORGANISATIONS, PEOPLE } from './people.ts'
import { PROGRAMME } from './programme.ts'
import { REGISTRATIONS } from './registrations.ts'
import { REQUEST } from './request.ts'
import { RESPONSES, WAVE } from './survey/index.ts'

/** A small invented programme in another country, in two languages: what Serai does is not written for Uzbekistan. */
export const GEORGIA_2021: ProgrammeSeed = {
  cities: CITIES,
  organisations: ORGANISATIONS,
  people: PEOPLE,
  members: [{ person: 'demo-organiser-georgia', role: 'organiser' }],
  request: REQUEST,
  programme: PROGRAMME,
  lectures: LECTURES,
  messages: [],
  registrations: REGISTRATIONS,
  waves: [{ wave: WAVE, responses: RESPONSES, codings: [] }],
  voices: [],
  indicators: INDICATORS,
  ties: [],
  followUps: [],
}
