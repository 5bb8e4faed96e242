import { part, seen, type Visit, type Web } from '../../platform/http.ts'
import { countRegistrations } from '../learning/index.ts'
import { openProgramme } from '../programmes/index.ts'
import { countResponses, findWave, wavesOf } from '../surveys/index.ts'
import { openFigure } from './actions.ts'
import { evaluationDrawings, needsDrawings } from './drawings.ts'
import { figureRecord, figuresCsv } from './export.ts'
import type { Indicator } from './model.ts'
import { mountBreakdowns } from './routes/breakdowns.ts'
import { mountBundles } from './routes/bundles.ts'
import { mountComparisons } from './routes/comparisons.ts'
import { mountDisclosure } from './routes/disclosure.ts'
import { mountNeeds } from './routes/needs.ts'
import { evidenceOf } from './store/breakdowns.ts'
import { licensedWaves } from './store/licences.ts'
import { figuresOf, tablesOf } from './store.ts'
import { words } from './text.ts'
import { figurePage } from './views/figure.ts'
import type { EvidencePage } from './views/links.ts'
import { needsPieces } from './views/needs.ts'
import { overviewPage } from './views/overview.ts'

export function mountEvidence(web: Web): void {
  mountBundles(web)
  web.get('/:language/programmes/:programme/evaluation', async (c) => {
    const { language } = seen(c)
    const t = words(language)
    const sections = ['participation', 'results', 'snapshot'] as const
    return overview(c, { page: 'evaluation', title: t.evaluation, lead: t.lead, sections, draw: evaluationDrawings })
  })
  web.get('/:language/programmes/:programme/needs', async (c) => {
    const t = words(c.get('language'))
    return overview(c, { page: 'needs', title: t.needs, lead: t.needsLead, sections: ['needs', 'interests'], draw: needsDrawings })
  })

  web.get('/:language/programmes/:programme/figures.json', async (c) => {
    const { code } = await openProgramme(c.get('db'), part(c, 'programme'))
    return c.json((await figuresOf(c.get('db'), code)).map(figureRecord))
  })
  web.get('/:language/programmes/:programme/figures.csv', async (c) => {
    const { code } = await openProgramme(c.get('db'), part(c, 'programme'))
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', `attachment; filename="${code}-figures.csv"`)
    return c.body(figuresCsv(await figuresOf(c.get('db'), code)))
  })

  web.get('/:language/programmes/:programme/figures/:figure', async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const figure = await openFigure(db, programme.code, part(c, 'figure'))
    const wave = figure.wave === undefined ? undefined : await findWave(db, figure.wave)
    return c.html(figurePage(seen(c), programme, figure, wave?.instrument))
  })

  mountBreakdowns(web)
  mountComparisons(web)
  mountDisclosure(web)
  mountNeeds(web)
}

interface Wanted {
  readonly page: EvidencePage
  readonly title: string
  readonly lead: string
  readonly sections: readonly Indicator['section'][]
  readonly draw: typeof evaluationDrawings
}

async function overview(c: Visit, { draw, ...wanted }: Wanted): Promise<Response> {
  const db = c.get('db')
  const programme = await openProgramme(db, part(c, 'programme'))
  const all = await figuresOf(db, programme.code)
  const figures = all.filter(({ section }) => wanted.sections.includes(section))
  const waves = await wavesOf(db, programme.code)
  const wave = waves.find(({ code }) => figures.some((figure) => figure.wave === code))
  const drawings = draw(figures, await tablesOf(db, programme.code), c.get('language'))
  const registered = await countRegistrations(db, programme.code)
  const responded = wave ? await countResponses(db, wave.code) : 0
  const more = wanted.page === 'needs' ? await needsOf(c, programme.code) : ''
  const licensed = await licensedWaves(
    db,
    waves.map(({ code }) => code),
  )
  const open = waves.filter(({ code }) => licensed.includes(code)).map(({ code, title }) => ({ code, title }))
  return c.html(overviewPage(seen(c), programme, { ...wanted, figures, drawings, registered, responded, more, open }))
}

async function needsOf(c: Visit, programme: string) {
  const { numbers = [], demand = [] } = await evidenceOf(c.get('db'), programme)
  return needsPieces(numbers, demand, c.get('language'))
}
