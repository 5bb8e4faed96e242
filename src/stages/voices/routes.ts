import { part, seen, type Web } from '../../platform/http.ts'
import { may } from '../../registry/access/index.ts'
import { openProgramme } from '../programmes/index.ts'
import { speakersOf } from './speakers.ts'
import { guideOf, voicesOf } from './store.ts'
import { voicesPage } from './views.ts'

export function mountVoices(web: Web): void {
  web.get('/:language/programmes/:programme/voices', async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const voices = await voicesOf(db, programme.code)
    const guide = await guideOf(db, programme.code)
    const checking = may(c.get('visitor'), 'figures.check', programme.code)
    return c.html(voicesPage(seen(c), programme, { voices, guide, speakers: await speakersOf(db, voices), checking }))
  })
}
