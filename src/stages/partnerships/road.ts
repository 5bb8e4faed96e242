import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import type { RoadStep } from '../programmes/index.ts'
import { interestsOf } from './interests.ts'
import { countPartners } from './model/interests.ts'
import { followUpsOf } from './store/follow-ups.ts'
import { counted, words } from './text/index.ts'

/** What happened at this stage of the road. */
export async function tellPartnerships(db: Database, programme: string, language: Language): Promise<RoadStep> {
  const partners = countPartners(await interestsOf(db, programme)).length
  const promised = (await followUpsOf(db, programme)).length
  const line = `${counted(partners, 'partners', language)} · ${counted(promised, 'followUps', language)}`
  return { title: words(language).partnerships, line, path: `/programmes/${programme}/interests`, happened: partners + promised > 0 }
}
