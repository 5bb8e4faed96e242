import { type Kysely, sql } from 'kysely'

/**
 * What keeps evidence sound: the breakdowns of a wave as they were declared, and what became of each; answers that a person left out, with
 * the reason; sectors in the words of others; the figures of a published edition as they were; claims that a person signed. Editions that
 * are published already are frozen here, with the figures that they print today.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evidence_plans (
      wave text primary key references surveys_waves, programme text not null references programmes_programmes, content jsonb not null,
      by text not null, at timestamptz not null
    );
    create index evidence_plans_programme on evidence_plans (programme);
    create table evidence_breakdowns (
      programme text not null references programmes_programmes, id text not null, place integer not null, content jsonb not null,
      primary key (programme, id)
    );
    create table evidence_comparisons (programme text primary key references programmes_programmes, content jsonb not null);
    create table evidence_numbers (programme text primary key references programmes_programmes, content jsonb not null);
    create table evidence_exclusions (
      response uuid not null references surveys_responses on delete cascade, item text not null,
      programme text not null references programmes_programmes, wave text not null, value text not null, reason text not null,
      by text not null, at timestamptz not null, primary key (response, item)
    );
    create index evidence_exclusions_programme on evidence_exclusions (programme);
    create table evidence_sectors (
      programme text not null references programmes_programmes, item text not null, code text not null, purpose text,
      by text not null, at timestamptz not null, primary key (programme, item, code)
    );

    create table reports_frozen (
      programme text not null, edition integer not null, content jsonb not null, at timestamptz not null,
      primary key (programme, edition), foreign key (programme, edition) references reports_publications
    );
    create table reports_signed_claims (
      programme text not null, edition integer not null, claim text not null, language text not null, sentence text not null,
      verdict text not null, reason text not null, by text not null, at timestamptz not null,
      primary key (programme, edition, claim), foreign key (programme, edition) references reports_texts
    );
  `.execute(db)
  await freezeWhatIsPublished(db)
}

async function freezeWhatIsPublished(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into reports_frozen (programme, edition, content, at)
    select published.programme, published.edition, jsonb_build_object(
      'version', '',
      'breakdowns', '[]'::jsonb,
      'indicators', coalesce((
        select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
          'id', each.id, 'section', each.section, 'wording', each.wording, 'query', each.query, 'published', each.published,
          'note', each.note)) order by each.place)
        from evidence_indicators each where each.programme = published.programme), '[]'::jsonb),
      'figures', coalesce((
        select jsonb_agg(each.figure order by indicator.place)
        from evidence_figures each join evidence_indicators indicator using (programme, id)
        where each.programme = published.programme), '[]'::jsonb),
      'tables', coalesce((
        select jsonb_agg(each.content order by each.place)
        from evidence_tables each where each.programme = published.programme), '[]'::jsonb)
    ), now()
    from reports_publications published`.execute(db)
}
