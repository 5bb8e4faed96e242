import type { Database } from '../../../platform/database.ts'
import { asJson } from '../../../platform/json-column.ts'
import type { Breakdown, DeclaredPlan, Evidence, Plan } from '../breakdowns/model.ts'
import { demandOf } from '../needs/demand.ts'
import { figuresOf, indicatorsOf, tablesOf } from '../store.ts'
import { findNumbers, sectorsOf } from './needs.ts'

type Tables = {
  evidence_plans: { wave: string; programme: string; content: Plan & { readonly late: boolean }; by: string; at: Date }
  evidence_breakdowns: { programme: string; id: string; place: number; content: Breakdown }
}
const own = (db: Database) => db.withTables<Tables>()

/** Keeps the plan of a wave; false when it has one. */
export async function addPlan(db: Database, programme: string, { by, at, ...plan }: DeclaredPlan): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await own(db)
    .insertInto('evidence_plans')
    .values({ wave: plan.wave, programme, content: asJson(plan), by, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** The plans of a programme's waves, by wave. */
export async function plansOf(db: Database, programme: string): Promise<readonly DeclaredPlan[]> {
  const rows = await own(db).selectFrom('evidence_plans').selectAll().where('programme', '=', programme).orderBy('wave').execute()
  return rows.map(({ content, by, at }) => ({ ...content, by, at }))
}

export async function removePlan(db: Database, wave: string): Promise<void> {
  await own(db).deleteFrom('evidence_plans').where('wave', '=', wave).execute()
}

/** Puts these breakdowns in the place of all earlier ones of the programme. */
export async function keepBreakdowns(db: Database, programme: string, all: readonly Breakdown[]): Promise<void> {
  await own(db).deleteFrom('evidence_breakdowns').where('programme', '=', programme).execute()
  if (all.length === 0) return
  const rows = all.map((each, place) => ({ programme, id: `${each.wave}.${each.id}`, place, content: asJson(each) }))
  await own(db).insertInto('evidence_breakdowns').values(rows).execute()
}

/** What became of each breakdown that was declared, in the order of the plans. */
export async function breakdownsOf(db: Database, programme: string): Promise<readonly Breakdown[]> {
  const rows = await own(db)
    .selectFrom('evidence_breakdowns')
    .select('content')
    .where('programme', '=', programme)
    .orderBy('place')
    .execute()
  return rows.map(({ content }) => content)
}

/** Everything that was worked out of a programme, as it is now. */
export async function evidenceOf(db: Database, programme: string): Promise<Evidence> {
  const tables = await tablesOf(db, programme)
  return {
    indicators: await indicatorsOf(db, programme),
    figures: await figuresOf(db, programme),
    tables,
    breakdowns: await breakdownsOf(db, programme),
    numbers: (await findNumbers(db, programme)).summaries,
    demand: demandOf(tables, await sectorsOf(db, programme)),
  }
}
