import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Visit } from './visit.ts'

const SESSION_COOKIE = 'serai-session'

/** Keeps the session's secret with the reader, out of reach of scripts. */
export function startSession(c: Visit, secret: string, days: number): void {
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
  setCookie(c, SESSION_COOKIE, secret, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: days * 86_400 })
}

/** Forgets the session; gives its secret, if there was one. */
export function endSession(c: Visit): string | undefined {
  return deleteCookie(c, SESSION_COOKIE, { path: '/' })
}

/** The secret that the reader's session has; undefined without a session. */
export function sessionOf(c: Visit): string | undefined {
  return getCookie(c, SESSION_COOKIE)
}
