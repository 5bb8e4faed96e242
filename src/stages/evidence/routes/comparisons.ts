import { part, seen, type Web } from '../../../platform/http.ts'
import { openProgramme } from '../../programmes/index.ts'
import { BY_ARRIVAL } from '../breakdowns/groups.ts'
import { breakdownsOf } from '../store/breakdowns.ts'
import { comparisonsOf } from '../store/comparisons.ts'
import { countComparisons } from '../views/breakdowns.ts'
import { comparisonsPage } from '../views/comparisons.ts'
import { evidenceLinks } from '../views/links.ts'

/** Who is missing, and what changed. */
export function mountComparisons(web: Web): void {
  web.get('/:language/programmes/:programme/comparisons', async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const comparisons = await comparisonsOf(db, programme.code)
    const breakdowns = await breakdownsOf(db, programme.code)
    const arrival = { tables: breakdowns.filter(({ grouping }) => grouping === BY_ARRIVAL), comparisons: countComparisons(breakdowns) }
    const links = evidenceLinks(programme.code, 'comparisons', seen(c))
    return c.html(comparisonsPage(seen(c), programme, comparisons, arrival, links))
  })

  web.get('/:language/programmes/:programme/comparisons.json', async (c) => {
    const { code } = await openProgramme(c.get('db'), part(c, 'programme'))
    return c.json(await comparisonsOf(c.get('db'), code))
  })
}
