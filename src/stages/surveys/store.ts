import type { Generated } from 'kysely'
import type { Answers, Instrument } from '../../engines/survey/index.ts'
import { newId } from '../../kernel/id.ts'
import { isSame } from '../../kernel/same.ts'
import type { Database } from '../../platform/database.ts'
import { asJson, withoutNulls } from '../../platform/json-column.ts'
import type { Coding, Response, Wave } from './model.ts'

type Tables = {
  surveys_instruments: { code: string; edition: number; content: Instrument }
  surveys_waves: {
    code: string
    programme: string
    title: Wave['title']
    instrument: string
    edition: number
    opens: string
    closes: string | null
    zone: string
    second: Wave['second'] | null
    kind: NonNullable<Wave['kind']>
    session: string | null
    personal: Wave['personal'] | null
    most: number | null
    quotas: NonNullable<Wave['quotas']>
    reminders: NonNullable<Wave['reminders']>
  }
  surveys_closings: { wave: string; by: string; at: Generated<Date> }
  surveys_responses: { id: string; wave: string; language: Response['language']; answers: Answers; at: Date; changed: Date | null }
  surveys_earlier_answers: { response: string; answers: Answers }
  surveys_codings: { response: string; item: string; codes: readonly string[]; by: string }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Keeps an edition; false when there is another one under its number. Nobody takes it back until the transaction ends. */
export async function keepInstrument(db: Database, instrument: Instrument): Promise<boolean> {
  const { code, edition } = instrument
  await tables(db)
    .insertInto('surveys_instruments')
    .values({ code, edition, content: asJson(instrument) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const kept = await tables(db)
    .selectFrom('surveys_instruments')
    .select('content')
    .where('code', '=', code)
    .where('edition', '=', edition)
    .forKeyShare()
    .executeTakeFirst()
  // One that was taken back since the line above is kept anew.
  return kept === undefined ? keepInstrument(db, instrument) : isSame(kept.content, instrument)
}

export async function addWave(db: Database, wave: Wave): Promise<void> {
  const { code, programme, title, instrument, opens, closes, zone, second, kind = 'other', session, personal, most } = wave
  await tables(db)
    .insertInto('surveys_waves')
    .values({
      code,
      programme,
      title: asJson(title),
      instrument: instrument.code,
      edition: instrument.edition,
      opens,
      closes: closes ?? null,
      zone,
      second: second ?? null,
      kind,
      session: session ?? null,
      personal: personal ?? null,
      most: most ?? null,
      quotas: asJson(wave.quotas ?? []),
      reminders: asJson(wave.reminders ?? []),
    })
    .execute()
}

/** Puts what may change while the wave runs in the place of what was: title, days, second language, reminders, limits. */
export async function changeWave(db: Database, wave: Wave): Promise<void> {
  const { title, opens, closes, second, most, quotas = [], reminders = [] } = wave
  await tables(db)
    .updateTable('surveys_waves')
    .set({
      title: asJson(title),
      opens,
      closes: closes ?? null,
      second: second ?? null,
      most: most ?? null,
      quotas: asJson(quotas),
      reminders: asJson(reminders),
    })
    .where('code', '=', wave.code)
    .execute()
  recent.get(db)?.delete(wave.code)
}

export async function findWave(db: Database, code: string): Promise<Wave | undefined> {
  const row = await selectWaves(db).where('surveys_waves.code', '=', code).executeTakeFirst()
  return row && waveOf(db, row)
}

/** The wave as it was known at most a second ago. Whether it is still open is seen for certain when a response is kept. */
export async function findRecentWave(db: Database, code: string): Promise<Wave | undefined> {
  const known = recent.get(db) ?? new Map<string, { readonly wave: Wave; readonly until: number }>()
  recent.set(db, known)
  const found = known.get(code)
  if (found !== undefined && found.until > performance.now()) return found.wave
  const wave = await findWave(db, code)
  if (wave) known.set(code, { wave, until: performance.now() + 1000 })
  return wave
}

const recent = new WeakMap<Database, Map<string, { readonly wave: Wave; readonly until: number }>>()

/** The waves of a programme, the first to open first. */
export async function wavesOf(db: Database, programme: string): Promise<readonly Wave[]> {
  const rows = await selectWaves(db).where('programme', '=', programme).orderBy('opens').orderBy('surveys_waves.code').execute()
  const waves: Wave[] = []
  for (const row of rows) waves.push(await waveOf(db, row))
  return waves
}

function selectWaves(db: Database) {
  return tables(db)
    .selectFrom('surveys_waves')
    .leftJoin('surveys_closings', 'surveys_closings.wave', 'surveys_waves.code')
    .select([
      'surveys_waves.code',
      'programme',
      'title',
      'instrument',
      'edition',
      'opens',
      'closes',
      'zone',
      'second',
      'kind',
      'session',
      'personal',
      'most',
      'quotas',
      'reminders',
      'surveys_closings.wave as closed',
    ])
}

type WaveRow = Awaited<ReturnType<ReturnType<typeof selectWaves>['execute']>>[number]

async function waveOf(db: Database, { instrument: code, edition, closed, quotas, reminders, ...row }: WaveRow): Promise<Wave> {
  const instrument = await openEdition(db, code, edition)
  const lists = { ...(quotas.length > 0 && { quotas }), ...(reminders.length > 0 && { reminders }) }
  return { ...withoutNulls(row), instrument, closed: closed !== null, ...lists }
}

/** Editions that were read before. They never change, and reading one anew costs more than keeping a response. */
const editions = new WeakMap<Database, Map<string, Instrument>>()

async function openEdition(db: Database, code: string, edition: number): Promise<Instrument> {
  const known = editions.get(db) ?? new Map<string, Instrument>()
  editions.set(db, known)
  const key = `${code}/${edition}`
  const read = async () => {
    const query = tables(db).selectFrom('surveys_instruments').select('content').where('code', '=', code).where('edition', '=', edition)
    return (await query.executeTakeFirstOrThrow()).content
  }
  const instrument = known.get(key) ?? (await read())
  known.set(key, instrument)
  return instrument
}

/** Closes the wave, or opens it again; false when it was so already. */
export async function setClosed(db: Database, wave: string, closed: boolean, by: string): Promise<boolean> {
  const { numDeletedRows } = await tables(db).deleteFrom('surveys_closings').where('wave', '=', wave).executeTakeFirstOrThrow()
  if (closed) await tables(db).insertInto('surveys_closings').values({ wave, by }).execute()
  return closed !== numDeletedRows > 0n
}

export async function findResponse(db: Database, id: string): Promise<Response | undefined> {
  return tables(db)
    .selectFrom('surveys_responses')
    .select(['id', 'wave', 'language', 'answers', 'at'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Puts the new answers in the place of the old ones, which are kept beside, with the coding of open answers undone. */
export async function changeResponse(db: Database, before: Response, answers: Answers, at: Date): Promise<void> {
  await tables(db)
    .insertInto('surveys_earlier_answers')
    .values({ response: before.id, answers: asJson(before.answers) })
    .execute()
  await tables(db).deleteFrom('surveys_codings').where('response', '=', before.id).execute()
  await tables(db)
    .updateTable('surveys_responses')
    .set({ answers: asJson(answers), changed: at })
    .where('id', '=', before.id)
    .execute()
}

/** All responses of a wave, in the order of their ids. */
export async function responsesOf(db: Database, wave: string): Promise<readonly Response[]> {
  return tables(db)
    .selectFrom('surveys_responses')
    .select(['id', 'wave', 'language', 'answers', 'at'])
    .where('wave', '=', wave)
    .orderBy('id')
    .execute()
}

export async function countResponses(db: Database, wave: string): Promise<number> {
  const row = await tables(db)
    .selectFrom('surveys_responses')
    .select((each) => each.fn.countAll<number>().as('n'))
    .where('wave', '=', wave)
    .executeTakeFirstOrThrow()
  return row.n
}

/** How many responses came in each language, most first. */
export async function countByLanguage(db: Database, wave: string): Promise<readonly { language: Response['language']; n: number }[]> {
  return tables(db)
    .selectFrom('surveys_responses')
    .select(['language', (each) => each.fn.countAll<number>().as('n')])
    .where('wave', '=', wave)
    .groupBy('language')
    .orderBy('n', 'desc')
    .orderBy('language')
    .execute()
}

/** Keeps many responses at once, as an import does: no event for each. Those whose id is taken are left as they are. */
export async function addResponses(db: Database, responses: readonly Response[]): Promise<void> {
  if (responses.length === 0) return
  const rows = responses.map(({ answers, id, ...rest }) => ({ ...rest, id: id || newId(), answers: asJson(answers) }))
  await tables(db)
    .insertInto('surveys_responses')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What coders read in open answers; a later reading of the same answer takes the place of the earlier. */
export async function keepCodings(db: Database, codings: readonly Coding[]): Promise<void> {
  if (codings.length === 0) return
  const rows = codings.map(({ codes, ...rest }) => ({ ...rest, codes: asJson(codes) }))
  await tables(db)
    .insertInto('surveys_codings')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['response', 'item']).doUpdateSet((row) => ({ codes: row.ref('excluded.codes'), by: row.ref('excluded.by') })),
    )
    .execute()
}

export async function codingsOf(db: Database, wave: string): Promise<readonly Coding[]> {
  return tables(db)
    .selectFrom('surveys_codings')
    .innerJoin('surveys_responses', 'surveys_responses.id', 'surveys_codings.response')
    .select(['surveys_codings.response', 'item', 'codes', 'by'])
    .where('wave', '=', wave)
    .orderBy('response')
    .orderBy('item')
    .execute()
}
