import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import type { RoadStep } from '../programmes/index.ts'
import { figuresOf } from './store.ts'
import { words } from './text.ts'

/** What happened at this stage of the road. */
export async function tellEvidence(db: Database, programme: string, language: Language): Promise<RoadStep> {
  const t = words(language)
  const figures = await figuresOf(db, programme)
  const flagged = figures.filter(({ status }) => status === 'flagged').length
  const line = `${figures.length} ${t.figures}${flagged > 0 ? `, ${flagged} ${t.flagged}` : ''}`
  return { title: t.evidence, line, path: `/programmes/${programme}/evaluation`, happened: figures.length > 0 }
}
