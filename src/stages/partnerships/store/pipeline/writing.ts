import { sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'
import { asJson } from '../../../../platform/json-column.ts'
import type {
  Agreement,
  Consent,
  Contact,
  Indicator,
  Measurement,
  Meeting,
  Milestone,
  MoneyLine,
  Pilot,
  PlanItem,
  State,
} from '../../model/pipeline/dossier.ts'
import type { Step } from '../../model/pipeline/steps.ts'
import { type PipelineTables, pipelineTables } from './tables.ts'

type WithId = { [Name in keyof PipelineTables]: PipelineTables[Name] extends { id: string } ? Name : never }[keyof PipelineTables]

/** Adds a row unless one with its id is there: a form that is sent twice counts once. True when it is new. */
async function add<Name extends WithId>(tx: Database, table: Name, row: Readonly<Record<string, unknown>>): Promise<boolean> {
  const columns = Object.keys(row)
  const { rows } = await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values (${sql.join(Object.values(row))}) on conflict (id) do nothing returning id`.execute(tx)
  return rows.length > 0
}

export const addMeeting = (tx: Database, partnership: string, meeting: Meeting) =>
  add(tx, 'partnerships_meetings', { partnership, ...meeting })

export function addAgreement(tx: Database, partnership: string, agreement: Agreement, file: Uint8Array): Promise<boolean> {
  const { fileName, fileType, signatories, ends = null, others = null, ...rest } = agreement
  const row = { partnership, ...rest, ends, others, signatories: asJson(signatories), file_name: fileName, file_type: fileType }
  return add(tx, 'partnerships_agreements', { ...row, file: Buffer.from(file) })
}

export const addPlanItem = (tx: Database, partnership: string, { budget, ...item }: PlanItem) =>
  add(tx, 'partnerships_plan_items', { partnership, ...item, minor: budget?.minor ?? null, currency: budget?.currency ?? null })

export function addPilot(tx: Database, partnership: string, pilot: Omit<Pilot, 'milestones' | 'indicators'>): Promise<boolean> {
  return add(tx, 'partnerships_pilots', { partnership, ...pilot, title: asJson(pilot.title), about: asJson(pilot.about) })
}

export const addMilestone = (tx: Database, pilot: string, milestone: Milestone) =>
  add(tx, 'partnerships_milestones', { pilot, ...milestone })

export function addIndicator(tx: Database, pilot: string, indicator: Omit<Indicator, 'measurements'>): Promise<boolean> {
  const { baselineDay, targetDay, title, ...rest } = indicator
  return add(tx, 'partnerships_indicators', { pilot, ...rest, title: asJson(title), baseline_day: baselineDay, target_day: targetDay })
}

export const addMeasurement = (tx: Database, indicator: string, measurement: Measurement) =>
  add(tx, 'partnerships_measurements', { indicator, ...measurement })

export function addMoney(tx: Database, partnership: string, line: Omit<MoneyLine, 'struck'>): Promise<boolean> {
  const { value, pilot = null, quantity = null, unit = null, ...rest } = line
  const row = { partnership, ...rest, pilot, quantity, unit, minor: value?.minor ?? null, currency: value?.currency ?? null }
  return add(tx, 'partnerships_money', row)
}

/** A line that was wrong does not count any more; it stays, with the reason. False when it was struck out before. */
export async function strikeMoney(tx: Database, line: string, reason: string, by: string, at: Date): Promise<boolean> {
  const row = await pipelineTables(tx)
    .insertInto('partnerships_money_struck')
    .values({ line, reason, by, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('line')
    .executeTakeFirst()
  return row !== undefined
}

export const addContact = (tx: Database, partnership: string, contact: Contact) =>
  add(tx, 'partnerships_contacts', { partnership, ...contact })

export const addConsent = (tx: Database, partnership: string, consent: Consent) =>
  add(tx, 'partnerships_consents', { partnership, ...consent })

/** A step is taken once; false when it was taken before. */
export async function addStep(tx: Database, partnership: string, step: Step, by: string, at: Date): Promise<boolean> {
  const row = await pipelineTables(tx)
    .insertInto('partnerships_steps')
    .values({ partnership, step, by, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('step')
    .executeTakeFirst()
  return row !== undefined
}

export async function addState(tx: Database, partnership: string, state: State, reason: string, by: string, at: Date): Promise<void> {
  await pipelineTables(tx).insertInto('partnerships_states').values({ partnership, state, reason, by, at }).execute()
}
