import { Problem } from '../../../kernel/problem.ts'
import { type Fields, part, readForm, seen, valueIn, type Visit, type Web } from '../../../platform/http.ts'
import { requireRight } from '../../../registry/access/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { countResponses, wavesOf } from '../../surveys/index.ts'
import { declareBreakdowns } from '../actions/breakdowns.ts'
import type { Plan } from '../breakdowns/model.ts'
import { readMerges } from '../breakdowns/plan.ts'
import { breakdownsOf, plansOf } from '../store/breakdowns.ts'
import { disclosurePage, type ShownPlan } from '../views/disclosure.ts'

/** What may be shown of whom: the audit, and the declaration of breakdowns; for the team. */
export function mountDisclosure(web: Web): void {
  web.get('/:language/programmes/:programme/disclosure', async (c) => c.html(await disclosure(c)))

  web.post('/:language/programmes/:programme/disclosure', async (c) => {
    const { code } = await openProgramme(c.get('db'), part(c, 'programme'))
    const visitor = c.get('visitor')
    requireRight(visitor, 'breakdowns.declare', code)
    const form = await readForm(c)
    const wave = valueIn(form, 'wave')
    const known = await wavesOf(c.get('db'), code)
    const plan = planOf(form, known.some((each) => each.code === wave) ? wave : '')
    try {
      await declareBreakdowns(c.get('db'), plan, visitor.person ?? '')
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== 'plan.wrong') throw problem
      return c.html(await disclosure(c, { wave, form, fault: problem.say(c.get('language')) }), 422)
    }
    return c.redirect(`/${c.get('language')}/programmes/${code}/disclosure`, 303)
  })
}

function planOf(form: Fields, wave: string): Plan {
  const picked = (prefix: string) => form.flatMap(([name, value]) => (name === `${prefix}-${wave}` ? [value] : []))
  const merges = (item: string) => valueIn(form, `merge-${wave}-${item.replace('@', '')}`)
  return { wave, groupings: picked('by').map((item) => ({ item, merges: readMerges(merges(item)) })), items: picked('items') }
}

interface Typed {
  readonly wave: string
  readonly form: Fields
  readonly fault: string
}

async function disclosure(c: Visit, typed?: Typed) {
  const db = c.get('db')
  const programme = await openProgramme(db, part(c, 'programme'))
  requireRight(c.get('visitor'), 'figures.check', programme.code)
  const plans = await plansOf(db, programme.code)
  const shown: ShownPlan[] = []
  for (const wave of await wavesOf(db, programme.code)) {
    const plan = plans.find((each) => each.wave === wave.code)
    const answered = (await countResponses(db, wave.code)) > 0
    const here = typed?.wave === wave.code ? { typed: typedOf(typed.form, wave.code), fault: typed.fault } : {}
    shown.push({ wave, ...(plan ? { plan } : {}), ...here, answered, stands: answered && plan !== undefined })
  }
  return disclosurePage(seen(c), programme, shown, await breakdownsOf(db, programme.code))
}

/** What was picked and typed, by what the view asks for. */
function typedOf(form: Fields, wave: string): ReadonlyMap<string, string> {
  return new Map(
    form.map(([name, value]): [string, string] => {
      if (name === `by-${wave}`) return [`by ${value}`, value]
      if (name === `items-${wave}`) return [`item ${value}`, value]
      const item = name.slice(`merge-${wave}-`.length)
      return [`merge ${item === 'language' ? '@language' : item}`, value]
    }),
  )
}
