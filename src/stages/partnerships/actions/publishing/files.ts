import { dayIn } from '../../../../kernel/day.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { equipmentOf } from '../../../../platform/equipment.ts'
import { record } from '../../../../platform/events.ts'
import { citiesBy, type City } from '../../../../registry/cities/index.ts'
import { type Organisation, organisationsBy } from '../../../../registry/organisations/index.ts'
import { openProgramme, type Programme } from '../../../programmes/index.ts'
import { asAt } from '../../model/publishing/as-at.ts'
import { figuresOf, type PartnershipFigures } from '../../model/publishing/figures.ts'
import { iatiFile, typeOf } from '../../model/publishing/iati/index.ts'
import { isOrganisationRef, type Publisher } from '../../model/publishing/publisher.ts'
import { southSouthCsv } from '../../model/publishing/south-south.ts'
import { problems } from '../../problems/pipeline.ts'
import { dossiersOf } from '../../store/pipeline/dossiers.ts'
import { addPublisher, findPublisher } from '../../store/publishing/publishers.ts'
import { todayOf } from '../pipeline/open.ts'
import type { Dossier } from '../../model/pipeline/dossier.ts'

/**
 * The programme's activities for IATI 2.03. `ref` names another publisher's identifier than the one that is kept. Throws
 * `iati.no-publisher` while nobody has said who publishes it, and `iati.ref` for an identifier that can be none.
 */
export async function makeIati(db: Database, code: string, ref?: string): Promise<string> {
  const programme = await openProgramme(db, code)
  const dossiers = await dossiersOf(db, programme.code)
  const givers = dossiers.flatMap(({ money }) => money.map(({ giver }) => giver))
  const houses = [...programme.parts.map(({ organisation }) => organisation), ...givers]
  const organisations = await organisationsBy(db, houses)
  const kept = await findPublisher(db, programme.code)
  const publisher = ref === undefined ? kept : publisherUnder(ref, programme, organisations, kept)
  if (publisher === undefined) throw problems['iati.no-publisher']()
  return iatiFile({
    programme,
    publisher,
    dossiers,
    organisations,
    cities: await citiesOf(db, dossiers),
    today: todayOf(programme),
    at: now(),
    url: equipmentOf(db).url,
  })
}

/** The kept publisher under another identifier; where none is kept, the first organisation that organises the programme. */
function publisherUnder(
  ref: string,
  { parts }: Programme,
  organisations: ReadonlyMap<string, Organisation>,
  kept: Publisher | undefined,
): Publisher {
  if (!isOrganisationRef(ref)) throw problems['iati.ref']({ ref: ref.slice(0, 80) })
  if (kept) return { ...kept, ref }
  const [code] = parts.flatMap(({ organisation, roles }) => (roles.includes('organising') ? [organisation] : []))
  const organiser = code === undefined ? undefined : organisations.get(code)
  return {
    ref,
    name: organiser?.name.en ?? ref,
    type: (organiser && typeOf(organiser)) ?? '90',
    ...(code !== undefined && { organisation: code }),
  }
}

/** What was contributed to public partnerships, for reporting on South-South cooperation. */
export async function makeSouthSouth(db: Database, code: string): Promise<string> {
  const programme = await openProgramme(db, code)
  const dossiers = await dossiersOf(db, programme.code)
  return southSouthCsv(programme.code, dossiers, await citiesOf(db, dossiers))
}

/** What came of a programme's partnerships, each number with what it counts: now, or as it stood at a moment. */
export async function partnershipFigures(db: Database, code: string, at: Date = now()): Promise<PartnershipFigures> {
  const programme = await openProgramme(db, code)
  const dossiers = (await dossiersOf(db, programme.code)).flatMap((dossier) => asAt(dossier, at) ?? [])
  return figuresOf(dossiers, dayIn(programme.zone, at))
}

/** Says who publishes the programme's activities for IATI. */
export async function setPublisher(db: Database, programme: string, publisher: Publisher, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    await addPublisher(tx, programme, publisher, by, now())
    await record(tx, { name: 'publisher.named', subject: programme, programme, actor: by, details: { ref: publisher.ref } })
  })
}

async function citiesOf(db: Database, dossiers: readonly Dossier[]): Promise<ReadonlyMap<string, City>> {
  const cities = await citiesBy(
    db,
    dossiers.flatMap(({ partnership }) => partnership.cities),
  )
  return new Map(cities.map((city) => [city.code, city]))
}
