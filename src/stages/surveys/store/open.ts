import { type RawBuilder, sql } from 'kysely'

/** Whether a wave of `surveys_waves` takes answers at this moment: its days have come and are not over, and nobody has closed it. */
export function isOpenAt(moment: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`(
    (${moment} at time zone zone)::date between opens and coalesce(closes, 'infinity')
    and not exists (select from surveys_closings where surveys_closings.wave = surveys_waves.code)
  )`
}
