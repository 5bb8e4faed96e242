import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import type { RoadStep } from '../programmes/index.ts'
import { countResponses, wavesOf } from './store.ts'
import { words } from './text.ts'

/** What happened at this stage of the road. */
export async function tellSurveys(db: Database, programme: string, language: Language): Promise<RoadStep> {
  const t = words(language)
  const waves = await wavesOf(db, programme)
  const counts = await Promise.all(waves.map((wave) => countResponses(db, wave.code)))
  const all = counts.reduce((sum, n) => sum + n, 0)
  const path = `/programmes/${programme}/survey`
  return { title: t.survey, line: `${all} ${t.responses}`, path, happened: waves.length > 0 }
}
