import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { equipmentOf } from '../../../../platform/equipment.ts'
import { record } from '../../../../platform/events.ts'
import { citiesBy, type City } from '../../../../registry/cities/index.ts'
import { organisationsBy } from '../../../../registry/organisations/index.ts'
import { openProgramme } from '../../../programmes/index.ts'
import { figuresOf, type PartnershipFigures } from '../../model/publishing/figures.ts'
import { iatiFile } from '../../model/publishing/iati/index.ts'
import type { Publisher } from '../../model/publishing/publisher.ts'
import { southSouthCsv } from '../../model/publishing/south-south.ts'
import { problems } from '../../problems/pipeline.ts'
import { dossiersOf } from '../../store/pipeline/dossiers.ts'
import { addPublisher, findPublisher } from '../../store/publishing/publishers.ts'
import { todayOf } from '../pipeline/open.ts'
import type { Dossier } from '../../model/pipeline/dossier.ts'

/** The programme's activities for IATI 2.03. Throws `iati.no-publisher` while nobody has said who publishes it. */
export async function makeIati(db: Database, code: string, reporter?: Publisher): Promise<string> {
  const programme = await openProgramme(db, code)
  const publisher = reporter ?? (await findPublisher(db, programme.code))
  if (publisher === undefined) throw problems['iati.no-publisher']()
  const dossiers = await dossiersOf(db, programme.code)
  const givers = dossiers.flatMap(({ money }) => money.map(({ giver }) => giver))
  const houses = [...programme.parts.map(({ organisation }) => organisation), ...givers]
  return iatiFile({
    programme,
    publisher,
    dossiers,
    cities: await citiesOf(db, dossiers),
    organisations: await organisationsBy(db, houses),
    today: todayOf(programme),
    at: now(),
    url: equipmentOf(db).url,
  })
}

/** What was contributed to public partnerships, for reporting on South-South cooperation. */
export async function makeSouthSouth(db: Database, code: string): Promise<string> {
  const programme = await openProgramme(db, code)
  const dossiers = await dossiersOf(db, programme.code)
  return southSouthCsv(programme.code, dossiers, await citiesOf(db, dossiers))
}

/** What came of a programme's partnerships, each number with what it counts. */
export async function partnershipFigures(db: Database, code: string): Promise<PartnershipFigures> {
  const programme = await openProgramme(db, code)
  return figuresOf(await dossiersOf(db, programme.code), todayOf(programme))
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
