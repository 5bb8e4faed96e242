import { type Kysely, sql } from 'kysely'

/**
 * From interest to both saying yes: what is known of ties, cities that became others, offices and what they need and offer, rounds and
 * introductions; and the partnership that a double yes begins.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table partnerships_ties
      add column status text not null default 'active', add column only_year boolean not null default false,
      add column last_activity date, add column evidence text;
    create index partnerships_ties_one on partnerships_ties (one);
    create index partnerships_ties_other on partnerships_ties (other);

    create table registry_successors (
      city text primary key references registry_cities, successor text not null references registry_cities, since date,
      source text not null, at timestamptz not null, by text not null, check (city <> successor)
    );

    create table partnerships_offices (
      city text primary key references registry_cities, name text not null, mail text not null, language text not null,
      changed timestamptz not null, by text not null
    );
    create table partnerships_profiles (
      city text primary key references registry_cities, content jsonb not null, valid_until date not null,
      changed timestamptz not null, by text not null
    );
    create table partnerships_profile_drafts (
      city text primary key references registry_cities, typed jsonb not null, changed timestamptz not null
    );

    create table partnerships_rounds (
      id uuid primary key, programme text not null references programmes_programmes, title text not null, content jsonb not null,
      made timestamptz not null, by text not null
    );
    create index partnerships_rounds_programme on partnerships_rounds (programme, made);
    create table partnerships_round_cities (
      round uuid not null references partnerships_rounds, city text not null references registry_cities, side text not null,
      capacity integer not null check (capacity between 1 and 1000), approval text, primary key (round, city)
    );
    create table partnerships_round_decisions (
      round uuid not null references partnerships_rounds, demand text not null, offer text not null, kind text not null,
      reason text not null, at timestamptz not null, by text not null, primary key (round, demand, offer)
    );
    create table partnerships_round_steps (
      round uuid not null references partnerships_rounds, step text not null, reason text, at timestamptz not null, by text not null,
      primary key (round, step)
    );
    create table partnerships_round_results (
      round uuid primary key references partnerships_rounds, inputs jsonb not null, hash text not null, model text not null,
      result jsonb not null, at timestamptz not null
    );

    create table partnerships_introductions (
      id uuid primary key, round uuid not null references partnerships_rounds,
      programme text not null references programmes_programmes, demand text not null references registry_cities,
      offer text not null references registry_cities, score double precision, reasons jsonb not null, asked timestamptz not null,
      expires timestamptz not null, unique (round, demand, offer)
    );
    create index partnerships_introductions_demand on partnerships_introductions (demand);
    create index partnerships_introductions_offer on partnerships_introductions (offer);
    create table partnerships_answers (
      id bigint generated always as identity primary key, introduction uuid not null references partnerships_introductions,
      side text not null, answer text not null, code text, words text, until date, at timestamptz not null, by text not null
    );
    create index partnerships_answers_introduction on partnerships_answers (introduction, id);
    create table partnerships_introduction_ends (
      introduction uuid primary key references partnerships_introductions, how text not null, at timestamptz not null
    );
    create table partnerships_reminders (
      introduction uuid not null references partnerships_introductions, side text not null, day date not null, at timestamptz not null,
      primary key (introduction, side, day)
    );
    create table partnerships_links (
      secret_hash text primary key, city text not null references registry_cities,
      programme text not null references programmes_programmes, introduction uuid references partnerships_introductions,
      ends timestamptz not null, made timestamptz not null, by text not null
    );
    create index partnerships_links_city on partnerships_links (city);

    create table partnerships_partnerships (
      code text primary key, programme text not null references programmes_programmes, one text not null references registry_cities,
      other text not null references registry_cities, introduction uuid unique references partnerships_introductions,
      begun timestamptz not null, by text not null, check (one <> other)
    );
    create index partnerships_partnerships_programme on partnerships_partnerships (programme, begun);
  `.execute(db)
}
