import { part, readForm, seen, type Visit, type Web } from '../../../platform/http.ts'
import { requireRight } from '../../../registry/access/index.ts'
import { citiesBy, findCity, mergers } from '../../../registry/cities/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { mergeTyped, partAgain } from '../actions/offices/mergers.ts'
import { type Fault, type Typed, typedOf } from '../model/profiles.ts'
import { problems } from '../problems/brokering.ts'
import { openIntroductionsOf } from '../store/introductions.ts'
import { profilesOf } from '../store/profiles.ts'
import { tiesOf } from '../store/ties.ts'
import { mergerPage } from '../views/profiles/merger.ts'

const PATH = '/:language/programmes/:programme/offices/:city/merger'

/** That a city became part of another: written down, and taken back. */
export function mountMergers(web: Web): void {
  web.get(PATH, async (c) => c.html(await shown(c, {}, [])))

  web.post(PATH, async (c) => {
    const { programme, city, by } = await opened(c)
    const typed = typedOf(await readForm(c))
    const undo = typed['step']?.[0] === 'undo'
    const faults = undo ? [] : await mergeTyped(c.get('db'), city, typed, by, programme.code)
    if (faults.length > 0) return c.html(await shown(c, typed, faults), 422)
    if (undo) await partAgain(c.get('db'), city, by, programme.code)
    return c.redirect(`/${c.get('language')}/programmes/${programme.code}/offices/${city.code}/merger`, 303)
  })
}

async function opened(c: Visit) {
  const programme = await openProgramme(c.get('db'), part(c, 'programme'))
  requireRight(c.get('visitor'), 'partnership.broker', programme.code)
  const city = await findCity(c.get('db'), part(c, 'city'))
  if (city === undefined) throw problems['city.unlisted']({ city: part(c, 'city').slice(0, 80) })
  return { programme, city, by: c.get('visitor').person ?? '' }
}

async function shown(c: Visit, typed: Typed, faults: readonly Fault[]) {
  const db = c.get('db')
  const { programme, city } = await opened(c)
  return mergerPage(seen(c), programme, {
    city,
    cities: await citiesBy(db),
    merger: (await mergers(db)).find((each) => each.city === city.code),
    ties: (await tiesOf(db, city.code)).length,
    introductions: (await openIntroductionsOf(db, city.code)).length,
    offers: (await profilesOf(db, [city.code])).size > 0,
    typed,
    faults,
  })
}
