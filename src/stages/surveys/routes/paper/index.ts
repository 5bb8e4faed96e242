import { isLanguage } from '../../../../kernel/language.ts'
import { readForm, valueIn, type Web } from '../../../../platform/http.ts'
import { may } from '../../../../registry/access/index.ts'
import { setPaper } from '../../actions/paper/enter.ts'
import { printQuestionnaire } from '../../actions/paper/print.ts'
import { findPaper } from '../../store/papers.ts'
import { sheetsOf } from '../../store/sheets.ts'
import { paperPage } from '../../views/paper/overview.ts'
import { nameOf } from '../../views/staff.ts'
import { namesOf, openWork } from '../staff.ts'
import { mountEntry } from './entry.ts'
import { mountSheets } from './sheets.ts'

/** Paper: the questionnaire to print, sheets to enter, and what two people entered differently. */
export function mountPaper(web: Web): void {
  web.get('/:language/surveys/:wave/paper', async (c) => {
    const { db, wave, seen, language } = await openWork(c, 'paper.enter')
    const settings = (await findPaper(db, wave.code)) ?? { twice: false, returns: '' }
    const sheets = await sheetsOf(db, wave.code)
    const names = await namesOf(
      db,
      sheets.flatMap(({ by }) => by),
      language,
    )
    const listed = sheets.map((sheet) => ({ ...sheet, by: sheet.by.map((code) => nameOf(names, code)) }))
    return c.html(paperPage(seen, wave, { settings, sheets: listed, mayPlan: may(c.get('visitor'), 'wave.plan', wave.programme) }))
  })

  web.post('/:language/surveys/:wave/paper', async (c) => {
    const { db, wave, language, person } = await openWork(c, 'wave.plan')
    const form = await readForm(c)
    const returns = [...valueIn(form, 'returns').replaceAll('\0', '')].slice(0, 300).join('').toWellFormed()
    await setPaper(db, wave, { returns, twice: valueIn(form, 'entry') === 'twice' }, person)
    return c.redirect(`/${language}/surveys/${wave.code}/paper`, 303)
  })

  web.get('/:language/surveys/:wave/paper/questionnaire.pdf', async (c) => {
    const { db, wave, language } = await openWork(c, 'paper.enter')
    const [first, second] = [c.req.query('in') ?? '', c.req.query('second') ?? '']
    const known = wave.instrument.languages
    const main = known.find((each) => each === first) ?? known.find((each) => each === language) ?? known[0] ?? 'en'
    const pdf = await printQuestionnaire(db, wave, main, isLanguage(second) ? second : undefined)
    const name = `${wave.code}-${main}${isLanguage(second) && second !== main ? `-${second}` : ''}.pdf`
    return c.body(new Uint8Array(pdf), 200, { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}"` })
  })

  mountEntry(web)
  mountSheets(web)
}
