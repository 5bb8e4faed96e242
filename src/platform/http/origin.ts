import type { Context } from 'hono'
import { problems } from './problems.ts'

/** Whether a form came from one of our own pages, as far as the browser tells; `unknown` where it tells nothing. */
export function originOf(c: Context): 'ours' | 'foreign' | 'unknown' {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' ? 'ours' : 'foreign'
  const origin = c.req.header('origin')
  if (origin === undefined) return 'unknown'
  return URL.canParse(origin) && new URL(origin).host === c.req.header('host') ? 'ours' : 'foreign'
}

/** Refuses a form that another site sent, for forms that give their sender something, as a session. Those of who is signed in are all guarded. */
export function requireOwnPage(c: Context): void {
  if (originOf(c) === 'foreign') throw problems['form.foreign']()
}
