import type { Database } from '../../platform/database.ts'
import { asJson, asJsonOrNull } from '../../platform/json-column.ts'
import type { Part, Programme, Session } from './model.ts'

interface ProgrammeRow {
  code: string
  request: string | null
  title: Programme['title']
  place: Programme['place']
  country: string
  zone: string
  first_day: string
  last_day: string
  languages: Programme['languages']
  summary: Programme['summary']
  background: Programme['background']
  objectives: Programme['objectives']
  topics: Programme['topics']
  contact: string | null
  notice: Programme['notice'] | null
}
interface PartRow {
  programme: string
  place: number
  organisation: string
  roles: Part['roles']
  did: Part['did']
}
interface SessionRow {
  programme: string
  code: string
  kind: Session['kind']
  title: Session['title']
  starts: Date
  ends: Date
  spoken: Session['spoken']
  interpreted: Session['interpreted']
  hour_assumed: boolean
}
const tables = (db: Database) =>
  db.withTables<{ programmes_programmes: ProgrammeRow; programmes_parts: PartRow; programmes_sessions: SessionRow }>()

export async function addProgramme(db: Database, programme: Programme): Promise<void> {
  const { code, title, place, country, zone } = programme
  await tables(db)
    .insertInto('programmes_programmes')
    .values({
      code,
      request: programme.request ?? null,
      title: asJson(title),
      place: asJson(place),
      country,
      zone,
      first_day: programme.from,
      last_day: programme.to,
      languages: asJson(programme.languages),
      summary: asJson(programme.summary),
      background: asJson(programme.background),
      objectives: asJson(programme.objectives),
      topics: asJson(programme.topics),
      contact: programme.contact ?? null,
      notice: asJsonOrNull(programme.notice),
    })
    .execute()
  await addParts(db, programme)
  await addSessions(db, programme)
}

async function addParts(db: Database, { code, parts }: Programme): Promise<void> {
  if (parts.length === 0) return
  const rows = parts.map(({ organisation, roles, did }, place) => ({
    programme: code,
    place,
    organisation,
    roles: asJson(roles),
    did: asJson(did),
  }))
  await tables(db).insertInto('programmes_parts').values(rows).execute()
}

async function addSessions(db: Database, { code, sessions }: Programme): Promise<void> {
  if (sessions.length === 0) return
  const rows = sessions.map((session) => ({
    programme: code,
    code: session.code,
    kind: session.kind,
    title: asJson(session.title),
    starts: session.starts,
    ends: session.ends,
    spoken: asJson(session.spoken),
    interpreted: asJson(session.interpreted),
    hour_assumed: session.hourAssumed ?? false,
  }))
  await tables(db).insertInto('programmes_sessions').values(rows).execute()
}

export async function findProgramme(db: Database, code: string): Promise<Programme | undefined> {
  const row = await tables(db).selectFrom('programmes_programmes').selectAll().where('code', '=', code).executeTakeFirst()
  if (!row) return undefined
  const [parts, sessions] = await Promise.all([partsOf(db, code), sessionsOf(db, code)])
  return programmeOf(row, parts, sessions)
}

/** All programmes, the newest first, without their parts and sessions: what a list shows. One query. */
export async function listProgrammes(db: Database): Promise<readonly Programme[]> {
  const rows = await tables(db).selectFrom('programmes_programmes').selectAll().orderBy('first_day', 'desc').orderBy('code').execute()
  return rows.map((row) => programmeOf(row, [], []))
}

async function partsOf(db: Database, programme: string): Promise<readonly Part[]> {
  const rows = await tables(db).selectFrom('programmes_parts').selectAll().where('programme', '=', programme).orderBy('place').execute()
  return rows.map(({ organisation, roles, did }) => ({ organisation, roles, did }))
}

async function sessionsOf(db: Database, programme: string): Promise<readonly Session[]> {
  const rows = await tables(db)
    .selectFrom('programmes_sessions')
    .selectAll()
    .where('programme', '=', programme)
    .orderBy('starts')
    .orderBy('code')
    .execute()
  return rows.map(({ programme: _, hour_assumed, ...session }) => ({ ...session, hourAssumed: hour_assumed }))
}

function programmeOf(row: ProgrammeRow, parts: readonly Part[], sessions: readonly Session[]): Programme {
  const { request, first_day, last_day, contact, notice, ...rest } = row
  return {
    ...rest,
    from: first_day,
    to: last_day,
    parts,
    sessions,
    ...(request === null ? {} : { request }),
    ...(contact === null ? {} : { contact }),
    ...(notice === null ? {} : { notice }),
  }
}
