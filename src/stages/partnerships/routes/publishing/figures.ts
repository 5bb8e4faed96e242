import { part, seen, type Web } from '../../../../platform/http.ts'
import { may } from '../../../../registry/access/index.ts'
import { openProgramme } from '../../../programmes/index.ts'
import { openProvenance } from '../../actions/publishing/provenance.ts'
import { provenancePage } from '../../views/publishing/provenance.ts'
import { namesOf } from '../pipeline/context.ts'

/** How each figure of a programme's partnerships was counted: today, or with `?at=` at the moment when an edition was published. */
export function mountFigures(web: Web): void {
  web.get('/:language/programmes/:programme/partnerships/figures/:figure', async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const shown = await openProvenance(db, programme, part(c, 'figure'), c.req.query('at'))
    const isTeam = may(c.get('visitor'), 'partnership.broker', programme.code)
    const names = isTeam ? await namesOf(db, programme, shown.counted) : undefined
    return c.html(provenancePage(seen(c), programme, shown, names))
  })
}
