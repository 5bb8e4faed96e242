import { type Kysely, sql } from 'kysely'

/**
 * How a wave is asked, and who is invited to it. That a link was used stands without a time: in an anonymous wave nothing may lead from a
 * person to a response. What somebody typed and has not sent is kept under `draft`; in a named wave the response has that id too.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table surveys_waves
      add column kind text not null default 'other'
        check (kind in ('before', 'after-session', 'after-training', 'six-months', 'twelve-months', 'other')),
      add column session text,
      add column personal text check (personal in ('named', 'anonymous')),
      add column most integer check (most > 0),
      add column quotas jsonb not null default '[]',
      add column reminders jsonb not null default '[]';

    create table surveys_keys (name text primary key, key text not null);
    create table surveys_invitations (
      id uuid primary key, wave text not null references surveys_waves, place integer generated always as identity,
      secret_hash text not null unique, code_hash text not null unique, draft uuid not null unique default gen_random_uuid(),
      name text not null, mail text, language text not null, city text references registry_cities, region text, role text,
      registration text, added timestamptz not null, by text not null
    );
    create index surveys_invitations_wave on surveys_invitations (wave, place);
    create unique index surveys_invitations_mail on surveys_invitations (wave, lower(mail));
    create index surveys_invitations_person on surveys_invitations (lower(mail));
    create unique index surveys_invitations_registration on surveys_invitations (wave, registration);
    create table surveys_uses (invitation uuid primary key references surveys_invitations);
    create table surveys_declines (invitation uuid primary key references surveys_invitations, at timestamptz not null);
    create table surveys_handovers (
      invitation uuid primary key references surveys_invitations on delete cascade, by text not null, at timestamptz not null
    );
    create table surveys_sendings (
      invitation uuid not null references surveys_invitations on delete cascade, day date not null, by text, at timestamptz not null,
      primary key (invitation, day)
    );
  `.execute(db)
  await sql`
    create function surveys_admits(asked text, response uuid, given jsonb) returns boolean language plpgsql volatile as $$
    declare
      limits record;
    begin
      select most, quotas into limits from surveys_waves where code = asked;
      if limits.most is null and limits.quotas = '[]' then
        return true;
      end if;
      perform from surveys_waves where code = asked for no key update;
      if limits.most <= (select count(*) from surveys_responses where wave = asked and id <> response) then
        return false;
      end if;
      return not exists (
        select from jsonb_to_recordset(limits.quotas) as quota (item text, most integer), jsonb_array_elements_text(given -> quota.item) as own
        where quota.most <= (
          select count(*) from surveys_responses where wave = asked and id <> response and answers -> quota.item ? own
        )
      );
    end $$
  `.execute(db)
}
