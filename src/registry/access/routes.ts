import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { part, SESSION_COOKIE, type Visit, type Web } from '../../platform/http.ts'
import { SESSION_DAYS, signIn, signOut } from './actions.ts'
import { confirmPage, signInPage } from './views.ts'

export function mountAccess(web: Web): void {
  web.get('/:language/sign-in', (c) => c.html(signInPage(seenBy(c))))
  web.get('/:language/sign-in/:secret', (c) => c.html(confirmPage(seenBy(c), part(c, 'secret'))))
  web.post('/:language/sign-in/:secret', async (c) => {
    const session = await signIn(c.get('db'), part(c, 'secret'), addressOf(c), c.get('now')())
    const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
    setCookie(c, SESSION_COOKIE, session, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: SESSION_DAYS * 86_400 })
    return c.redirect(`/${c.get('language')}/desk`, 303)
  })
  web.post('/:language/sign-out', async (c) => {
    const session = getCookie(c, SESSION_COOKIE)
    if (session) await signOut(c.get('db'), session)
    deleteCookie(c, SESSION_COOKIE, { path: '/' })
    return c.redirect(`/${c.get('language')}`, 303)
  })
}

function seenBy(c: Visit) {
  return { language: c.get('language'), visitor: c.get('visitor') }
}

/** Who tries, as far as the server can know: the socket's address. */
function addressOf(c: Visit): string {
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  return incoming?.socket?.remoteAddress ?? 'local'
}
