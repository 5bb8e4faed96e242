import { type Kysely, sql } from 'kysely'

/** Answers given elsewhere: files with the preview of what each row will do; who kept and who undid them; licences of open data. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table surveys_imports (
      id uuid primary key, wave text not null references surveys_waves, by text not null, at timestamptz not null,
      file jsonb not null, origin text not null, columns jsonb not null, day_order text not null check (day_order in ('month', 'day')),
      order_open boolean not null, counts jsonb not null
    );
    create index surveys_imports_wave on surveys_imports (wave, at desc);
    create table surveys_import_rows (
      import uuid not null references surveys_imports on delete cascade, place integer not null, line integer not null,
      response uuid, state text not null, at timestamptz, language text not null, answers jsonb not null, faults jsonb not null,
      before jsonb, before_changed timestamptz, done text check (done in ('added', 'changed')), primary key (import, place)
    );
    create index surveys_import_rows_response on surveys_import_rows (response);
    create table surveys_import_keepings (
      import uuid primary key references surveys_imports on delete cascade, by text not null, at timestamptz not null,
      added integer not null, changed integer not null, left_out integer not null
    );
    create table surveys_import_undoings (
      import uuid primary key references surveys_imports on delete cascade, by text not null, at timestamptz not null,
      removed integer not null, restored integer not null, stayed integer not null
    );
    create table evidence_licences (
      wave text not null references surveys_waves, at timestamptz not null, by text not null,
      licence text not null check (licence in ('CC-BY-4.0', 'none')), profile jsonb not null, primary key (wave, at)
    );
  `.execute(db)
}
