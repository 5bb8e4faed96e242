import { type Kysely, sql } from 'kysely'

/**
 * What follows when two cities have found each other: meetings, agreements, plan, pilots, money, assessments, consents; what is due and
 * what was done about it. What somebody caused is a row and is never changed; the history of a partnership only grows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table partnerships_history (
      id bigint generated always as identity primary key, partnership text not null references partnerships_partnerships,
      what text not null, by text not null, at timestamptz not null, details jsonb not null
    );
    create index partnerships_history_of on partnerships_history (partnership, id);
    create function partnerships_history_is_kept() returns trigger language plpgsql as $$
    begin
      raise exception 'the history of a partnership is never changed or deleted';
    end $$;
    create trigger partnerships_history_is_kept before update or delete or truncate on partnerships_history
    for each statement execute function partnerships_history_is_kept();

    create table partnerships_steps (
      partnership text not null references partnerships_partnerships, step text not null, by text not null, at timestamptz not null,
      primary key (partnership, step)
    );
    create table partnerships_states (
      id bigint generated always as identity primary key, partnership text not null references partnerships_partnerships,
      state text not null check (state in ('active', 'dormant', 'ended')), reason text not null, by text not null, at timestamptz not null
    );
    create index partnerships_states_of on partnerships_states (partnership, id);

    create table partnerships_contacts (
      id uuid primary key, partnership text not null references partnerships_partnerships, city text not null references registry_cities,
      person text not null references registry_people, by text not null, at timestamptz not null
    );
    create index partnerships_contacts_of on partnerships_contacts (partnership, at);
    create table partnerships_consents (
      id uuid primary key, partnership text not null references partnerships_partnerships, city text not null references registry_cities,
      scope text not null check (scope in ('register', 'documents', 'money')), state text not null check (state in ('given', 'withdrawn')),
      who text not null, day date not null, by text not null, at timestamptz not null
    );
    create index partnerships_consents_of on partnerships_consents (partnership, at);

    create table partnerships_meetings (
      id uuid primary key, partnership text not null references partnerships_partnerships, day date not null, place text not null,
      interpreters text not null, minutes text not null, language text not null, by text not null, at timestamptz not null
    );
    create index partnerships_meetings_of on partnerships_meetings (partnership);
    create table partnerships_agreements (
      id uuid primary key, partnership text not null references partnerships_partnerships,
      kind text not null check (kind in ('letter', 'memorandum')), title text not null, signed date not null,
      ends date check (ends > signed), signatories jsonb not null, others text, language text not null, file_name text not null,
      file_type text not null, file bytea not null, by text not null, at timestamptz not null
    );
    create index partnerships_agreements_of on partnerships_agreements (partnership);
    create table partnerships_plan_items (
      id uuid primary key, partnership text not null references partnerships_partnerships, what text not null,
      owner text not null references registry_people, due date not null, minor bigint check (minor >= 0), currency text,
      language text not null, by text not null, at timestamptz not null, check ((minor is null) = (currency is null))
    );
    create index partnerships_plan_items_of on partnerships_plan_items (partnership);

    create table partnerships_pilots (
      id uuid primary key, partnership text not null references partnerships_partnerships, title jsonb not null, about jsonb not null,
      city text not null references registry_cities, sector text not null, target text not null, starts date not null,
      ends date not null check (ends > starts), by text not null, at timestamptz not null
    );
    create index partnerships_pilots_of on partnerships_pilots (partnership);
    create table partnerships_milestones (
      id uuid primary key, pilot uuid not null references partnerships_pilots, what text not null,
      owner text not null references registry_people, due date not null, language text not null, by text not null, at timestamptz not null
    );
    create index partnerships_milestones_of on partnerships_milestones (pilot);
    create table partnerships_indicators (
      id uuid primary key, pilot uuid not null references partnerships_pilots, title jsonb not null,
      measure text not null check (measure in ('unit', 'percentage')), baseline numeric(18, 4) not null, baseline_day date not null,
      target numeric(18, 4) not null, target_day date not null check (target_day > baseline_day), by text not null,
      at timestamptz not null
    );
    create index partnerships_indicators_of on partnerships_indicators (pilot);
    create table partnerships_measurements (
      id uuid primary key, indicator uuid not null references partnerships_indicators, value numeric(18, 4) not null, day date not null,
      evidence text not null, language text not null, by text not null, at timestamptz not null
    );
    create index partnerships_measurements_of on partnerships_measurements (indicator);

    create table partnerships_money (
      id uuid primary key, partnership text not null references partnerships_partnerships, pilot uuid references partnerships_pilots,
      kind text not null check (kind in ('pledge', 'commitment', 'disbursement')),
      form text not null check (form in ('cash', 'in-kind', 'expert-days', 'training-places')),
      minor bigint check (minor > 0), currency text, quantity numeric(14, 2) check (quantity > 0), unit text, giver text not null,
      day date not null, note text, language text not null, by text not null, at timestamptz not null,
      check ((minor is null) = (currency is null)), check (form <> 'cash' or minor is not null), check (form = 'cash' or quantity is not null)
    );
    create index partnerships_money_of on partnerships_money (partnership);
    create table partnerships_money_struck (
      line uuid primary key references partnerships_money, reason text not null, by text not null, at timestamptz not null
    );

    create table partnerships_assessments (
      id uuid primary key, partnership text not null references partnerships_partnerships, city text not null references registry_cities,
      months integer not null check (months in (6, 12)), due date not null, by text not null, at timestamptz not null,
      unique (partnership, city, months)
    );
    create table partnerships_assessment_links (
      secret_hash text primary key, assessment uuid not null references partnerships_assessments, at timestamptz not null
    );
    create table partnerships_assessment_answers (
      id bigint generated always as identity primary key, assessment uuid not null references partnerships_assessments,
      answers jsonb not null, language text not null, at timestamptz not null
    );
    create index partnerships_assessment_answers_of on partnerships_assessment_answers (assessment, id);

    create table partnerships_completions (
      kind text not null, item text not null, evidence text not null, by text not null, at timestamptz not null, primary key (kind, item)
    );
    create table partnerships_postponements (
      id uuid primary key, kind text not null, item text not null, until date not null, reason text not null, by text not null,
      at timestamptz not null
    );
    create index partnerships_postponements_of on partnerships_postponements (kind, item, at);
    create table partnerships_handovers (
      id uuid primary key, kind text not null, item text not null, person text not null references registry_people, reason text not null,
      by text not null, at timestamptz not null
    );
    create index partnerships_handovers_of on partnerships_handovers (kind, item, at);

    create table partnerships_departures (
      person text primary key references registry_people, reason text not null, by text not null, at timestamptz not null
    );
    create table partnerships_due_reminders (
      kind text not null, item text not null, due date not null, occasion text not null, person text not null, day date not null,
      primary key (kind, item, due, occasion, person)
    );
    create index partnerships_due_reminders_day on partnerships_due_reminders (day, person);
    create table partnerships_held_files (
      id uuid primary key, name text not null, type text not null, file bytea not null, by text not null, at timestamptz not null
    );

    create table partnerships_publishers (
      id bigint generated always as identity primary key, programme text not null references programmes_programmes, ref text not null,
      name text not null, type text not null, organisation text references registry_organisations, by text not null,
      at timestamptz not null
    );
  `.execute(db)
}
