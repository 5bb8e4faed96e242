import { formatDayRange } from '../../engines/script/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import { findProgramme } from './store.ts'
import { words } from './text.ts'
import type { RoadStep } from './views.ts'

/** What happened at this stage of the road. */
export async function tellProgramme(db: Database, code: string, language: Language): Promise<RoadStep> {
  const t = words(language)
  const programme = await findProgramme(db, code)
  if (!programme) return { title: t.programme, line: '', happened: false }
  const line = `${formatDayRange(programme.from, programme.to, language)} · ${programme.parts.length} ${t.partners}`
  return { title: t.programme, line, path: `/programmes/${code}/agenda`, happened: true }
}
