import { sql } from 'kysely'
import type { Instrument } from '../../../../engines/survey/index.ts'
import type { Database } from '../../../../platform/database.ts'
import type { EditionLine } from '../../instruments.ts'

type Tables = { surveys_instruments: { code: string; edition: number; content: Instrument } }

/** Every edition of every instrument, by code, the newest edition first, with where it is used and how often it was answered. One query. */
export async function listEditions(db: Database): Promise<readonly EditionLine[]> {
  return selectEditions(db, undefined)
}

/** The editions of one instrument, the newest first. */
export async function editionsOfInstrument(db: Database, code: string): Promise<readonly EditionLine[]> {
  return selectEditions(db, code)
}

/** A kept edition of an instrument; the newest when none is named. */
export async function findInstrument(db: Database, code: string, edition?: number): Promise<Instrument | undefined> {
  const row = await db
    .withTables<Tables>()
    .selectFrom('surveys_instruments')
    .select('content')
    .where('code', '=', code)
    .$if(edition !== undefined, (query) => query.where('edition', '=', edition ?? 0))
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.content
}

type Row = Omit<EditionLine, 'published'> & { by: string | null; at: Date | null }

async function selectEditions(db: Database, code: string | undefined): Promise<readonly EditionLine[]> {
  const { rows } = await sql<Row>`
    select kept.code, kept.edition, kept.content -> 'title' as title, kept.content -> 'languages' as languages, published.by, published.at,
      (select count(*) from jsonb_path_query(kept.content, '$.pages[*].items[*]'))::int as items,
      coalesce((
        select jsonb_agg(jsonb_build_object('code', wave.code, 'programme', wave.programme, 'title', wave.title, 'responses', (
          select count(*) from surveys_responses where surveys_responses.wave = wave.code
        )) order by wave.opens, wave.code)
        from surveys_waves as wave where wave.instrument = kept.code and wave.edition = kept.edition
      ), '[]'::jsonb) as waves
    from surveys_instruments as kept
    left join surveys_publications as published on published.code = kept.code and published.edition = kept.edition
    where ${code ?? null}::text is null or kept.code = ${code ?? null}::text
    order by kept.code, kept.edition desc`.execute(db)
  return rows.map(({ by, at, ...row }) => ({ ...row, ...(by === null || at === null ? {} : { published: { by, at } }) }))
}
