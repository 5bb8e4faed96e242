import { type Instrument, readAnswers } from '../../../../engines/survey/index.ts'
import { isLanguage, type Language } from '../../../../kernel/language.ts'
import { part, readForm, type Visit, type Web } from '../../../../platform/http.ts'
import { openDesign, openInstrument } from '../../actions/instruments/open.ts'
import { pathOf } from '../../views/instruments/frame.ts'
import { lookPage, previewPage } from '../../views/instruments/preview.ts'
import { enter } from './visit.ts'

/** The questionnaire as participants see it: the draft, and each edition. What is answered here is checked and kept nowhere. */
export function mountPreviews(web: Web): void {
  const draft = '/:language/instruments/:code/draft/preview'
  web.get(draft, async (c) => show(c, await draftIn(c), draftPath(c)))
  web.post(draft, async (c) => check(c, await draftIn(c), draftPath(c)))

  const edition = '/:language/instruments/:code/editions/:edition/preview'
  web.get(edition, async (c) => show(c, await editionIn(c), editionPath(c)))
  web.post(edition, async (c) => check(c, await editionIn(c), editionPath(c)))

  web.get('/:language/instruments/:code/draft/look', async (c) => {
    const seen = enter(c)
    const design = await openDesign(c.get('db'), part(c, 'code'))
    return c.html(lookPage(seen, design, languageIn(c, design.instrument)))
  })
}

/** The edition that the address names, for those who may make questionnaires. */
export async function editionIn(c: Visit): Promise<Instrument> {
  enter(c)
  return openInstrument(c.get('db'), part(c, 'code'), Number(part(c, 'edition')))
}

/** The draft that the address names, for those who may make questionnaires. */
export async function draftIn(c: Visit): Promise<Instrument> {
  enter(c)
  return (await openDesign(c.get('db'), part(c, 'code'))).instrument
}

function draftPath(c: Visit): string {
  return pathOf(part(c, 'code'), '/draft/preview')
}

function editionPath(c: Visit): string {
  return pathOf(part(c, 'code'), `/editions/${part(c, 'edition')}/preview`)
}

function show(c: Visit, instrument: Instrument, path: string): Response | Promise<Response> {
  const seen = enter(c)
  return c.html(previewPage(seen, { instrument, path, language: languageIn(c, instrument), typed: {} }))
}

async function check(c: Visit, instrument: Instrument, path: string): Promise<Response> {
  const seen = enter(c)
  const { typed, faults } = readAnswers(instrument, await readForm(c))
  return c.html(
    previewPage(seen, { instrument, path, language: languageIn(c, instrument), typed, faults }),
    faults.length === 0 ? 200 : 422,
  )
}

/** The language asked for, that of the page, or the first that the questionnaire has. */
function languageIn(c: Visit, { languages }: Instrument): Language {
  const asked = c.req.query('language') ?? c.get('language')
  return isLanguage(asked) && languages.includes(asked) ? asked : (languages[0] ?? 'en')
}
