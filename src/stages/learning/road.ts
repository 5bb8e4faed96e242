import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import type { RoadStep } from '../programmes/index.ts'
import { countRegistrations, lecturesOf } from './store.ts'
import { counted, words } from './text/index.ts'

/** What happened at this stage of the road. */
export async function tellLearning(db: Database, programme: string, language: Language): Promise<RoadStep> {
  const lectures = (await lecturesOf(db, programme)).length
  const registered = await countRegistrations(db, programme)
  const line = `${counted(lectures, 'lectures', language)} · ${counted(registered, 'registered', language)}`
  return { title: words(language).learning, line, path: `/programmes/${programme}/lectures`, happened: lectures + registered > 0 }
}
