import { type Kysely, sql } from 'kysely'

/** The log of what happened, which nobody changes or deletes; which jobs follow which event; which seeds were sown. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table events (
      id        bigint generated always as identity primary key,
      name      text not null check (name ~ '^[a-z][a-z-]*\\.[a-z][a-z-]*$'),
      subject   text not null,
      programme text,
      actor     text,
      details   jsonb not null default '{}',
      at        timestamptz not null
    )`.execute(db)
  await sql`create index events_subject on events (subject, id)`.execute(db)
  await sql`create index events_programme on events (programme, id) where programme is not null`.execute(db)
  await sql`
    create function events_are_kept() returns trigger language plpgsql as $$
    begin
      raise exception 'events are never changed or deleted';
    end $$`.execute(db)
  await sql`
    create trigger events_are_kept before update or delete or truncate on events
    for each statement execute function events_are_kept()`.execute(db)
  await sql`
    create table event_jobs (
      event text not null,
      job   text not null,
      wait  integer not null default 0 check (wait >= 0),
      primary key (event, job)
    )`.execute(db)
  await sql`
    create table installation_seeds (
      name text primary key,
      at   timestamptz not null
    )`.execute(db)
}
