import type { Database } from '../../../../platform/database.ts'
import { withoutNulls } from '../../../../platform/json-column.ts'
import type { Agreement, Dossier, MoneyLine, PlanItem } from '../../model/pipeline/dossier.ts'
import type { Partnership } from '../../model/partnerships.ts'
import { assessmentsOf } from './assessments.ts'
import { pilotsOf } from './pilots.ts'
import { type PipelineTables, pipelineTables } from './tables.ts'

/** All that is known of the partnerships of a programme, the oldest first. As many queries for one as for a hundred. */
export async function dossiersOf(db: Database, programme: string): Promise<readonly Dossier[]> {
  const rows = await pipelineTables(db)
    .selectFrom('partnerships_partnerships')
    .selectAll()
    .where('programme', '=', programme)
    .orderBy('begun')
    .orderBy('code')
    .execute()
  return gather(db, rows.map(partnershipOf))
}

export async function findDossier(db: Database, code: string): Promise<Dossier | undefined> {
  const rows = await pipelineTables(db).selectFrom('partnerships_partnerships').selectAll().where('code', '=', code).execute()
  return (await gather(db, rows.map(partnershipOf)))[0]
}

async function gather(db: Database, partnerships: readonly Partnership[]): Promise<readonly Dossier[]> {
  const codes = partnerships.map(({ code }) => code)
  const of = [...codes, '']
  const tables = pipelineTables(db)
  const by = <Row extends { readonly partnership: string }>(rows: readonly Row[]) => Map.groupBy(rows, ({ partnership }) => partnership)
  const steps = by(await tables.selectFrom('partnerships_steps').selectAll().where('partnership', 'in', of).orderBy('at').execute())
  const states = by(await tables.selectFrom('partnerships_states').selectAll().where('partnership', 'in', of).orderBy('id').execute())
  const contacts = by(
    await tables.selectFrom('partnerships_contacts').selectAll().where('partnership', 'in', of).orderBy('at').orderBy('id').execute(),
  )
  const consents = by(
    await tables.selectFrom('partnerships_consents').selectAll().where('partnership', 'in', of).orderBy('at').orderBy('id').execute(),
  )
  const meetings = by(
    await tables.selectFrom('partnerships_meetings').selectAll().where('partnership', 'in', of).orderBy('day').orderBy('id').execute(),
  )
  const agreements = by(await agreementsOf(db, of))
  const plan = by(
    await tables.selectFrom('partnerships_plan_items').selectAll().where('partnership', 'in', of).orderBy('due').orderBy('id').execute(),
  )
  const pilots = by(await pilotsOf(db, codes))
  const money = by(await moneyOf(db, of))
  const assessments = by(await assessmentsOf(db, codes))
  return partnerships.map((partnership) => ({
    partnership,
    steps: steps.get(partnership.code) ?? [],
    states: states.get(partnership.code) ?? [],
    contacts: contacts.get(partnership.code) ?? [],
    consents: consents.get(partnership.code) ?? [],
    meetings: meetings.get(partnership.code) ?? [],
    agreements: (agreements.get(partnership.code) ?? []).map(({ agreement }) => agreement),
    plan: (plan.get(partnership.code) ?? []).map(planItemOf),
    pilots: pilots.get(partnership.code) ?? [],
    money: (money.get(partnership.code) ?? []).map(moneyLineOf),
    assessments: (assessments.get(partnership.code) ?? []).map(({ assessment }) => assessment),
  }))
}

function partnershipOf({ one, other, introduction, ...rest }: PipelineTables['partnerships_partnerships']): Partnership {
  return { ...rest, cities: [one, other], ...(introduction === null ? {} : { introduction }) }
}

/** The agreements without their files. */
async function agreementsOf(db: Database, partnerships: readonly string[]) {
  const rows = await pipelineTables(db)
    .selectFrom('partnerships_agreements')
    .select([
      'id',
      'partnership',
      'kind',
      'title',
      'signed',
      'ends',
      'signatories',
      'others',
      'language',
      'file_name',
      'file_type',
      'by',
      'at',
    ])
    .where('partnership', 'in', partnerships)
    .orderBy('signed')
    .orderBy('id')
    .execute()
  return rows.map(({ partnership, file_name, file_type, ...row }) => ({
    partnership,
    agreement: { ...withoutNulls(row), fileName: file_name, fileType: file_type } satisfies Agreement,
  }))
}

function planItemOf({ minor, currency, ...item }: Omit<PlanItem, 'budget'> & { minor: number | null; currency: string | null }): PlanItem {
  return { ...item, ...(minor === null || currency === null ? {} : { budget: { minor, currency } }) }
}

function moneyOf(db: Database, partnerships: readonly string[]) {
  return pipelineTables(db)
    .selectFrom('partnerships_money')
    .leftJoin('partnerships_money_struck', 'partnerships_money_struck.line', 'partnerships_money.id')
    .selectAll('partnerships_money')
    .select('partnerships_money_struck.reason as struck')
    .where('partnerships_money.partnership', 'in', partnerships)
    .orderBy('partnerships_money.day')
    .orderBy('partnerships_money.id')
    .execute()
}

function moneyLineOf({ minor, currency, partnership: _, ...line }: Awaited<ReturnType<typeof moneyOf>>[number]): MoneyLine {
  return { ...withoutNulls(line), ...(minor === null || currency === null ? {} : { value: { minor, currency } }) }
}
