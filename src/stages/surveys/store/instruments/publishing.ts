import type { Instrument } from '../../../../engines/survey/index.ts'
import type { Database } from '../../../../platform/database.ts'
import { asJson } from '../../../../platform/json-column.ts'
import type { Reason } from '../../instruments.ts'

type Tables = {
  surveys_instruments: { code: string; edition: number; content: Instrument }
  surveys_publications: { code: string; edition: number; reasons: readonly Reason[]; by: string; at: Date }
  surveys_waves: { instrument: string; edition: number }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Notes who published an edition, and why although the linter warned. */
export async function addPublication(
  db: Database,
  { code, edition }: Pick<Instrument, 'code' | 'edition'>,
  { reasons, by, at }: { readonly reasons: readonly Reason[]; readonly by: string; readonly at: Date },
): Promise<void> {
  await tables(db)
    .insertInto('surveys_publications')
    .values({ code, edition, reasons: asJson(reasons), by, at })
    .execute()
}

/** The reasons against the linter with which the editions of an instrument were published. */
export async function reasonsOf(db: Database, code: string): Promise<ReadonlyMap<number, readonly Reason[]>> {
  const rows = await tables(db).selectFrom('surveys_publications').select(['edition', 'reasons']).where('code', '=', code).execute()
  return new Map(rows.map(({ edition, reasons }) => [edition, reasons]))
}

/** Removes an edition that no wave asks; false when one does, or when there is none. A wave that starts on it at this moment is waited for. */
export async function removeEdition(tx: Database, code: string, edition: number): Promise<boolean> {
  await tables(tx)
    .selectFrom('surveys_instruments')
    .select('edition')
    .where('code', '=', code)
    .where('edition', '=', edition)
    .forUpdate()
    .execute()
  const { numDeletedRows } = await tables(tx)
    .deleteFrom('surveys_instruments')
    .where('code', '=', code)
    .where('edition', '=', edition)
    .where((each) =>
      each.not(
        each.exists(
          each
            .selectFrom('surveys_waves')
            .select('surveys_waves.edition')
            .where('instrument', '=', code)
            .where('surveys_waves.edition', '=', edition),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}
