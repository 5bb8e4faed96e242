import type { Database } from '../../platform/database.ts'
import { type Organisation, organisationsBy } from '../../registry/organisations/index.ts'
import { peopleBy, type Person } from '../../registry/people/index.ts'
import type { Lecture } from './model.ts'

/** Who teaches, and where they work, by code. */
export interface Faculty {
  readonly people: ReadonlyMap<string, Person>
  readonly institutions: ReadonlyMap<string, Organisation>
}

/** The lecturers and institutions of all these lectures. Two queries. */
export async function facultyOf(db: Database, lectures: readonly Pick<Lecture, 'lecturer' | 'institution'>[]): Promise<Faculty> {
  const people = await peopleBy(
    db,
    lectures.map(({ lecturer }) => lecturer),
  )
  const institutions = await organisationsBy(
    db,
    lectures.map(({ institution }) => institution),
  )
  return { people, institutions }
}
