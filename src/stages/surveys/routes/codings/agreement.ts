import { fill } from '../../../../kernel/language.ts'
import { part, readForm, valueIn, type Visit, type Web } from '../../../../platform/http.ts'
import { openOpenItem, settleAnswer } from '../../actions/codings/read.ts'
import { agreementOf } from '../../coding/agreement.ts'
import type { OpenItem } from '../../coding/model.ts'
import { pairOf, sameCodes } from '../../coding/outcome.ts'
import { codingProblems } from '../../problems/coding.ts'
import { findFrame, openAnswersOf, readingsOf, settlementsOf } from '../../store/codings.ts'
import { codingWords } from '../../text/coding.ts'
import { agreementPage, type Compared, type Disagreement } from '../../views/codings/agreement.ts'
import { type AtWork, namesOf, openWork } from '../staff.ts'
import { namesOfCodes } from './desk.ts'
import { readTypedCodes } from './given.ts'

/** Where two coders of a question agree and where not; a person decides. */
export function mountAgreement(web: Web): void {
  web.get('/:language/surveys/:wave/codings/:item/agreement', async (c) => show(c, await openWork(c, 'answers.code')))

  web.post('/:language/surveys/:wave/codings/:item/agreement', async (c) => {
    const work = await openWork(c, 'answers.code')
    const { db, wave, language, person } = work
    const item = openOpenItem(wave, part(c, 'item'))
    const form = await readForm(c)
    const response = valueIn(form, 'response')
    const found = (await compare(work, item)).open.find((each) => each.response === response)
    if (!found) throw codingProblems['coding.once']()
    const typed = await readTypedCodes(db, item, valueIn(form, 'other'))
    const codes = [...new Set([...pickedOf(found, valueIn(form, 'pick')), ...typed.codes])]
    const t = codingWords(language)
    const wrong = typed.wrong.map((code) => fill(t.badCode, { code }))
    const undecided = valueIn(form, 'pick') === '' && codes.length === 0
    if (wrong.length > 0 || undecided) return show(c, work, { response, words: wrong[0] ?? t.noCodes })
    await settleAnswer(db, wave, item.key, response, codes, person)
    return c.redirect(`/${language}/surveys/${wave.code}/codings/${item.key}/agreement`, 303)
  })
}

function pickedOf({ first, second }: Disagreement, pick: string): readonly string[] {
  if (pick === 'first') return first.codes
  if (pick === 'second') return second.codes
  return pick === 'both' ? [...first.codes, ...second.codes] : []
}

async function show(c: Visit, work: AtWork, fault?: { readonly response: string; readonly words: string }): Promise<Response> {
  const { db, wave, seen, language } = work
  const item = openOpenItem(wave, part(c, 'item'))
  const compared = await compare(work, item)
  const people = [...compared.open, ...compared.settled].flatMap(({ first, second }) => [first.coder, second.coder])
  const names = await namesOf(db, [...people, ...compared.settled.map(({ settlement }) => settlement.by)], language)
  const codes = await namesOfCodes(db, await findFrame(db, wave.instrument.code, item.key), language)
  return c.html(agreementPage(seen, wave, compared, codes, names, fault), fault ? 422 : 200)
}

/** The answers that two coders have read. Nobody sees another's codes here before both have read the answer. */
async function compare({ db, wave }: AtWork, item: OpenItem): Promise<Compared> {
  const texts = new Map((await openAnswersOf(db, wave.code, item.key)).map(({ response, text }) => [response, text]))
  const readings = Map.groupBy(await readingsOf(db, wave.code, item.key), ({ response }) => response)
  const settlements = new Map((await settlementsOf(db, wave.code, item.key)).map((each) => [each.response, each]))
  const pairs = [...readings].flatMap(([response, all]) => {
    const pair = pairOf(all)
    return pair ? [{ response, text: texts.get(response) ?? '', first: pair[0], second: pair[1] }] : []
  })
  const differing = pairs.filter(({ first, second }) => !sameCodes(first.codes, second.codes))
  const settled = differing.flatMap((each) => {
    const settlement = settlements.get(each.response)
    return settlement ? [{ ...each, settlement }] : []
  })
  return {
    item,
    agreement: agreementOf(pairs.map(({ first, second }) => [first, second])),
    open: differing.filter(({ response }) => !settlements.has(response)),
    settled,
  }
}
