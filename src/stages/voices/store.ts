import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { asJson, asJsonOrNull } from '../../platform/json-column.ts'
import type { Consent, InterviewGuide, Voice } from './model.ts'

interface VoiceRow {
  programme: string
  code: string
  place: number
  person: string
  kind: Voice['kind']
  quotation: Voice['quotation']
  original: Voice['original']
  about: Voice['about']
  source: string
  checks: Voice['checks']
}
interface ConsentRow {
  programme: string
  voice: string
  at: Date
  state: Consent['state']
  day: string | null
  note: Consent['note'] | null
}
type Tables = {
  voices_guides: { programme: string; questions: InterviewGuide['questions'] }
  voices_voices: VoiceRow
  voices_consents: ConsentRow
}
const tables = (db: Database) => db.withTables<Tables>()

/** Puts the questions in the place of earlier ones. */
export async function keepGuide(db: Database, { programme, questions }: InterviewGuide): Promise<void> {
  await tables(db)
    .insertInto('voices_guides')
    .values({ programme, questions: asJson(questions) })
    .onConflict((conflict) => conflict.column('programme').doUpdateSet((row) => ({ questions: row.ref('excluded.questions') })))
    .execute()
}

export async function guideOf(db: Database, programme: string): Promise<InterviewGuide | undefined> {
  return tables(db).selectFrom('voices_guides').selectAll().where('programme', '=', programme).executeTakeFirst()
}

/** Keeps voices in the order in which they are shown, each with the consent that it came with. */
export async function keepVoices(db: Database, voices: readonly Voice[], at: Date): Promise<void> {
  if (voices.length === 0) return
  const rows = voices.map(({ consent: _, about, checks, quotation, ...rest }, place) => ({
    ...rest,
    place,
    quotation: asJson(quotation),
    about: asJson(about),
    checks: asJson(checks),
  }))
  await tables(db).insertInto('voices_voices').values(rows).execute()
  await addConsents(db, voices, at)
}

/** Writes down what consent there is from now on. Earlier ones stay. */
export async function addConsents(db: Database, voices: readonly Pick<Voice, 'programme' | 'code' | 'consent'>[], at: Date): Promise<void> {
  const rows = voices.map(({ programme, code, consent }) => ({
    programme,
    voice: code,
    at,
    state: consent.state,
    day: consent.day ?? null,
    note: asJsonOrNull(consent.note),
  }))
  await tables(db).insertInto('voices_consents').values(rows).execute()
}

/** The voices of a programme in their order. One whose consent was withdrawn is not among them. */
export async function voicesOf(db: Database, programme: string): Promise<readonly Voice[]> {
  const rows = await selectVoices(db).where('voices_voices.programme', '=', programme).orderBy('place').orderBy('code').execute()
  return rows.map(voiceOf)
}

/** The voices of these people, whatever the programme. One whose consent was withdrawn is not among them. */
export async function voicesBy(db: Database, people: readonly string[]): Promise<readonly Voice[]> {
  if (people.length === 0) return []
  const rows = await selectVoices(db).where('person', 'in', people).orderBy('voices_voices.programme').orderBy('place').execute()
  return rows.map(voiceOf)
}

/** Each voice with the last consent that was written down; of two at one moment, a withdrawal counts. */
function selectVoices(db: Database) {
  return tables(db)
    .with('standing', (with_) =>
      with_
        .selectFrom('voices_consents')
        .distinctOn(['programme', 'voice'])
        .select(['programme', 'voice', 'state', 'day', 'note'])
        .orderBy('programme')
        .orderBy('voice')
        .orderBy('at', 'desc')
        .orderBy(sql`state = 'withdrawn'`, 'desc'),
    )
    .selectFrom('voices_voices')
    .innerJoin('standing', (join) =>
      join.onRef('standing.programme', '=', 'voices_voices.programme').onRef('standing.voice', '=', 'voices_voices.code'),
    )
    .where('state', '<>', 'withdrawn')
    .selectAll('voices_voices')
    .select(['state', 'day', 'note'])
}

function voiceOf({ place: _, state, day, note, ...rest }: VoiceRow & Pick<ConsentRow, 'state' | 'day' | 'note'>): Voice {
  return { ...rest, consent: { state, ...(day === null ? {} : { day }), ...(note === null ? {} : { note }) } }
}
