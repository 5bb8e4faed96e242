import type { Part } from '../../../../programmes/index.ts'
import { stateOf } from '../../pipeline/dossier.ts'
import { isPublic } from '../consent.ts'
import { actualEnd, participant, plannedEnd, reporter, sector, start, tags, typeOf } from './parts.ts'
import { activitiesOf, URBAN } from './pilots.ts'
import type { Source } from './source.ts'
import { element, type Element, narratives, writeXml } from './xml.ts'

export { typeOf } from './parts.ts'
export type { Source } from './source.ts'

/**
 * The activities of a programme for IATI 2.03, as XML: the programme (hierarchy 1) and, below it, the pilots of its public partnerships
 * (hierarchy 2). Only what both cities let be published is in it. Equal sources give equal bytes.
 */
export function iatiFile(source: Source): string {
  const open = source.dossiers.filter((dossier) => isPublic(dossier, 'register'))
  const own = { ...source, dossiers: open }
  const below = open.flatMap((dossier) => activitiesOf(dossier, own))
  const made = source.at.toISOString().replace(/\.\d+Z$/, 'Z')
  return writeXml(element('iati-activities', { version: '2.03', 'generated-datetime': made }, programmeActivity(own, below), ...below))
}

function programmeActivity(source: Source, below: readonly Element[]): Element {
  const { programme, publisher, at, dossiers } = source
  const goesOn = dossiers.some((dossier) => stateOf(dossier) !== 'ended' && dossier.agreements.length > 0)
  const targets = dossiers.flatMap(({ pilots }) => pilots.map(({ target }) => target))
  return element(
    'iati-activity',
    { 'xml:lang': 'en', hierarchy: '1', 'last-updated-datetime': at.toISOString().replace(/\.\d+Z$/, 'Z') },
    element('iati-identifier', {}, `${publisher.ref}-${programme.code}`),
    reporter(publisher),
    element('title', {}, ...narratives(programme.title)),
    element('description', { type: '1' }, ...narratives(programme.summary)),
    ...participants(source),
    element('activity-status', { code: statusOf(source, goesOn) }),
    ...dates(source, goesOn),
    element('recipient-country', { code: programme.country, percentage: '100' }),
    sector(URBAN),
    ...tags(['17.9', ...targets]),
    ...below.flatMap(({ children }) => related(children)),
  )
}

/** 1 pipeline, 2 implementation, 4 closed: a programme goes on while a partnership that came of it does. */
function statusOf({ programme, today }: Source, goesOn: boolean): string {
  if (programme.from > today) return '1'
  return programme.to >= today || goesOn ? '2' : '4'
}

function dates({ programme, today, dossiers }: Source, goesOn: boolean): readonly Element[] {
  if (programme.to < today && !goesOn) return [start(programme.from, today), actualEnd(programme.to)]
  const ends = [programme.to, ...dossiers.flatMap(({ pilots }) => pilots.map((pilot) => pilot.ends))].toSorted()
  return [start(programme.from, today), plannedEnd(ends.at(-1) ?? programme.to)]
}

/** Who funds (1), who mandated it (2) and who does it (4), each role once; the publisher where nobody is known. */
function participants({ programme, organisations, publisher }: Source): readonly Element[] {
  const all = programme.parts.flatMap((part) => {
    const known = organisations.get(part.organisation)
    return known ? rolesOf(part).map((role) => participant(role, typeOf(known), known.name)) : []
  })
  return all.length > 0 ? all : [participant('4', publisher.type, { en: publisher.name }, publisher.ref)]
}

function rolesOf({ roles }: Part): readonly ('1' | '2' | '4')[] {
  return [...new Set(roles.map((role) => (role === 'funding' ? '1' : role === 'mandating' ? '2' : '4')))]
}

function related(children: Element['children']): readonly Element[] {
  const [identifier] = children
  const ref = typeof identifier === 'object' ? identifier.children[0] : undefined
  return typeof ref === 'string' ? [element('related-activity', { ref, type: '2' })] : []
}
