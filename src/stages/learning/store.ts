import type { Database } from '../../platform/database.ts'
import { asJson } from '../../platform/json-column.ts'
import type { Lecture, OpeningMessage, Registration } from './model.ts'

type Tables = {
  learning_lectures: {
    programme: string
    code: string
    number: number
    title: Lecture['title']
    lecturer: string
    institution: string
    abstract: Lecture['abstract']
    takeaways: Lecture['takeaways']
    materials: Lecture['materials']
    source: string | null
  }
  learning_messages: {
    programme: string
    place: number
    person: string
    quotation: OpeningMessage['quotation']
    source: string
  }
  learning_registrations: {
    programme: string
    id: string
    role: string
    city: string | null
    region: string | null
    language: Registration['language']
    registered_on: string
  }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Keeps each lecture; one that is known by its code stays as it is. */
export async function keepLectures(db: Database, lectures: readonly Lecture[]): Promise<void> {
  if (lectures.length === 0) return
  const rows = lectures.map(({ programme, code, number, title, lecturer, institution, abstract, takeaways, materials, source }) => ({
    programme,
    code,
    number,
    title: asJson(title),
    lecturer,
    institution,
    abstract: asJson(abstract),
    takeaways: asJson(takeaways),
    materials: asJson(materials),
    source: source ?? null,
  }))
  await tables(db)
    .insertInto('learning_lectures')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['programme', 'code']).doNothing())
    .execute()
}

/** The lectures of a programme by number. */
export async function lecturesOf(db: Database, programme: string): Promise<readonly Lecture[]> {
  const rows = await tables(db).selectFrom('learning_lectures').selectAll().where('programme', '=', programme).orderBy('number').execute()
  return rows.map(lectureOf)
}

export async function findLecture(db: Database, programme: string, code: string): Promise<Lecture | undefined> {
  const row = await tables(db)
    .selectFrom('learning_lectures')
    .selectAll()
    .where('programme', '=', programme)
    .where('code', '=', code)
    .executeTakeFirst()
  return row && lectureOf(row)
}

function lectureOf({ source, ...rest }: Tables['learning_lectures']): Lecture {
  return { ...rest, ...(source === null ? {} : { source }) }
}

/** Keeps the messages in the order in which they were said. */
export async function keepMessages(db: Database, messages: readonly OpeningMessage[]): Promise<void> {
  if (messages.length === 0) return
  const rows = messages.map(({ programme, person, quotation, source }, place) => ({
    programme,
    place,
    person,
    quotation: asJson(quotation),
    source,
  }))
  await tables(db)
    .insertInto('learning_messages')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function messagesOf(db: Database, programme: string): Promise<readonly OpeningMessage[]> {
  return tables(db)
    .selectFrom('learning_messages')
    .select(['programme', 'person', 'quotation', 'source'])
    .where('programme', '=', programme)
    .orderBy('place')
    .execute()
}

/** Keeps each registration; one that is known by its id stays as it is. */
export async function keepRegistrations(db: Database, registrations: readonly Registration[]): Promise<void> {
  if (registrations.length === 0) return
  const rows = registrations.map(({ programme, id, role, city, region, language, on }) => ({
    programme,
    id,
    role,
    city: city ?? null,
    region: region ?? null,
    language,
    registered_on: on,
  }))
  await tables(db)
    .insertInto('learning_registrations')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Everybody who registered for a programme, in the order of their ids. */
export async function registrationsOf(db: Database, programme: string): Promise<readonly Registration[]> {
  const rows = await tables(db).selectFrom('learning_registrations').selectAll().where('programme', '=', programme).orderBy('id').execute()
  return rows.map(({ city, region, registered_on, ...rest }) => ({
    ...rest,
    on: registered_on,
    ...(city === null ? {} : { city }),
    ...(region === null ? {} : { region }),
  }))
}

export async function countRegistrations(db: Database, programme: string): Promise<number> {
  const row = await tables(db)
    .selectFrom('learning_registrations')
    .select((each) => each.fn.countAll<number>().as('n'))
    .where('programme', '=', programme)
    .executeTakeFirstOrThrow()
  return row.n
}

/** The cities from which people registered for a programme, by code. */
export async function citiesOf(db: Database, programme: string): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('learning_registrations')
    .select('city')
    .distinct()
    .where('programme', '=', programme)
    .where('city', 'is not', null)
    .orderBy('city')
    .execute()
  return rows.flatMap(({ city }) => city ?? [])
}

/** How many people of a city registered for each programme; programmes with nobody from there are left out. */
export async function countByProgramme(db: Database, city: string): Promise<readonly { programme: string; n: number }[]> {
  return tables(db)
    .selectFrom('learning_registrations')
    .select(['programme', (each) => each.fn.countAll<number>().as('n')])
    .where('city', '=', city)
    .groupBy('programme')
    .orderBy('programme')
    .execute()
}
