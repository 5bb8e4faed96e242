import { part, type Web } from '../../../../platform/http.ts'
import { may } from '../../../../registry/access/index.ts'
import { listProgrammes } from '../../../programmes/index.ts'
import { openInstrument } from '../../actions/instruments/open.ts'
import { findDesign, listDesigns } from '../../store/instruments/designs.ts'
import { editionsOfInstrument, listEditions } from '../../store/instruments/editions.ts'
import { reasonsOf } from '../../store/instruments/publishing.ts'
import { instrumentPage } from '../../views/instruments/list/instrument.ts'
import { instrumentsPage } from '../../views/instruments/list/list.ts'
import { enter, namesBy } from './visit.ts'

export function mountList(web: Web): void {
  web.get('/:language/instruments', async (c) => {
    const seen = enter(c)
    const [editions, designs] = await Promise.all([listEditions(c.get('db')), listDesigns(c.get('db'))])
    return c.html(instrumentsPage(seen, { editions, designs, nameOf: await namesBy(c, ...designs) }))
  })

  web.get('/:language/instruments/:code', async (c, next) => {
    if (part(c, 'code') === 'new') return next()
    const seen = enter(c)
    const [db, code] = [c.get('db'), part(c, 'code')]
    const editions = await editionsOfInstrument(db, code)
    if (editions.length === 0) await openInstrument(db, code)
    const [reasons, design] = await Promise.all([reasonsOf(db, code), findDesign(db, code)])
    const nameOf = await namesBy(c, ...editions.flatMap(({ published }) => published ?? []))
    const visitor = c.get('visitor')
    const programmes = (await listProgrammes(db)).filter((each) => may(visitor, 'wave.plan', each.code))
    return c.html(instrumentPage(seen, { editions, reasons, inMaking: design !== undefined, nameOf, programmes }))
  })
}
