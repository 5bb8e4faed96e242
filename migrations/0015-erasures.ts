import { type Kysely, sql } from 'kysely'

/**
 * Responses that were erased, without what they said. What is erased does not come back: a device that sends it once more, or a file that is
 * imported again, adds nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table surveys_erasures (
      response uuid primary key, wave text not null references surveys_waves, reason text not null, by text not null, at timestamptz not null
    );
    create index surveys_erasures_wave on surveys_erasures (wave, at desc);
    create function surveys_stay_erased() returns trigger language plpgsql as $$
    begin
      if exists (select from surveys_erasures where response = new.id) then
        return null;
      end if;
      return new;
    end $$;
    create trigger surveys_stay_erased before insert on surveys_responses for each row execute function surveys_stay_erased();
  `.execute(db)
}
