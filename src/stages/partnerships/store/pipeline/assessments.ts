import { sql } from 'kysely'
import type { Answers } from '../../../../engines/survey/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { Database } from '../../../../platform/database.ts'
import { secretHash } from '../../../../platform/hash.ts'
import type { Assessment, Months } from '../../model/pipeline/assessment.ts'

interface Row {
  readonly id: string
  readonly partnership: string
  readonly city: string
  readonly months: Months
  readonly due: string
  readonly at: Date
  readonly answers: Answers | null
  readonly answered: Date | null
}

const SELECT = sql`
  select asked.id, asked.partnership, asked.city, asked.months, asked.due, asked.at, given.answers, given.at as answered
  from partnerships_assessments asked
  left join lateral (
    select answers, at from partnerships_assessment_answers where assessment = asked.id order by id desc limit 1
  ) given on true`

/** What was asked of both cities and what they answered last. One query. */
export async function assessmentsOf(
  db: Database,
  partnerships: readonly string[],
): Promise<readonly { readonly partnership: string; readonly assessment: Assessment }[]> {
  const { rows } =
    await sql<Row>`${SELECT} where asked.partnership = any(${partnerships}::text[]) order by asked.months, asked.city`.execute(db)
  return rows.map((row) => ({ partnership: row.partnership, assessment: assessmentOf(row) }))
}

/** The question of a personal link, with the partnership that it is about. */
export async function findByLink(
  db: Database,
  secret: string,
): Promise<{ readonly partnership: string; readonly assessment: Assessment } | undefined> {
  const { rows } = await sql<Row>`
    ${SELECT} join partnerships_assessment_links link on link.assessment = asked.id where link.secret_hash = ${secretHash(secret)}`.execute(
    db,
  )
  const [row] = rows
  return row && { partnership: row.partnership, assessment: assessmentOf(row) }
}

/** Asks a city once for each round; false when it was asked before. */
export async function addAssessment(
  tx: Database,
  asked: {
    readonly id: string
    readonly partnership: string
    readonly city: string
    readonly months: number
    readonly due: string
    readonly by: string
    readonly at: Date
  },
): Promise<boolean> {
  const { id, partnership, city, months, due, by, at } = asked
  const { rows } = await sql`
    insert into partnerships_assessments (id, partnership, city, months, due, by, at)
    values (${id}::uuid, ${partnership}, ${city}, ${months}, ${due}, ${by}, ${at})
    on conflict (partnership, city, months) do nothing returning id`.execute(tx)
  return rows.length > 0
}

/** Only the hash of a secret is kept. */
export async function addAssessmentLink(tx: Database, assessment: string, secret: string, at: Date): Promise<void> {
  await sql`
    insert into partnerships_assessment_links (secret_hash, assessment, at)
    values (${secretHash(secret)}, ${assessment}::uuid, ${at})`.execute(tx)
}

/** Keeps what was answered; what was answered before stays behind it. */
export async function addAnswers(tx: Database, assessment: string, answers: Answers, language: Language, at: Date): Promise<void> {
  await sql`
    insert into partnerships_assessment_answers (assessment, answers, language, at)
    values (${assessment}::uuid, ${JSON.stringify(answers)}::jsonb, ${language}, ${at})`.execute(tx)
}

function assessmentOf({ id, city, months, due, at, answers, answered }: Row): Assessment {
  return { id, city, months, due, asked: at, ...(answers === null || answered === null ? {} : { answered: { answers, at: answered } }) }
}
