import { type Kysely, sql } from 'kysely'

/**
 * The atlas: files of grids, units and flows with where they come from; what they turned out to be; and what was worked out from them. A result is
 * named by the hash of all that it depends on, and shared by every run that asks for the same.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table atlas_files (
      id uuid primary key, kind text not null, title text not null, licence text not null, source text not null, epoch integer,
      name text not null, place text not null, bytes bigint, print text not null, no_data double precision, illustrative boolean not null,
      recipe jsonb, by text, at timestamptz not null
    );
    create table atlas_checks (
      file uuid primary key references atlas_files on delete cascade, found jsonb not null, at timestamptz not null
    );
    create table atlas_results (
      hash text primary key, inputs jsonb not null, engine integer not null, cuts integer, grid jsonb, progress jsonb, at timestamptz not null
    );
    create table atlas_strips (
      result text not null references atlas_results on delete cascade, place integer not null, first integer not null, rows integer not null,
      scanned timestamptz, by text, primary key (result, place)
    );
    create table atlas_outcomes (
      result text primary key references atlas_results on delete cascade, outcome jsonb not null, at timestamptz not null
    );
    create table atlas_runs (
      id uuid primary key, result text not null references atlas_results, title text not null, by text, at timestamptz not null
    );
    create index atlas_runs_result on atlas_runs (result);
    create table atlas_cancellations (run uuid primary key references atlas_runs on delete cascade, by text, at timestamptz not null);
    create table atlas_showings (run uuid primary key references atlas_runs on delete cascade, by text, at timestamptz not null);
    create table atlas_cities (
      result text not null references atlas_results on delete cascade, city text not null references registry_cities, facts jsonb not null,
      primary key (result, city)
    );
    create index atlas_cities_city on atlas_cities (city);
  `.execute(db)
}
