import { percentHalfUp } from '../../../../engines/evidence/index.ts'
import { itemFor } from '../../../../engines/survey/index.ts'
import { part, seen, type Visit, type Web } from '../../../../platform/http.ts'
import { may, requireRight } from '../../../../registry/access/index.ts'
import { citiesBy } from '../../../../registry/cities/index.ts'
import { countRegistrations, registrationsOf } from '../../../learning/index.ts'
import { openProgramme } from '../../../programmes/index.ts'
import { closeWave, openWave } from '../../actions.ts'
import { openPoster } from '../../actions/invitations/printing.ts'
import type { Wave } from '../../model.ts'
import { countByLanguage, countResponses, wavesOf } from '../../store.ts'
import { answeredBy, countInvited, turnoutOf } from '../../store/invitations/turnout.ts'
import { turnoutAmong } from '../../waves/turnout.ts'
import { posterPage } from '../../views/invitations/print.ts'
import type { GroupNames, Watched } from '../../views/waves/turnout.ts'
import { wavePage } from '../../views/waves/watch.ts'
import { openReplanning } from './open.ts'

/** How a wave goes, its poster, and its end. */
export function mountWatching(web: Web): void {
  web.get('/:language/surveys/:wave/watch', async (c) => {
    const wave = await openWave(c.get('db'), part(c, 'wave'))
    requireRight(c.get('visitor'), 'wave.watch', wave.programme)
    return watch(c, wave)
  })

  web.get('/:language/surveys/:wave/poster', async (c) => {
    const { db, wave, programme } = await openReplanning(c)
    return c.html(posterPage(seen(c), { wave, programme: programme.title }, await openPoster(db, wave)))
  })

  web.post('/:language/surveys/:wave/closing', (c) => setClosing(c, true))
  web.post('/:language/surveys/:wave/reopening', (c) => setClosing(c, false))
}

async function watch(c: Visit, wave: Wave): Promise<Response> {
  const db = c.get('db')
  const responses = await countResponses(db, wave.code)
  const registered = await countRegistrations(db, wave.programme)
  const reached = wave.personal && (await countInvited(db, wave.code))
  const [n, all] = reached ? [reached.used, reached.invited] : [responses, registered]
  const { title: programme, sessions } = await openProgramme(db, wave.programme)
  const page = wavePage(seen(c), {
    wave,
    programme,
    session: sessions.find(({ code }) => code === wave.session)?.title,
    now: c.get('now')(),
    responses,
    registered,
    rate: all > 0 && n <= all ? percentHalfUp(n, all) : undefined,
    byLanguage: await countByLanguage(db, wave.code),
    ...(reached && { reached }),
    turnout: await turnout(c, wave),
    names: await namesFor(c, wave),
    mayClose: may(c.get('visitor'), 'wave.close', wave.programme),
    mayPlan: may(c.get('visitor'), 'wave.plan', wave.programme),
    mayDesign: may(c.get('visitor'), 'instrument.design'),
  })
  return c.html(page)
}

/** Small groups stand together where nobody may tell who answered what, and for whoever may not see names. */
async function turnout(c: Visit, wave: Wave): Promise<Watched> {
  const db = c.get('db')
  const together = wave.personal !== 'named' || !may(c.get('visitor'), 'wave.plan', wave.programme)
  if (wave.personal) return { among: 'invited', together, groups: await turnoutOf(db, wave.code) }
  const items = (['role', 'region', 'city'] as const).flatMap((by) => {
    const item = itemFor(wave.instrument, by)
    return item ? [[by, item.code] as const] : []
  })
  const answered = await answeredBy(db, wave.code, items)
  return { among: 'registered', together, groups: turnoutAmong(await registrationsOf(db, wave.programme), answered) }
}

/** What roles and regions are called in the programme's questionnaires, and cities in the register. */
async function namesFor(c: Visit, wave: Wave): Promise<GroupNames> {
  const instruments = [wave, ...(await wavesOf(c.get('db'), wave.programme))].map(({ instrument }) => instrument)
  const named = (by: 'role' | 'region') =>
    new Map(instruments.toReversed().flatMap((each) => (itemFor(each, by)?.choices ?? []).map(({ code, label }) => [code, label] as const)))
  const cities = await citiesBy(c.get('db'))
  return { role: named('role'), region: named('region'), city: new Map(cities.map(({ code, names }) => [code, names])) }
}

async function setClosing(c: Visit, closed: boolean): Promise<Response> {
  const wave = await openWave(c.get('db'), part(c, 'wave'))
  const visitor = c.get('visitor')
  requireRight(visitor, 'wave.close', wave.programme)
  await closeWave(c.get('db'), wave, closed, visitor.person ?? '')
  return c.redirect(`/${c.get('language')}/surveys/${wave.code}/watch`, 303)
}
