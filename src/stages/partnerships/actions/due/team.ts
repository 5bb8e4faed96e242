import type { Database } from '../../../../platform/database.ts'
import { members } from '../../../../registry/access/index.ts'
import { peopleBy, type Person } from '../../../../registry/people/index.ts'

/** The people with a role in the programme, or in all: those who may own something in it. */
export async function teamOf(db: Database, programme: string): Promise<readonly Person[]> {
  const codes = (await members(db)).filter(({ programme: where }) => where === programme || where === '*').map(({ person }) => person)
  return [...(await peopleBy(db, codes)).values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** Codes of the organisers of each programme. */
export async function organisersOf(db: Database): Promise<(programme: string) => readonly string[]> {
  const organisers = (await members(db)).filter(({ role }) => role === 'organiser')
  return (programme) => [
    ...new Set(organisers.filter(({ programme: where }) => where === programme || where === '*').map(({ person }) => person)),
  ]
}
