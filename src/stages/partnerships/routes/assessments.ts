import { readAnswers, typedFrom } from '../../../engines/survey/index.ts'
import { say } from '../../../kernel/language.ts'
import { keepNowhere, part, readForm, valueIn, type Visit, type Web } from '../../../platform/http.ts'
import { citiesBy } from '../../../registry/cities/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { answerAssessment, openAssessment } from '../actions/assessments/answer.ts'
import { TEN } from '../model/pipeline/assessment.ts'
import { type Asked, assessmentPage, thanksPage } from '../views/assessments/page.ts'

const ADDRESS = '/:language/partnerships/assessment/:secret'

/** How a city says by its personal link how its partnership goes: no account, and no address that tells whose it is. */
export function mountAssessments(web: Web): void {
  web.get(ADDRESS, async (c) => {
    const { asked } = await open(c)
    const typed = typedFrom(TEN, asked.assessment.answered?.answers ?? {})
    return c.html(assessmentPage(c.get('language'), { ...asked, typed }))
  })

  web.post(ADDRESS, async (c) => {
    const { asked } = await open(c)
    const form = await readForm(c)
    const { answers, typed, faults } = readAnswers(TEN, form)
    const step = valueIn(form, 'step')
    if (step === 'language') return c.html(assessmentPage(c.get('language'), { ...asked, typed }))
    if (faults.length > 0) return c.html(assessmentPage(c.get('language'), { ...asked, typed, faults }), 422)
    await answerAssessment(c.get('db'), asked, answers, c.get('language'))
    return c.redirect(`/${c.get('language')}${asked.path}/thanks`, 303)
  })

  web.get(`${ADDRESS}/thanks`, async (c) => {
    const { asked } = await open(c)
    return c.html(thanksPage(c.get('language'), asked))
  })
}

/** The page shows a secret in its address: it is kept nowhere. */
async function open(c: Visit): Promise<{ readonly asked: Asked }> {
  const db = c.get('db')
  const secret = part(c, 'secret')
  keepNowhere(c)
  const { dossier, assessment } = await openAssessment(db, secret)
  const { notice } = await openProgramme(db, dossier.partnership.programme)
  const cities = new Map((await citiesBy(db, dossier.partnership.cities)).map((city) => [city.code, city]))
  const path = `/partnerships/assessment/${secret}`
  return {
    asked: { dossier, assessment, names: { cities }, typed: {}, faults: [], path, notice: notice && say(notice, c.get('language')) },
  }
}
