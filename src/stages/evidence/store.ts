import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { asJson, asJsonOrNull } from '../../platform/json-column.ts'
import type { Figure, Indicator, Table } from './model.ts'

type Tables = {
  evidence_indicators: {
    programme: string
    id: string
    place: number
    section: Indicator['section']
    wording: Indicator['wording']
    query: Indicator['query']
    published: string | null
    note: Indicator['note'] | null
  }
  evidence_figures: { programme: string; id: string; figure: Figure; worked_out: Generated<Date> }
  evidence_tables: { programme: string; id: string; place: number; content: Table }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Adds a programme's indicators in the order in which they are shown. */
export async function addIndicators(db: Database, programme: string, indicators: readonly Indicator[]): Promise<void> {
  if (indicators.length === 0) return
  const rows = indicators.map(({ id, section, wording, query, published, note }, place) => ({
    programme,
    id,
    place,
    section,
    wording: asJson(wording),
    query: asJson(query),
    published: published ?? null,
    note: asJsonOrNull(note),
  }))
  await tables(db).insertInto('evidence_indicators').values(rows).execute()
}

export async function indicatorsOf(db: Database, programme: string): Promise<readonly Indicator[]> {
  const rows = await tables(db).selectFrom('evidence_indicators').selectAll().where('programme', '=', programme).orderBy('place').execute()
  return rows.map(({ programme: _, place: __, published, note, ...rest }) => ({
    ...rest,
    ...(published === null ? {} : { published }),
    ...(note === null ? {} : { note }),
  }))
}

/** Puts these figures in the place of all earlier ones of the programme. */
export async function keepFigures(db: Database, programme: string, figures: readonly Figure[]): Promise<void> {
  await tables(db).deleteFrom('evidence_figures').where('programme', '=', programme).execute()
  if (figures.length === 0) return
  const rows = figures.map((figure) => ({ programme, id: figure.id, figure: asJson(figure) }))
  await tables(db).insertInto('evidence_figures').values(rows).execute()
}

/** The figures of a programme as they were last worked out, in the order of their indicators. */
export async function figuresOf(db: Database, programme: string): Promise<readonly Figure[]> {
  const rows = await tables(db)
    .selectFrom('evidence_figures')
    .innerJoin('evidence_indicators', (join) =>
      join
        .onRef('evidence_indicators.programme', '=', 'evidence_figures.programme')
        .onRef('evidence_indicators.id', '=', 'evidence_figures.id'),
    )
    .select('figure')
    .where('evidence_figures.programme', '=', programme)
    .orderBy('place')
    .execute()
  return rows.map(({ figure }) => figure)
}

/** Puts these tables in the place of all earlier ones of the programme. */
export async function keepTables(db: Database, programme: string, all: readonly Table[]): Promise<void> {
  await tables(db).deleteFrom('evidence_tables').where('programme', '=', programme).execute()
  if (all.length === 0) return
  const rows = all.map((table, place) => ({ programme, id: table.id, place, content: asJson(table) }))
  await tables(db).insertInto('evidence_tables').values(rows).execute()
}

/** How each closed item of the programme's waves was answered, in the order of the questionnaire. */
export async function tablesOf(db: Database, programme: string): Promise<readonly Table[]> {
  const rows = await tables(db)
    .selectFrom('evidence_tables')
    .select('content')
    .where('programme', '=', programme)
    .orderBy('place')
    .execute()
  return rows.map(({ content }) => content)
}
