import { part, readForm, seen, type Visit, type Web } from '../../../platform/http.ts'
import { may, requireRight } from '../../../registry/access/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { listAskable, planWave, proposeCode, replanWave } from '../actions/waves.ts'
import type { Wave } from '../model.ts'
import { readChangeable, readPlan, type Typed } from '../waves/planning.ts'
import { listWaves } from '../store/waves.ts'
import { planPage, replanPage } from '../views/waves/form.ts'
import { wavesPage } from '../views/waves/list.ts'
import { mountWatching } from './waves/watching.ts'
import { openPlanning, openReplanning } from './waves/open.ts'

/** How waves are planned, changed, watched and closed. */
export function mountWaves(web: Web): void {
  mountPlanning(web)
  mountReplanning(web)
  mountWatching(web)
}

function mountPlanning(web: Web): void {
  web.get('/:language/programmes/:programme/waves', async (c) => {
    const programme = await openProgramme(c.get('db'), part(c, 'programme'))
    requireRight(c.get('visitor'), 'wave.watch', programme.code)
    const waves = await listWaves(c.get('db'), programme.code)
    return c.html(
      wavesPage(seen(c), programme, waves, { now: c.get('now')(), mayPlan: may(c.get('visitor'), 'wave.plan', programme.code) }),
    )
  })

  web.get('/:language/programmes/:programme/waves/new', async (c) => {
    const { db, programme } = await openPlanning(c)
    const taken = (await listWaves(db, programme.code)).map(({ code }) => code)
    const typed = new Map([
      ['code', proposeCode(programme.code, taken)],
      ['what', c.req.query('what') ?? ''],
    ])
    return c.html(planPage(seen(c), programme, await listAskable(db), { typed, faults: [] }))
  })

  web.post('/:language/programmes/:programme/waves/new', async (c) => {
    const { db, programme, by } = await openPlanning(c)
    const typed = await typedIn(c)
    const { plan, faults } = readPlan(
      typed,
      programme.sessions.map(({ code }) => code),
    )
    const again = async (wrong: typeof faults) => c.html(planPage(seen(c), programme, await listAskable(db), { typed, faults: wrong }), 422)
    if (faults.length > 0) return again(faults)
    const planned = await planWave(db, programme, plan, by)
    if ('field' in planned) return again([planned])
    return c.redirect(`/${c.get('language')}/surveys/${planned.code}/${planned.personal ? 'invitations' : 'watch'}`, 303)
  })
}

function mountReplanning(web: Web): void {
  web.get('/:language/surveys/:wave/plan', async (c) => {
    const { wave, programme } = await openReplanning(c)
    return c.html(replanPage(seen(c), programme, wave, { typed: typedOf(wave), faults: [] }))
  })

  web.post('/:language/surveys/:wave/plan', async (c) => {
    const { db, wave, programme, by } = await openReplanning(c)
    const typed = await typedIn(c)
    const { plan, faults } = readChangeable(typed, wave.instrument)
    if (faults.length > 0) return c.html(replanPage(seen(c), programme, wave, { typed, faults }), 422)
    await replanWave(db, wave, plan, by)
    return c.redirect(`/${c.get('language')}/surveys/${wave.code}/watch`, 303)
  })
}

/** The fields of a form, the first value of each. */
async function typedIn(c: Visit): Promise<Typed> {
  return new Map((await readForm(c)).toReversed())
}

/** A wave as its form would have been typed. */
function typedOf({ title, opens, closes, most, quotas = [], reminders = [], second }: Wave): Typed {
  const titles = Object.entries(title).map(([language, words]) => [`title.${language}`, words] as const)
  const limits = quotas.flatMap((quota, row) => [
    [`quota.${row}.item`, quota.item] as const,
    [`quota.${row}.most`, String(quota.most)] as const,
  ])
  const plain = { opens, closes, most: most && String(most), reminders: reminders.join(', '), second }
  const filled = Object.entries(plain).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
  return new Map([...titles, ...limits, ...filled])
}
