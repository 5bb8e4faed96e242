import { sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'
import { withoutNulls } from '../../../platform/json-column.ts'
import type { WaveLine } from '../model.ts'

type Row = Omit<WaveLine, 'closes' | 'second' | 'session' | 'personal' | 'most'> & {
  readonly [Column in 'closes' | 'second' | 'session' | 'personal' | 'most']: WaveLine[Column] | null
}

/** The waves of a programme with their counts, the last to open first. One query. */
export async function listWaves(db: Database, programme: string): Promise<readonly WaveLine[]> {
  const { rows } = await sql<Row>`
    select code, programme, title, instrument, edition, opens, closes, zone, second, kind, session, personal, most, quotas, reminders,
      exists (select from surveys_closings where surveys_closings.wave = code) as closed,
      (select count(*) from surveys_responses where surveys_responses.wave = code)::int as responses,
      (select count(*) from surveys_invitations where surveys_invitations.wave = code)::int as invited,
      (select count(*) from surveys_uses join surveys_invitations on id = invitation where surveys_invitations.wave = code)::int as used
    from surveys_waves where programme = ${programme} order by opens desc, code`.execute(db)
  return rows.map((row) => withoutNulls(row) as WaveLine)
}

/** The codes of the waves of a programme that somebody had answered by then; by now without a moment. */
export async function answeredWaves(db: Database, programme: string, by?: Date): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: string }>`
    select code from surveys_waves where programme = ${programme} and exists (
      select from surveys_responses where wave = code and (${by ?? null}::timestamptz is null or at <= ${by ?? null}::timestamptz)
    )`.execute(db)
  return new Set(rows.map(({ code }) => code))
}
