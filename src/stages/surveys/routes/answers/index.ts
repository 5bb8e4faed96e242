import { isFound } from '../../../../engines/script/index.ts'
import { isId } from '../../../../kernel/id.ts'
import { part, type Visit, type Web } from '../../../../platform/http.ts'
import { openItems } from '../../coding/model.ts'
import { bestTranslation, type Translation } from '../../coding/translation.ts'
import { compareEntries } from '../../paper/compare.ts'
import type { Mark } from '../../paper/model.ts'
import { problems } from '../../problems.ts'
import { codingsIn, countRead, earlierOf, findRead, readResponses } from '../../store/answers.ts'
import { choicesOf, entriesOf } from '../../store/sheets.ts'
import { translationsOf } from '../../store/translations.ts'
import { askedItems, findItem, searchedText } from '../../views/answers/items.ts'
import { answersPage, type Listed } from '../../views/answers/list.ts'
import { responsePage, type WholeResponse } from '../../views/answers/response.ts'
import { namesOfCodes } from '../codings/desk.ts'
import { type AtWork, namesOf, openWork } from '../staff.ts'
import { mountTranslations } from './translations.ts'

const A_PAGE = 50

/** Reading what people answered, one by one. */
export function mountAnswers(web: Web): void {
  web.get('/:language/surveys/:wave/answers', async (c) => {
    const work = await openWork(c, 'answers.read')
    return c.html(answersPage(work.seen, work.wave, await listed(c, work)))
  })

  web.get('/:language/surveys/:wave/answers/:response', async (c) => {
    const work = await openWork(c, 'answers.read')
    const { db, wave, seen, language } = work
    const whole = await openWhole(work, part(c, 'response'))
    const people = [...whole.codings.values()].flatMap(({ by }) => by.split(', '))
    const translators = [...whole.translations.values()].flatMap(({ by, review }) => [by, ...(review ? [review.by] : [])])
    const names = await namesOf(db, [...people, ...translators], language)
    return c.html(responsePage(seen, wave, whole, await namesOfCodes(db, undefined, language), names))
  })

  mountTranslations(web)
}

async function listed(c: Visit, { db, wave }: AtWork): Promise<Listed> {
  const item = findItem(wave.instrument, c.req.query('item') ?? '')
  const query = (c.req.query('q') ?? '').slice(0, 200).trim()
  const page = Number(/^[1-9]\d{0,5}$/.exec(c.req.query('page') ?? '')?.[0] ?? 1)
  const from = (page - 1) * A_PAGE
  const key = item && item.kind !== 'grid' ? item.code : undefined
  const read = await readResponses(db, wave.code, { key: query === '' ? key : undefined, from, some: query === '' ? A_PAGE : undefined })
  const items = item ? [item] : askedItems(wave.instrument)
  const found = query === '' ? read : read.filter(({ answers }) => items.some((each) => isFound(searchedText(each, answers), query)))
  const all = query === '' ? await countRead(db, wave.code, key) : found.length
  const responses = query === '' ? found : found.slice(from, from + A_PAGE)
  return { responses, all, item, query, page, pages: Math.ceil(all / A_PAGE) }
}

async function openWhole({ db, wave, language }: AtWork, id: string): Promise<WholeResponse> {
  const response = isId(id) ? await findRead(db, id) : undefined
  if (!response || response.wave !== wave.code) throw problems['response.unknown']()
  const all = await translationsOf(db, wave.code)
  const translations = openItems(wave.instrument).flatMap(({ key }): (readonly [string, Translation])[] => {
    const [text] = response.answers[key] ?? []
    const found = text === undefined ? undefined : bestTranslation(all, key, text, language)
    return found ? [[key, found]] : []
  })
  return {
    response,
    earlier: await earlierOf(db, response.id),
    codings: await codingsIn(db, response.id),
    translations: new Map(translations),
    marks: response.sheet === null ? {} : await marksOf({ db, wave }, response.sheet),
  }
}

/** Why the paper has no answer in a field: what was decided, or what was entered. */
async function marksOf({ db, wave }: Pick<AtWork, 'db' | 'wave'>, sheet: number): Promise<Readonly<Record<string, Mark>>> {
  const [first, second] = await entriesOf(db, wave.code, sheet)
  if (!first) return {}
  const decided = (await choicesOf(db, wave.code, sheet)).map(({ item, mark }) => [item, mark] as const)
  const same = compareEntries(wave.instrument, first, second ?? first).map(({ field, first: { mark } }) => [field.name, mark] as const)
  return Object.fromEntries([...same, ...decided].flatMap(([name, mark]) => (mark ? [[name, mark]] : [])))
}
