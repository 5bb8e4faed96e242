import { say } from '../../../../kernel/language.ts'
import { keepNowhere, part, readForm, seen, type Visit, type Web } from '../../../../platform/http.ts'
import type { Programme } from '../../../programmes/index.ts'
import { makeIntroductionLink } from '../../actions/introductions/links.ts'
import { openRound } from '../../actions/rounds.ts'
import { firstOf, typedOf } from '../../model/profiles.ts'
import { linkPage } from '../../views/profiles/city.ts'

/** A link to an introduction for an office that no mail reaches: shown once, to be printed. */
export function mountRoundLinks(web: Web, brokered: (c: Visit) => Promise<Programme>): void {
  web.post('/:language/programmes/:programme/rounds/:round/introductions/:introduction/link', async (c) => {
    const programme = await brokered(c)
    const round = await openRound(c.get('db'), programme.code, part(c, 'round'))
    const side = firstOf(typedOf(await readForm(c)), 'side') === 'offer' ? 'offer' : 'demand'
    const by = c.get('visitor').person ?? ''
    const { secret, city, language } = await makeIntroductionLink(c.get('db'), round, part(c, 'introduction'), side, by)
    keepNowhere(c)
    const address = `${new URL(c.req.url).origin}/${language ?? c.get('language')}/introductions/${secret}`
    return c.html(linkPage(seen(c), programme, { name: say(city.names, c.get('language')), address }))
  })
}
