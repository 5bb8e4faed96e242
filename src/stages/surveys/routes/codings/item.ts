import { part, readForm, valueIn, type Visit, type Web } from '../../../../platform/http.ts'
import { removeSpelling } from '../../../../registry/cities/index.ts'
import { openOpenItem, readAnswer, requireAnswered } from '../../actions/codings/read.ts'
import { codingPage, queryOf } from '../../views/codings/item.ts'
import { type AtWork, namesOf, openWork } from '../staff.ts'
import { gatherDesk, type Refused } from './desk.ts'
import { readGiven } from './given.ts'

/** The worklist of one open question. */
export function mountItem(web: Web): void {
  web.get('/:language/surveys/:wave/codings/:item', async (c) => show(c, await openWork(c, 'answers.code')))

  web.post('/:language/surveys/:wave/codings/:item', async (c) => {
    const work = await openWork(c, 'answers.code')
    const { db, wave, language, person } = work
    const item = openOpenItem(wave, part(c, 'item'))
    const form = await readForm(c)
    const text = valueIn(form, 'answer')
    await requireAnswered(db, wave, item.key, text)
    const given = await readGiven(work, item, text, form)
    if (given.faults.length > 0) return show(c, work, { text, typed: valueIn(form, 'other'), ...given })
    await readAnswer(db, wave, item.key, { text, codes: given.codes, taught: given.taught }, person)
    const at = /^a\d{1,3}$/.test(valueIn(form, 'at')) ? `#${valueIn(form, 'at')}` : ''
    return c.redirect(`/${language}/surveys/${wave.code}/codings/${item.key}${queryOf(placeIn(c))}${at}`, 303)
  })

  web.post('/:language/surveys/:wave/codings/:item/spellings', async (c) => {
    const { db, wave, language } = await openWork(c, 'answers.code')
    const { key } = openOpenItem(wave, part(c, 'item'))
    await removeSpelling(db, valueIn(await readForm(c), 'forget'))
    return c.redirect(`/${language}/surveys/${wave.code}/codings/${key}`, 303)
  })
}

async function show(c: Visit, work: AtWork, refused?: Refused): Promise<Response> {
  const { db, wave, seen, language } = work
  const item = openOpenItem(wave, part(c, 'item'))
  const { desk, codes } = await gatherDesk(work, item, { ...placeIn(c), ...(refused ? { refused } : {}) })
  const names = await namesOf(
    db,
    desk.taught.map(({ by }) => by),
    language,
  )
  return c.html(codingPage(seen, wave, desk, codes, names), refused ? 422 : 200)
}

/** Where in the list the coder is. */
function placeIn(c: Visit): { readonly done: boolean; readonly page: number } {
  return { done: c.req.query('done') === 'yes', page: Number(/^[1-9]\d{0,3}$/.exec(c.req.query('page') ?? '')?.[0] ?? 1) }
}
