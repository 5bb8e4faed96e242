import { part, seen, type Web } from '../../../platform/http.ts'
import { may, requireRight } from '../../../registry/access/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { beginEdition, compareWithToday } from '../actions/index.ts'
import { differencesPage } from '../views/frozen.ts'
import { numberOf } from './edition.ts'

/** What an edition keeps for ever, beside today; and the way to a new one. */
export function mountFrozen(web: Web): void {
  web.get('/:language/programmes/:programme/report/differences', async (c) => {
    const programme = await openProgramme(c.get('db'), part(c, 'programme'))
    const preview = may(c.get('visitor'), 'report.preview', programme.code)
    const edition = numberOf(c.req.query('edition'))
    return c.html(differencesPage(seen(c), programme, await compareWithToday(c.get('db'), programme.code, { preview, edition })))
  })

  web.post('/:language/programmes/:programme/report/editions', async (c) => {
    const { code } = await openProgramme(c.get('db'), part(c, 'programme'))
    requireRight(c.get('visitor'), 'report.publish', code)
    const edition = await beginEdition(c.get('db'), code, c.get('visitor').person ?? '')
    return c.redirect(`/${c.get('language')}/programmes/${code}/report?edition=${edition}`, 303)
  })
}
