import { detectLanguage } from '../../../../engines/script/index.ts'
import { isId, newId } from '../../../../kernel/id.ts'
import { isLanguage } from '../../../../kernel/language.ts'
import { readForm, valueIn, type Visit, type Web } from '../../../../platform/http.ts'
import { openOpenItem } from '../../actions/codings/read.ts'
import { reviewTranslation, translateAnswer } from '../../actions/translations.ts'
import { openItems } from '../../coding/model.ts'
import { groupAnswers } from '../../coding/offers.ts'
import { bestTranslation, waitingDraft } from '../../coding/translation.ts'
import { openAnswersOf } from '../../store/codings.ts'
import { translationsOf } from '../../store/translations.ts'
import { type ToTranslate, translationsPage } from '../../views/answers/translations.ts'
import { type AtWork, namesOf, openWork } from '../staff.ts'

const A_PAGE = 20
/** Characters of a translation. */
const MOST = 8000

/** Translations of open answers: drafts, and who reviewed them. */
export function mountTranslations(web: Web): void {
  web.get('/:language/surveys/:wave/translations', async (c) => show(c, await openWork(c, 'answers.code')))

  web.post('/:language/surveys/:wave/translations', async (c) => {
    const work = await openWork(c, 'answers.code')
    const { db, wave, person, language } = work
    const form = await readForm(c)
    const back = `/${language}/surveys/${wave.code}/translations${new URL(c.req.url).search}`
    const review = valueIn(form, 'review')
    if (review !== '') {
      await reviewTranslation(db, wave, review, person)
      return c.redirect(back, 303)
    }
    const into = valueIn(form, 'into')
    const { key: item } = openOpenItem(wave, valueIn(form, 'question'))
    const [text, machine] = [clean(valueIn(form, 'text')), clean(valueIn(form, 'machine').slice(0, 80))]
    const answer = valueIn(form, 'answer')
    if (text === '' || text.length > MOST || !isLanguage(into)) return show(c, work, { answer, text, machine })
    const id = valueIn(form, 'id')
    const made = machine === '' ? {} : { machine }
    await translateAnswer(db, wave, { id: isId(id) ? id : newId(), item, answer, language: into, text, by: person, ...made })
    return c.redirect(back, 303)
  })
}

function clean(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

async function show(
  c: Visit,
  work: AtWork,
  refused?: { readonly answer: string; readonly text: string; readonly machine: string },
): Promise<Response> {
  const { db, wave, seen, language } = work
  const items = openItems(wave.instrument)
  const item = items.find(({ key }) => key === c.req.query('item')) ?? items[0]
  const asked = c.req.query('to') ?? ''
  const into = isLanguage(asked) ? asked : language
  const page = Number(/^[1-9]\d{0,3}$/.exec(c.req.query('page') ?? '')?.[0] ?? 1)
  const all = await translationsOf(db, wave.code)
  const groups = item ? groupAnswers(await openAnswersOf(db, wave.code, item.key)) : []
  const foreign = groups.filter(({ text }) => detectLanguage(text) !== into)
  const answers = foreign.slice((page - 1) * A_PAGE, page * A_PAGE).map(({ text }): ToTranslate => {
    const shown = bestTranslation(all, item?.key ?? '', text, into)
    return { text, shown, draft: waitingDraft(all, shown), refused: refused?.answer === text ? refused : undefined }
  })
  const people = answers.flatMap(({ shown, draft }) => [shown, draft]).flatMap((each) => (each ? [each.by, each.review?.by ?? ''] : []))
  const names = await namesOf(db, people, language)
  const list = { items, item, into, answers, page, pages: Math.ceil(foreign.length / A_PAGE) }
  return c.html(translationsPage(seen, wave, list, names), refused ? 422 : 200)
}
