import { blanksOf, fillInstrument, findPage, changePage } from '../../../../engines/survey/index.ts'
import type { Text } from '../../../../kernel/language.ts'
import { part, type Visit, type Web } from '../../../../platform/http.ts'
import { changeDesign, changePart, type Clash } from '../../actions/instruments/change.ts'
import { openDesign } from '../../actions/instruments/open.ts'
import { readHead, readPage } from '../../designer/parts.ts'
import { type DesignFault, type DesignForm, designForm } from '../../designer/posted.ts'
import { formOfHead, formOfPage } from '../../designer/shown.ts'
import { readText } from '../../designer/values.ts'
import type { Design } from '../../instruments.ts'
import { problems } from '../../problems/instruments.ts'
import { pathOf } from '../../views/instruments/frame.ts'
import { blanksPage } from '../../views/instruments/part/blanks.ts'
import { headPage, pagePage } from '../../views/instruments/part/head.ts'
import { told } from './draft.ts'
import { enter, goTo, namesBy, postedDesign } from './visit.ts'

/** The head of a questionnaire, its pages, and the blanks of a pattern. */
export function mountParts(web: Web): void {
  mountHead(web)
  mountPages(web)
  mountBlanks(web)
}

function mountHead(web: Web): void {
  web.get('/:language/instruments/:code/draft/head', async (c) => {
    enter(c)
    const design = await openDesign(c.get('db'), part(c, 'code'))
    return show(c, design, undefined, { form: formOfHead(design.instrument), faults: [] }, 200)
  })

  web.post('/:language/instruments/:code/draft/head', async (c) => {
    enter(c)
    const { form, who } = await postedDesign(c)
    const design = await openDesign(c.get('db'), who.code)
    const { instrument, faults } = readHead(form, design.instrument)
    if (faults.length > 0) return show(c, { ...design, version: who.version }, undefined, { form, faults }, 422)
    const { title, intro, languages } = instrument
    const result = await changePart(c.get('db'), who, 'head', { what: 'head' }, ({ intro: _, ...now }) => ({
      ...now,
      title,
      languages,
      ...(intro ? { intro } : {}),
    }))
    if ('clash' in result) return show(c, result.design, undefined, { form, faults: [], clash: result }, 409)
    return goTo(c, `/draft${told(result.design, design, who)}`)
  })
}

function mountPages(web: Web): void {
  web.get('/:language/instruments/:code/draft/pages/:page', async (c) => {
    enter(c)
    const design = await openDesign(c.get('db'), part(c, 'code'))
    const page = findPage(design.instrument, part(c, 'page'))
    if (!page) throw problems['design.part-unknown']({ part: part(c, 'page').slice(0, 80) })
    return show(c, design, page.code, { form: formOfPage(page), faults: [] }, 200)
  })

  web.post('/:language/instruments/:code/draft/pages/:page', async (c) => {
    enter(c)
    const { form, who } = await postedDesign(c)
    const design = await openDesign(c.get('db'), who.code)
    const code = part(c, 'page')
    const { page, faults } = readPage(form, findPage(design.instrument, code) ?? { code, items: [] }, design.instrument)
    if (faults.length > 0) return show(c, { ...design, version: who.version }, code, { form, faults }, 422)
    const result = await changePart(c.get('db'), who, { page: code }, { what: 'page-changed', part: page.code }, (now) =>
      changePage(now, code, page),
    )
    if ('clash' in result) return show(c, result.design, code, { form, faults: [], clash: result }, 409)
    return goTo(c, `/draft${told(result.design, design, who)}#page-${encodeURIComponent(page.code)}`)
  })
}

function mountBlanks(web: Web): void {
  web.get('/:language/instruments/:code/draft/blanks', async (c) => {
    const seen = enter(c)
    const design = await openDesign(c.get('db'), part(c, 'code'))
    return c.html(blanksPage(seen, design, blanksOf(design.instrument), designForm([])))
  })

  web.post('/:language/instruments/:code/draft/blanks', async (c) => {
    const seen = enter(c)
    const { form, who } = await postedDesign(c)
    const design = await openDesign(c.get('db'), who.code)
    const names = blanksOf(design.instrument)
    const faults: DesignFault[] = []
    const words = names.flatMap((name): readonly (readonly [string, Text])[] => {
      const text = readText(form, `blank.${name}`, faults)
      return text ? [[name, { ...text, en: text.en || Object.values(text).find((each) => each !== '') || '' }]] : []
    })
    if (faults.length > 0) return c.html(blanksPage({ ...seen, path: pathOf(who.code, '/draft/blanks') }, design, names, form), 422)
    // The words go into every text, so they are kept however others changed the texts meanwhile.
    const now = await changeDesign(c.get('db'), who, { what: 'blanks' }, (each) =>
      fillInstrument(each, each.code, Object.fromEntries(words)),
    )
    return goTo(c, `/draft${told(now, design, who)}`)
  })
}

interface Shown {
  readonly form: DesignForm
  readonly faults: readonly DesignFault[]
  readonly clash?: Clash
}

async function show(
  c: Visit,
  design: Design,
  page: string | undefined,
  { form, faults, clash }: Shown,
  status: 200 | 409 | 422,
): Promise<Response> {
  const seen = enter(c)
  const told = clash && { ...clash, nameOf: await namesBy(c, ...clash.others) }
  const shown = { design, form, faults, clash: told }
  if (page === undefined) return c.html(headPage({ ...seen, path: pathOf(design.code, '/draft/head') }, shown), status)
  return c.html(
    pagePage({ ...seen, path: pathOf(design.code, `/draft/pages/${encodeURIComponent(page)}`) }, { ...shown, code: page }),
    status,
  )
}
