import { part, seen, type Visit, type Web } from '../../../../platform/http.ts'
import { makeLink } from '../../actions/assessments/ask.ts'
import { takeStep } from '../../actions/pipeline/partnership.ts'
import { problems } from '../../problems/pipeline.ts'
import { completionsOf } from '../../store/due/writing.ts'
import { historyOf } from '../../store/pipeline/history.ts'
import { deskPage, type DeskShown } from '../../views/pipeline/desk.ts'
import { historyPage } from '../../views/pipeline/history.ts'
import { type Context, namesOf, openContext } from './context.ts'

export const PARTNERSHIP = '/:language/programmes/:programme/partnerships/:partnership'

/** The page on which the team looks after a partnership. */
export function mountDesk(web: Web): void {
  web.get(`${PARTNERSHIP}/desk`, async (c) => {
    const context = await openContext(c)
    return c.html(deskPage(seen(c), context.programme, await shownIn(c, context)))
  })

  web.get(`${PARTNERSHIP}/desk/history`, async (c) => {
    const context = await openContext(c)
    const history = await historyOf(c.get('db'), context.dossier.partnership.code)
    const names = await namesOf(
      c.get('db'),
      context.programme,
      [context.dossier],
      history.map(({ by }) => by),
    )
    return c.html(historyPage(seen(c), context.programme, context.dossier, history, names))
  })

  web.post(`${PARTNERSHIP}/desk/steps/:step`, async (c) => {
    const context = await openContext(c)
    const missing = await takeStep(c.get('db'), context.dossier, part(c, 'step'), c.get('visitor').person ?? '')
    if (missing.length === 0) return c.redirect(deskAddress(c, context, 'way'), 303)
    return c.html(deskPage(seenAtDesk(c, context), context.programme, { ...(await shownIn(c, context)), missing }), 409)
  })

  web.post(`${PARTNERSHIP}/desk/assessments/:assessment/links`, async (c) => {
    const context = await openContext(c)
    const asked = context.dossier.assessments.find(({ id }) => id === part(c, 'assessment'))
    if (asked === undefined) throw problems['partnership.part-unknown']()
    const secret = await makeLink(c.get('db'), context.dossier, asked.id, c.get('visitor').person ?? '')
    const address = `${new URL(c.req.url).origin}/${c.get('language')}/partnerships/assessment/${secret}`
    c.header('cache-control', 'no-store')
    return c.html(deskPage(seenAtDesk(c, context), context.programme, { ...(await shownIn(c, context)), fresh: { id: asked.id, address } }))
  })
}

/** The address of the team's page, at one of its parts. */
export function deskAddress(c: Visit, { programme, dossier }: Context, at: string): string {
  return `/${c.get('language')}${deskPath({ programme, dossier })}#${at}`
}

export function deskPath({ programme, dossier }: Pick<Context, 'programme' | 'dossier'>): string {
  return `/programmes/${programme.code}/partnerships/${dossier.partnership.code}/desk`
}

/** What came of a form is shown as the page itself: its language switch leads there. */
function seenAtDesk(c: Visit, context: Context) {
  return { ...seen(c), path: deskPath(context) }
}

async function shownIn(c: Visit, { programme, dossier, today }: Context): Promise<DeskShown> {
  const db = c.get('db')
  const milestones = dossier.pilots.flatMap((pilot) => pilot.milestones.map(({ id }) => id))
  const done = [
    ...(
      await completionsOf(
        db,
        'plan',
        dossier.plan.map(({ id }) => id),
      )
    ).keys(),
    ...(await completionsOf(db, 'milestone', milestones)).keys(),
  ]
  return { dossier, today, done: new Set(done), names: await namesOf(db, programme, [dossier]) }
}
