import { type Kysely, sql } from 'kysely'

/** Messages to people, as they were posted; and how each person is reached. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table messages (
      id uuid primary key default gen_random_uuid(), key text not null unique, programme text, name text not null, address text not null,
      language text not null, subject text not null, text text not null, at timestamptz not null, sent timestamptz
    );
    create index messages_at on messages (at desc);
    create table registry_contacts (
      person text primary key references registry_people on delete cascade, mail text not null, language text not null
    );
  `.execute(db)
}
