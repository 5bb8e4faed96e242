import type { MiddlewareHandler } from 'hono'
import { problems } from './problems.ts'

/** What may be asked of an address here. */
const METHODS = ['GET', 'HEAD', 'POST']

/**
 * Refuses what no page can be: another method, and a zero byte, which no stored code holds. An address with slashes at its end, or more
 * than one at its start, leads to the one without, on this host whatever the request calls it.
 */
export const tidyAddress: MiddlewareHandler = async (c, next) => {
  if (!METHODS.includes(c.req.method)) {
    c.header('allow', METHODS.join(', '))
    throw problems['method.unknown']({ method: c.req.method })
  }
  const { pathname, search } = new URL(c.req.url)
  if (/%00/.test(pathname + search)) throw problems['page.unknown']({ path: pathname.slice(0, 200) })
  const tidy = `/${pathname.replace(/^\/+|\/+$/g, '')}`
  if (tidy !== pathname && c.req.method !== 'POST') return c.redirect(tidy + search, 301)
  await next()
}
