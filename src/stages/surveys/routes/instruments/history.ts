import { part, type Visit, type Web } from '../../../../platform/http.ts'
import { type Changing, restoreVersion } from '../../actions/instruments/change.ts'
import { openDesign } from '../../actions/instruments/open.ts'
import { discardDesign } from '../../actions/instruments/publish.ts'
import { valueOf } from '../../designer/posted.ts'
import { versionsOf } from '../../store/instruments/designs.ts'
import { historyPage } from '../../views/instruments/draft/history.ts'
import { pathOf } from '../../views/instruments/frame.ts'
import { told } from './draft.ts'
import { enter, goTo, namesBy, postedDesign } from './visit.ts'

/** Going back to earlier versions, and throwing a draft away: only by who has seen the newest version. */
export function mountHistory(web: Web): void {
  web.get('/:language/instruments/:code/draft/history', (c) => show(c, undefined, 200))

  web.post('/:language/instruments/:code/draft/history', async (c) => {
    enter(c)
    const { form, who } = await postedDesign(c)
    const design = await openDesign(c.get('db'), who.code)
    if (design.version !== who.version) return show(c, who, 409)
    const restored = await restoreVersion(c.get('db'), who, Number(valueOf(form, 'restore')))
    return goTo(c, `/draft${told(restored, design, who)}`)
  })

  web.post('/:language/instruments/:code/draft/discarding', async (c) => {
    enter(c)
    const { form, who } = await postedDesign(c)
    if (valueOf(form, 'sure') !== 'yes') return show(c, undefined, 422)
    if (!(await discardDesign(c.get('db'), who))) return show(c, who, 409)
    return c.redirect(`/${c.get('language')}/instruments`, 303)
  })
}

/** `late` is who wished something of a draft that others changed first. */
async function show(c: Visit, late: Changing | undefined, status: 200 | 409 | 422): Promise<Response> {
  const seen = enter(c)
  const design = await openDesign(c.get('db'), part(c, 'code'))
  const versions = await versionsOf(c.get('db'), design.code)
  const others = late ? versions.filter(({ version }) => version > late.version) : []
  const nameOf = await namesBy(c, ...versions)
  return c.html(historyPage({ ...seen, path: pathOf(design.code, '/draft/history') }, { design, versions, others, nameOf }), status)
}
