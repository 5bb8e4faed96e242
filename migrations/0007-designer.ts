import { type Kysely, sql } from 'kysely'

/**
 * Questionnaires that are being made: each change is a version, and the last hundred stay so that a change can be undone. Of an edition
 * that was published stands who did it, when, and with which reasons against what the linter had warned of.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table surveys_designs (
      code text primary key, base integer, version integer not null check (version > 0), begun timestamptz not null
    );
    create table surveys_design_versions (
      code text not null references surveys_designs on delete cascade, version integer not null, content jsonb not null,
      change jsonb not null, left_out jsonb, by text not null, at timestamptz not null,
      primary key (code, version)
    );
    create table surveys_publications (
      code text not null, edition integer not null, reasons jsonb not null, by text not null, at timestamptz not null,
      primary key (code, edition),
      foreign key (code, edition) references surveys_instruments on delete cascade
    );
    create index surveys_waves_instrument on surveys_waves (instrument, edition);
  `.execute(db)
}
