import { type Kysely, sql } from 'kysely'

/** In which programme the contact of a city was named: only who has to do with the city may put another in the place. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table partnerships_offices add column programme text references programmes_programmes;
    update partnerships_offices set programme = (
      select programme from events where name = 'office.named' and subject = partnerships_offices.city and programme in (select code from programmes_programmes) order by id desc limit 1
    );
  `.execute(db)
}
