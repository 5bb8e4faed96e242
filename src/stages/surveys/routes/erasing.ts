import { Problem } from '../../../kernel/problem.ts'
import { readForm, type Visit, valueIn, type Web } from '../../../platform/http.ts'
import { eraseResponse } from '../actions/erasing.ts'
import { erasuresOf } from '../store/erasing.ts'
import { erasingPage, type TypedErasure } from '../views/erasing.ts'
import { nameOf } from '../views/staff.ts'
import { namesOf, openWork } from './staff.ts'

/** Erasing the answers of one person. */
export function mountErasing(web: Web): void {
  web.get('/:language/surveys/:wave/erasure', async (c) => c.html(await page(c, { meant: '', reason: '' })))

  web.post('/:language/surveys/:wave/erasure', async (c) => {
    const { db, wave, language, person } = await openWork(c, 'answers.erase')
    const form = await readForm(c)
    const typed = { meant: valueIn(form, 'meant'), reason: valueIn(form, 'reason') }
    try {
      await eraseResponse(db, wave, typed, person)
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      return c.html(await page(c, { ...typed, fault: problem.say(language) }), 422)
    }
    return c.redirect(`/${language}/surveys/${wave.code}/erasure`, 303)
  })
}

async function page(c: Visit, typed: TypedErasure) {
  const { db, wave, seen, language } = await openWork(c, 'answers.erase')
  const all = await erasuresOf(db, wave.code)
  const names = await namesOf(
    db,
    all.map(({ by }) => by),
    language,
  )
  return erasingPage(
    seen,
    wave,
    all.map(({ at, by, reason }) => ({ at, by: nameOf(names, by), reason })),
    typed,
  )
}
