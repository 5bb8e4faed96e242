import { sql } from 'kysely'
import type { Day, Zone } from '../../../../kernel/day.ts'
import type { Database } from '../../../../platform/database.ts'
import type { DueKind } from '../../model/due/item.ts'

/** A reminder of one item for one person: `item` as `keyOf` says it. */
export interface Reminder {
  readonly kind: DueKind
  readonly item: string
  readonly due: Day
  readonly occasion: string
  readonly person: string
}

/** Who was reminded on this day already, or was handed something and told so. */
export async function remindedOn(db: Database, day: Day, zone: Zone): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ person: string }>`
    select person from partnerships_due_reminders where day = ${day}
    union select person from partnerships_handovers where (at at time zone ${zone})::date = ${day}`.execute(db)
  return new Set(rows.map(({ person }) => person))
}

/** Writes down that these reminders go out on this day; gives those that never went out before. One statement. */
export async function addReminders(tx: Database, reminders: readonly Reminder[], day: Day): Promise<readonly Reminder[]> {
  if (reminders.length === 0) return []
  const values = sql.join(
    reminders.map(({ kind, item, due, occasion, person }) => sql`(${kind}, ${item}, ${due}::date, ${occasion}, ${person}, ${day}::date)`),
  )
  const { rows } = await sql<Reminder>`
    insert into partnerships_due_reminders (kind, item, due, occasion, person, day) values ${values}
    on conflict do nothing returning kind, item, due, occasion, person`.execute(tx)
  return rows
}
