import type { Day } from '../../../../../kernel/day.ts'
import type { Text } from '../../../../../kernel/language.ts'
import type { City } from '../../../../../registry/cities/index.ts'
import type { Organisation } from '../../../../../registry/organisations/index.ts'
import type { Publisher } from '../publisher.ts'
import type { Source } from './source.ts'
import { element, type Element, narratives } from './xml.ts'

/** Parts of an activity that the programme and its pilots share. Codes are those of IATI 2.03. */

export const VOCABULARY = { dac: '1', goals: '2', targets: '3', geonames: 'G1' } as const
const LOCAL_GOVERNMENT = '11'

/** Roles: 1 funding, 2 accountable, 4 implementing. */
export function participant(role: '1' | '2' | '4', type: string | undefined, name: Text, ref?: string): Element {
  return element('participating-org', { ref, role, type }, ...narratives(name))
}

export function reporter({ ref, type, name }: Publisher): Element {
  return element('reporting-org', { ref, type, 'secondary-reporter': '0' }, element('narrative', {}, name))
}

/** The cities' own administrations implement what they agreed. */
export function cityParticipants(cities: readonly (City | undefined)[]): readonly Element[] {
  return cities.flatMap((city) => (city ? [participant('4', LOCAL_GOVERNMENT, city.names)] : []))
}

/** 1 planned and 2 actual start, 3 planned and 4 actual end. */
export function start(day: Day, today: Day): Element {
  return element('activity-date', { type: day <= today ? '2' : '1', 'iso-date': day })
}

export function plannedEnd(day: Day): Element {
  return element('activity-date', { type: '3', 'iso-date': day })
}

export function actualEnd(day: Day): Element {
  return element('activity-date', { type: '4', 'iso-date': day })
}

/** A city by its GeoNames id and its coordinates, where the register has them. */
export function location({ names, geonames, latitude, longitude }: City): Element {
  const point =
    latitude === undefined || longitude === undefined
      ? undefined
      : element('point', { srsName: 'http://www.opengis.net/def/crs/EPSG/0/4326' }, element('pos', {}, `${latitude} ${longitude}`))
  return element(
    'location',
    {},
    element('location-reach', { code: '1' }),
    geonames === undefined ? undefined : element('location-id', { vocabulary: VOCABULARY.geonames, code: geonames }),
    element('name', {}, ...narratives(names)),
    point,
  )
}

export function sector(code: string): Element {
  return element('sector', { vocabulary: VOCABULARY.dac, code })
}

/** The targets and, once each, the goals that they belong to. */
export function tags(targets: readonly string[]): readonly Element[] {
  const goals = [...new Set(targets.map((target) => target.split('.')[0] ?? ''))]
  return [
    ...goals.map((code) => element('tag', { vocabulary: VOCABULARY.goals, code })),
    ...[...new Set(targets)].map((code) => element('tag', { vocabulary: VOCABULARY.targets, code })),
  ]
}

/** The kind of an organisation of the registry in the list of IATI; undefined where IATI has no such kind. */
export function typeOf({ kind }: Pick<Organisation, 'kind'>): string | undefined {
  return TYPES[kind]
}

const TYPES: Readonly<Record<Organisation['kind'], string | undefined>> = {
  government: '10',
  city: LOCAL_GOVERNMENT,
  school: '80',
  academy: '80',
  'united-nations': '40',
  company: '70',
  association: undefined,
  union: undefined,
}

/** Who gives, as an organisation of a transaction. */
export function giverOf(giver: string, { cities, organisations }: Pick<Source, 'cities' | 'organisations'>): Element {
  const city = cities.get(giver)
  const organisation = organisations.get(giver)
  const type = city ? LOCAL_GOVERNMENT : organisation && typeOf(organisation)
  const name = city?.names ?? organisation?.name ?? { en: giver }
  return element('provider-org', { type }, ...narratives(name))
}

export function receiverOf({ names }: City): Element {
  return element('receiver-org', { type: LOCAL_GOVERNMENT }, ...narratives(names))
}
