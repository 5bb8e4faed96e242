import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import { part, seen, type Web } from '../../platform/http.ts'
import { organisationsBy } from '../../registry/organisations/index.ts'
import { openRequest, organisationsIn } from '../requests/index.ts'
import { openProgramme } from './actions.ts'
import { problems } from './problems.ts'
import { listProgrammes } from './store.ts'
import { programmeList, programmeRequest, programmeRoad, type RoadStep } from './views.ts'

/** How a stage tells what happened on its part of the road. */
export type RoadTeller = (db: Database, programme: string, language: Language) => Promise<RoadStep>

/** `tellers` speak in the order of the road. */
export function mountProgrammes(web: Web, tellers: readonly RoadTeller[]): void {
  web.get('/:language/programmes', async (c) => c.html(programmeList(seen(c), await listProgrammes(c.get('db')))))

  web.get('/:language/programmes/:programme', async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const organisations = await organisationsBy(
      db,
      programme.parts.map(({ organisation }) => organisation),
    )
    const steps = await Promise.all(tellers.map((tell) => tell(db, programme.code, c.get('language'))))
    return c.html(programmeRoad(seen(c), programme, organisations, steps))
  })
  web.get('/:language/programmes/:programme/request', async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    if (programme.request === undefined) throw problems['programme.without-request']({ programme: programme.code })
    const request = await openRequest(db, programme.request)
    return c.html(programmeRequest(seen(c), programme, request, await organisationsIn(db, request)))
  })
}
