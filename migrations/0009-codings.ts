import { type Kysely, sql } from 'kysely'

/** Sheets of paper and who entered them; what coders read in open answers; spellings of places that people taught; translations. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table surveys_papers (
      wave text primary key references surveys_waves, twice boolean not null, returns text not null, by text not null, at timestamptz not null
    );
    create table surveys_sheets (
      wave text not null references surveys_waves, number integer not null check (number between 1 and 999999),
      response uuid not null unique, primary key (wave, number)
    );
    create table surveys_entries (
      id uuid primary key, wave text not null, sheet integer not null, place integer not null check (place in (1, 2)),
      language text not null, typed jsonb not null, marks jsonb not null, by text not null, at timestamptz not null,
      unique (wave, sheet, place), foreign key (wave, sheet) references surveys_sheets
    );
    create table surveys_entry_choices (
      wave text not null, sheet integer not null, item text not null, chosen jsonb not null, by text not null, at timestamptz not null,
      primary key (wave, sheet, item), foreign key (wave, sheet) references surveys_sheets
    );

    create table surveys_code_frames (
      instrument text not null, item text not null, version integer not null check (version > 0), codes jsonb not null,
      by text not null, at timestamptz not null, primary key (instrument, item, version)
    );
    create table surveys_coding_ways (
      wave text not null references surveys_waves, item text not null, way text not null check (way in ('one', 'two')),
      by text not null, at timestamptz not null, primary key (wave, item)
    );
    create table surveys_readings (
      response uuid not null references surveys_responses on delete cascade, item text not null, coder text not null,
      answer text not null, codes jsonb not null, taught jsonb not null, frame integer, at timestamptz not null,
      primary key (response, item, coder)
    );
    create table surveys_settlements (
      response uuid not null references surveys_responses on delete cascade, item text not null,
      answer text not null, codes jsonb not null, by text not null, at timestamptz not null, primary key (response, item)
    );
    create table surveys_translations (
      id uuid primary key, response uuid not null references surveys_responses on delete cascade, item text not null,
      answer text not null, language text not null, text text not null, machine text, by text not null, at timestamptz not null,
      reviewer text, reviewed timestamptz
    );
    create index surveys_translations_response on surveys_translations (response, item);

    create table registry_spellings (
      key text primary key, spelling text not null, place integer not null, by text not null, at timestamptz not null
    );
  `.execute(db)
}
