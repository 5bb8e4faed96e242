import { type Kysely, sql } from 'kysely'

/** The eight stages of the road, in its order. Content that people read is jsonb: one value per language. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table requests_requests (
      code text primary key, title jsonb not null, sender text not null references registry_organisations, receivers jsonb not null,
      received date, mandate jsonb, audience jsonb not null, objectives jsonb not null, needs jsonb not null
    );
    create table requests_steps (
      request text not null references requests_requests, place integer not null, state text not null, day date,
      by text not null, note jsonb not null, primary key (request, place)
    );

    create table programmes_programmes (
      code text primary key, request text references requests_requests, title jsonb not null, place jsonb not null, country text not null,
      zone text not null, first_day date not null, last_day date not null check (last_day >= first_day), languages jsonb not null,
      summary jsonb not null, background jsonb not null, objectives jsonb not null, topics jsonb not null, contact text, notice jsonb
    );
    create table programmes_parts (
      programme text not null references programmes_programmes, place integer not null,
      organisation text not null references registry_organisations, roles jsonb not null, did jsonb not null,
      primary key (programme, place)
    );
    create table programmes_sessions (
      programme text not null references programmes_programmes, code text not null, kind text not null, title jsonb not null,
      starts timestamptz not null, ends timestamptz not null check (ends > starts), spoken jsonb not null, interpreted jsonb not null,
      hour_assumed boolean not null, primary key (programme, code)
    );

    create table learning_lectures (
      programme text not null references programmes_programmes, code text not null, number integer not null, title jsonb not null,
      lecturer text not null references registry_people, institution text not null references registry_organisations,
      abstract jsonb not null, takeaways jsonb not null, materials jsonb not null, source text,
      primary key (programme, code), unique (programme, number)
    );
    create table learning_messages (
      programme text not null references programmes_programmes, place integer not null,
      person text not null references registry_people, quotation jsonb not null, source text not null, primary key (programme, place)
    );
    create table learning_registrations (
      programme text not null references programmes_programmes, id text not null, role text not null,
      city text references registry_cities, region text, language text not null, registered_on date not null,
      primary key (programme, id)
    );
    create index learning_registrations_city on learning_registrations (city);

    create table surveys_instruments (
      code text not null, edition integer not null check (edition > 0), content jsonb not null, primary key (code, edition)
    );
    create table surveys_waves (
      code text primary key, programme text not null references programmes_programmes, title jsonb not null,
      instrument text not null, edition integer not null, opens date not null, closes date, zone text not null, second text,
      foreign key (instrument, edition) references surveys_instruments
    );
    create index surveys_waves_programme on surveys_waves (programme);
    create table surveys_closings (
      wave text primary key references surveys_waves, at timestamptz not null default now(), by text not null
    );
    create table surveys_responses (
      id uuid primary key, wave text not null references surveys_waves, language text not null, answers jsonb not null,
      at timestamptz not null default now(), changed timestamptz
    );
    create index surveys_responses_wave on surveys_responses (wave);
    create table surveys_earlier_answers (
      response uuid not null references surveys_responses, at timestamptz not null default now(), answers jsonb not null
    );
    create table surveys_codings (
      response uuid not null references surveys_responses on delete cascade, item text not null, codes jsonb not null, by text not null,
      primary key (response, item)
    );

    create table voices_guides (programme text primary key references programmes_programmes, questions jsonb not null);
    create table voices_voices (
      programme text not null references programmes_programmes, code text not null, place integer not null,
      person text not null references registry_people, kind text not null, quotation jsonb not null, original text not null,
      about jsonb not null, source text not null, checks jsonb not null, primary key (programme, code)
    );
    create table voices_consents (
      programme text not null, voice text not null, at timestamptz not null default now(), state text not null, day date, note jsonb,
      foreign key (programme, voice) references voices_voices
    );

    create table evidence_indicators (
      programme text not null references programmes_programmes, id text not null, place integer not null, section text not null,
      wording jsonb not null, query jsonb not null, published text, note jsonb, primary key (programme, id)
    );
    create table evidence_figures (
      programme text not null, id text not null, figure jsonb not null, worked_out timestamptz not null default now(),
      primary key (programme, id), foreign key (programme, id) references evidence_indicators
    );
    create table evidence_tables (
      programme text not null references programmes_programmes, id text not null, place integer not null, content jsonb not null,
      primary key (programme, id)
    );

    create table partnerships_ties (
      code text primary key, one text not null references registry_cities, other text not null references registry_cities,
      kind text not null, since date, about jsonb not null, source text not null, check (one <> other)
    );
    create table partnerships_follow_ups (
      programme text not null references programmes_programmes, code text not null, place integer not null, promise jsonb not null,
      owner text, due date, indicator jsonb, source text not null, primary key (programme, code)
    );

    create table reports_texts (
      programme text not null references programmes_programmes, edition integer not null, content jsonb not null,
      primary key (programme, edition)
    );
    create table reports_publications (
      programme text not null, edition integer not null, at timestamptz not null default now(), by text not null,
      primary key (programme, edition), foreign key (programme, edition) references reports_texts
    );
  `.execute(db)
}
