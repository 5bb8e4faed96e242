import { formatDayRange } from '../../engines/script/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import { findRequest, organisationsIn, requestLine, requestWords } from '../requests/index.ts'
import { findProgramme } from './store.ts'
import { partnersWords, words } from './text.ts'
import type { RoadStep } from './views.ts'

/** The request that the programme answers. Told here: a request does not know what was made of it. */
export async function tellRequests(db: Database, code: string, language: Language): Promise<RoadStep> {
  const title = requestWords(language).request
  const { request: asked } = (await findProgramme(db, code)) ?? {}
  const request = asked === undefined ? undefined : await findRequest(db, asked)
  if (!request) return { title, line: '', happened: false }
  const line = requestLine(request, await organisationsIn(db, request), language)
  return { title, line, path: `/programmes/${code}/request`, happened: true }
}

/** What happened at this stage of the road. */
export async function tellProgramme(db: Database, code: string, language: Language): Promise<RoadStep> {
  const t = words(language)
  const programme = await findProgramme(db, code)
  if (!programme) return { title: t.programme, line: '', happened: false }
  const line = `${formatDayRange(programme.from, programme.to, language)} · ${partnersWords(programme.parts.length, language)}`
  return { title: t.programme, line, path: `/programmes/${code}/agenda`, happened: true }
}
