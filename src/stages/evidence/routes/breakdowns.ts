import { breakdownFault } from '../../../engines/evidence/index.ts'
import { part, seen, type Web } from '../../../platform/http.ts'
import { openProgramme } from '../../programmes/index.ts'
import { breakdownsCsv } from '../breakdowns/data.ts'
import { problems } from '../problems.ts'
import { breakdownsOf, plansOf } from '../store/breakdowns.ts'
import { breakdownsPage } from '../views/breakdowns.ts'
import { evidenceLinks } from '../views/links.ts'

/** Answers by group: the declared list, one table of it, and the same as data. Nothing else can be asked for. */
export function mountBreakdowns(web: Web): void {
  web.get('/:language/programmes/:programme/breakdowns', async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const [plans, breakdowns] = [await plansOf(db, programme.code), await breakdownsOf(db, programme.code)]
    return c.html(breakdownsPage(seen(c), programme, plans, breakdowns, evidenceLinks(programme.code, 'breakdowns', seen(c))))
  })

  web.get('/:language/programmes/:programme/breakdowns.json', async (c) => {
    const { code } = await openProgramme(c.get('db'), part(c, 'programme'))
    return c.json(await breakdownsOf(c.get('db'), code))
  })

  web.get('/:language/programmes/:programme/breakdowns.csv', async (c) => {
    const { code } = await openProgramme(c.get('db'), part(c, 'programme'))
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', `attachment; filename="${code}-breakdowns.csv"`)
    return c.body(breakdownsCsv(await breakdownsOf(c.get('db'), code)))
  })

  web.get('/:language/programmes/:programme/breakdowns/:by/:item', async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const all = await breakdownsOf(db, programme.code)
    const asked = { item: part(c, 'item'), by: part(c, 'by').split('+') }
    const declared = all.map(({ item, grouping }) => ({ item, by: [grouping.replace('@', '')] }))
    if (breakdownFault(asked, declared)) throw problems['breakdown.not-declared']()
    const links = evidenceLinks(programme.code, 'breakdowns', seen(c))
    const found = all.filter(({ item, grouping }) => item === asked.item && grouping.replace('@', '') === asked.by[0])
    return c.html(breakdownsPage(seen(c), programme, await plansOf(db, programme.code), found, links))
  })
}
