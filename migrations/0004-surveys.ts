import { type Kysely, sql } from 'kysely'

/** Answers that somebody has begun and not yet sent: what was typed, page by page. No response, and counted nowhere. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table surveys_drafts (
      response uuid primary key, wave text not null references surveys_waves, typed jsonb not null, page text,
      changed timestamptz not null
    );
    create index surveys_drafts_changed on surveys_drafts (changed);
  `.execute(db)
}
