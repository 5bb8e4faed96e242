import { Problem } from '../../../kernel/problem.ts'
import { part, readForm, seen, type Visit, type Web } from '../../../platform/http.ts'
import { may, requireRight } from '../../../registry/access/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { leaveOut, nameSectors, takeIn } from '../actions/needs.ts'
import { evidenceOf } from '../store/breakdowns.ts'
import { exclusionsOf, findNumbers } from '../store/needs.ts'
import { type NeedsCheck, needsCheckPage } from '../views/needs-check.ts'

/** For the team: implausible numbers, one by one, and the sectors of demand. */
export function mountNeeds(web: Web): void {
  web.get('/:language/programmes/:programme/needs/check', async (c) => c.html(await check(c)))

  web.post('/:language/programmes/:programme/needs/exclusions', async (c) => {
    const { code, by, form } = await posted(c, 'answers.exclude')
    const response = form.get('response') ?? ''
    const reason = form.get(`reason-${response}`) ?? ''
    try {
      await leaveOut(c.get('db'), code, { response, item: form.get('item') ?? '', reason, by })
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== 'exclusion.reason') throw problem
      return c.html(await check(c, { response, reason, fault: problem.say(c.get('language')) }), 422)
    }
    return back(c, code)
  })

  web.post('/:language/programmes/:programme/needs/inclusions', async (c) => {
    const { code, by, form } = await posted(c, 'answers.exclude')
    await takeIn(c.get('db'), code, form.get('response') ?? '', form.get('item') ?? '', by)
    return back(c, code)
  })

  web.post('/:language/programmes/:programme/needs/sectors', async (c) => {
    const { code, by, form } = await posted(c, 'figures.check')
    const said = [...form].flatMap(([name, purpose]) => {
      const at = name.lastIndexOf('.')
      return at < 1 ? [] : [{ item: name.slice(0, at), code: name.slice(at + 1), ...(purpose === '' ? {} : { purpose }) }]
    })
    await nameSectors(c.get('db'), code, said, by)
    return back(c, code)
  })
}

async function posted(c: Visit, right: 'answers.exclude' | 'figures.check') {
  const { code } = await openProgramme(c.get('db'), part(c, 'programme'))
  const visitor = c.get('visitor')
  requireRight(visitor, right, code)
  return { code, by: visitor.person ?? '', form: new Map(await readForm(c)) }
}

function back(c: Visit, programme: string): Response {
  return c.redirect(`/${c.get('language')}/programmes/${programme}/needs/check`, 303)
}

async function check(c: Visit, typed?: NeedsCheck['typed']) {
  const db = c.get('db')
  const programme = await openProgramme(db, part(c, 'programme'))
  requireRight(c.get('visitor'), 'figures.check', programme.code)
  const mayExclude = may(c.get('visitor'), 'answers.exclude', programme.code)
  const mayRead = may(c.get('visitor'), 'answers.read', programme.code)
  const exclusions = mayRead ? await exclusionsOf(db, programme.code) : []
  const out = new Set(exclusions.map(({ response, item }) => `${response} ${item}`))
  const { implausible } = await findNumbers(db, programme.code)
  const { demand = [] } = await evidenceOf(db, programme.code)
  return needsCheckPage(seen(c), programme, {
    implausible: mayRead ? implausible.filter(({ response, item }) => !out.has(`${response} ${item}`)) : [],
    exclusions,
    demand,
    mayExclude,
    ...(typed ? { typed } : {}),
  })
}
