import type { Database } from '../../../platform/database.ts'
import type { SignedClaim } from '../model.ts'

type Tables = { reports_signed_claims: { programme: string; edition: number } & SignedClaim }
const tables = (db: Database) => db.withTables<Tables>()

/** Keeps the signature; false when the sentence was signed before. */
export async function addSignedClaim(db: Database, programme: string, edition: number, signed: SignedClaim): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tables(db)
    .insertInto('reports_signed_claims')
    .values({ programme, edition, ...signed })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** The claims of an edition that somebody signed, the first signed first. */
export async function signedClaimsOf(db: Database, programme: string, edition: number): Promise<readonly SignedClaim[]> {
  return tables(db)
    .selectFrom('reports_signed_claims')
    .select(['claim', 'language', 'sentence', 'verdict', 'reason', 'by', 'at'])
    .where('programme', '=', programme)
    .where('edition', '=', edition)
    .orderBy('at')
    .orderBy('claim')
    .execute()
}
