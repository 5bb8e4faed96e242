import { say, type Text } from '../../../../../kernel/language.ts'
import type { City } from '../../../../../registry/cities/index.ts'
import { countedMoney, type Dossier, type MoneyLine, type Pilot, stateOf } from '../../pipeline/dossier.ts'
import { isPublic } from '../consent.ts'
import { isSouthSouth } from '../countries.ts'
import { transactions } from './money.ts'
import { cityParticipants, location, plannedEnd, reporter, sector, start, tags } from './parts.ts'
import { results } from './results.ts'
import type { Source } from './source.ts'
import { element, type Element, narratives } from './xml.ts'

/** The activities of a public partnership, below the programme: its pilots, or the partnership itself while it has none. */
export function activitiesOf(dossier: Dossier, source: Source): readonly Element[] {
  const lines = isPublic(dossier, 'money') ? countedMoney(dossier) : []
  const { pilots, agreements } = dossier
  const [only] = pilots
  const alone = pilots.length === 1
  const ofPilots = pilots.map((pilot) =>
    pilotActivity(
      dossier,
      pilot,
      lines.filter((line) => line.pilot === pilot.id || (alone && line.pilot === undefined)),
      source,
    ),
  )
  const rest = lines.filter(({ pilot }) => pilot === undefined)
  const needsOwn = only === undefined ? agreements.length > 0 : !alone && rest.length > 0
  return needsOwn ? [...ofPilots, partnershipActivity(dossier, rest, source)] : ofPilots
}

/** What stands in an activity of a partnership, whatever it is. */
interface Told {
  readonly id: string
  readonly title: Text
  readonly about: Text
  readonly place: City | undefined
  readonly sector: string
  readonly targets: readonly string[]
  readonly status: string
  readonly dates: readonly Element[]
  readonly lines: readonly MoneyLine[]
  readonly results: readonly Element[]
}

function pilotActivity(dossier: Dossier, pilot: Pilot, lines: readonly MoneyLine[], source: Source): Element {
  const { today, cities } = source
  return activity(dossier, source, {
    id: pilot.id,
    title: pilot.title,
    about: pilot.about,
    place: cities.get(pilot.city),
    sector: pilot.sector,
    targets: [pilot.target],
    status: statusOf(dossier, pilot, today),
    dates: [start(pilot.starts, today), plannedEnd(pilot.ends)],
    lines,
    results: results(pilot.indicators),
  })
}

/** A signed partnership that has no pilot yet is in the pipeline; its sector is that of the programme. */
function partnershipActivity(dossier: Dossier, lines: readonly MoneyLine[], source: Source): Element {
  const { partnership, agreements, pilots } = dossier
  const { cities, programme, today } = source
  const known = partnership.cities.map((code) => cities.get(code))
  const names = known.map((city, index) => (city ? say(city.names, 'en') : partnership.cities[index])).join(' – ')
  const signed = agreements.map((each) => each.signed).toSorted()[0] ?? today
  return activity(dossier, source, {
    id: partnership.code,
    title: { en: `Partnership of cities: ${names}` },
    about: { en: `Cooperation of the cities ${names} under a signed agreement.` },
    place: known.find((city) => city?.country === programme.country) ?? known[0],
    sector: URBAN,
    targets: ['17.9'],
    status: pilots.length > 0 ? statusOf(dossier, undefined, today) : stateOf(dossier) === 'ended' ? '5' : '1',
    dates: [element('activity-date', { type: '1', 'iso-date': signed })],
    lines,
    results: [],
  })
}

/** Urban development and management. */
export const URBAN = '43030'

/** 1 pipeline, 2 implementation, 4 closed, 5 cancelled, 6 suspended. */
function statusOf(dossier: Dossier, pilot: Pilot | undefined, today: string): string {
  const begun = pilot === undefined || pilot.starts <= today
  const state = stateOf(dossier)
  if (state === 'ended') return begun ? '4' : '5'
  if (state === 'dormant') return '6'
  return begun ? '2' : '1'
}

function activity(dossier: Dossier, source: Source, told: Told): Element {
  const { programme, publisher, at, cities } = source
  const both = dossier.partnership.cities.map((code) => cities.get(code))
  const [one, other] = both.map((city) => city?.country)
  const south = one !== undefined && other !== undefined && isSouthSouth(one, other)
  return element(
    'iati-activity',
    { 'xml:lang': 'en', hierarchy: '2', 'last-updated-datetime': at.toISOString().replace(/\.\d+Z$/, 'Z') },
    element('iati-identifier', {}, `${publisher.ref}-${programme.code}-${told.id}`),
    reporter(publisher),
    element('title', {}, ...narratives(told.title)),
    element('description', { type: '1' }, ...narratives(told.about)),
    ...cityParticipants(both),
    element('activity-status', { code: told.status }),
    ...told.dates,
    element('recipient-country', { code: told.place?.country ?? programme.country, percentage: '100' }),
    told.place && location(told.place),
    sector(told.sector),
    ...tags(told.targets),
    south ? element('collaboration-type', { code: '8' }) : undefined,
    ...transactions(told.lines, told.place, source),
    ...documents(dossier, source),
    element('related-activity', { ref: `${publisher.ref}-${programme.code}`, type: '1' }),
    ...told.results,
  )
}

/** The signed papers, where both cities let everybody read them. */
function documents(dossier: Dossier, { programme, url }: Source): readonly Element[] {
  if (!isPublic(dossier, 'documents')) return []
  const { code } = dossier.partnership
  return dossier.agreements.map(({ id, fileType, title, language, signed }) =>
    element(
      'document-link',
      { url: `${url}/en/programmes/${programme.code}/partnerships/${code}/agreements/${id}/file`, format: fileType },
      element('title', {}, element('narrative', { 'xml:lang': language === 'en' ? undefined : language.split('-')[0] }, title)),
      element('category', { code: 'A09' }),
      element('language', { code: language.split('-')[0] }),
      element('document-date', { 'iso-date': signed }),
    ),
  )
}
