import { addressOf, endSession, keepNowhere, part, requireOwnPage, seen, startSession, type Web } from '../../platform/http.ts'
import { requireLink, SESSION_DAYS, signIn, signOut } from './actions.ts'
import { confirmPage, signInPage } from './views.ts'

export function mountAccess(web: Web): void {
  web.get('/:language/sign-in', (c) => c.html(signInPage(seen(c))))
  web.get('/:language/sign-in/:secret', async (c) => {
    await requireLink(c.get('db'), part(c, 'secret'), addressOf(c), c.get('now')())
    keepNowhere(c)
    return c.html(confirmPage(seen(c)))
  })
  web.post('/:language/sign-in/:secret', async (c) => {
    // Or another site could sign somebody in as somebody else, and read what they then write.
    requireOwnPage(c)
    startSession(c, await signIn(c.get('db'), part(c, 'secret'), addressOf(c), c.get('now')()), SESSION_DAYS)
    return c.redirect(`/${c.get('language')}/desk`, 303)
  })
  web.post('/:language/sign-out', async (c) => {
    const session = endSession(c)
    if (session) await signOut(c.get('db'), session)
    return c.redirect(`/${c.get('language')}`, 303)
  })
}
