import { type Kysely, sql } from 'kysely'

/** What outlives a programme: cities, organisations, people; and who may do what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table registry_cities (
      code text primary key,
      country text not null check (country ~ '^[A-Z]{2}$'),
      region text,
      names jsonb not null,
      geonames integer unique,
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180),
      population jsonb,
      note jsonb
    );
    create table registry_organisations (
      code text primary key, name jsonb not null, short jsonb, country text, kind text not null, about jsonb
    );
    create table registry_people (
      code text primary key,
      name jsonb not null,
      title jsonb,
      organisation text references registry_organisations,
      city text references registry_cities,
      about jsonb,
      source text
    );
    create index registry_people_city on registry_people (city);
    create table access_memberships (
      person text not null references registry_people on delete cascade,
      programme text not null,
      role text not null,
      since timestamptz not null default now(),
      primary key (person, programme, role)
    );
    create table access_links (
      secret_hash text primary key,
      person text not null references registry_people on delete cascade,
      ends timestamptz not null,
      used timestamptz
    );
    create table access_sessions (
      secret_hash text primary key,
      person text not null references registry_people on delete cascade,
      ends timestamptz not null,
      started timestamptz not null default now()
    );
    create table access_rates (key text primary key, since timestamptz not null, hits integer not null);
  `.execute(db)
}
