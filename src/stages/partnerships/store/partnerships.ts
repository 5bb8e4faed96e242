import type { Database } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import type { Partnership } from '../model/partnerships.ts'
import { pipelineTables as tables } from './pipeline/tables.ts'

/**
 * Begins the partnership of two cities in the caller's transaction and logs `partnership.begun`. An introduction begins one only, however
 * often it is said. Gives the partnership's code; cities that had one before get a number behind theirs.
 */
export async function beginPartnership(tx: Database, begun: Omit<Partnership, 'code'>): Promise<string> {
  const known = begun.introduction === undefined ? undefined : await findPartnershipOf(tx, begun.introduction)
  if (known !== undefined) return known
  const { programme, introduction, by } = begun
  const [one, other] = begun.cities
  const row = { programme, one, other, introduction: introduction ?? null, begun: begun.begun, by }
  for (let number = 1; ; number++) {
    const code = codeOf(one, other, number)
    const added = await tables(tx)
      .insertInto('partnerships_partnerships')
      .values({ code, ...row })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returning('code')
      .executeTakeFirst()
    if (added === undefined) continue
    const actor = by.startsWith('office:') ? {} : { actor: by }
    await record(tx, { name: 'partnership.begun', subject: code, programme, ...actor, details: { one, other, introduction } })
    return code
  }
}

/** The code of the partnership that an introduction began. */
export async function findPartnershipOf(db: Database, introduction: string): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('partnerships_partnerships')
    .select('code')
    .where('introduction', '=', introduction)
    .executeTakeFirst()
  return row?.code
}

/** The partnerships of a programme, the newest first. */
export async function partnershipsOf(db: Database, programme: string): Promise<readonly Partnership[]> {
  const rows = await tables(db)
    .selectFrom('partnerships_partnerships')
    .selectAll()
    .where('programme', '=', programme)
    .orderBy('begun', 'desc')
    .orderBy('code')
    .execute()
  return rows.map(({ one, other, introduction, ...rest }) => ({
    ...rest,
    cities: [one, other],
    ...(introduction === null ? {} : { introduction }),
  }))
}

const LONGEST = 80

function codeOf(one: string, other: string, number: number): string {
  const tail = number === 1 ? '' : `-${number}`
  return `${`${one}-${other}`.slice(0, LONGEST - tail.length).replace(/-+$/, '')}${tail}`
}
