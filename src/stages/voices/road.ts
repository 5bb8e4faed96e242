import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import type { RoadStep } from '../programmes/index.ts'
import { voicesOf } from './store.ts'
import { voicesWords, words } from './text.ts'

/** What happened at this stage of the road. */
export async function tellVoices(db: Database, programme: string, language: Language): Promise<RoadStep> {
  const n = (await voicesOf(db, programme)).length
  return { title: words(language).voices, line: voicesWords(n, language), path: `/programmes/${programme}/voices`, happened: n > 0 }
}
