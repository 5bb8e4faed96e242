import { sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'
import { asJson } from '../../../platform/json-column.ts'
import type { Terms } from '../bundles/model.ts'

/** Keeps what somebody said of a wave's open data; what was said before stays beside it. */
export async function addTerms(tx: Database, wave: string, { licence, profile, by, at }: Required<Terms>): Promise<void> {
  await sql`
    insert into evidence_licences (wave, at, by, licence, profile) values (${wave}, ${at}, ${by}, ${licence}, ${asJson(profile)})
    on conflict (wave, at) do update set licence = excluded.licence, profile = excluded.profile, by = excluded.by`.execute(tx)
}

/** What was said last; undefined when nobody said anything. */
export async function findTerms(db: Database, wave: string): Promise<Required<Terms> | undefined> {
  const { rows } = await sql<Required<Terms>>`
    select licence, profile, by, at from evidence_licences where wave = ${wave} order by at desc limit 1`.execute(db)
  return rows[0]
}

/** Those of these waves whose data anybody may have: the last word on each is a licence. */
export async function licensedWaves(db: Database, waves: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ wave: string }>`
    select wave from (
      select distinct on (wave) wave, licence from evidence_licences where wave = any(${waves}::text[]) order by wave, at desc
    ) as last where licence <> 'none'`.execute(db)
  return rows.map(({ wave }) => wave)
}
