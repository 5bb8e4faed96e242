import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { isLanguage, negotiate } from '../../kernel/language.ts'
import { EVERYBODY, type Visitor } from '../../kernel/visitor.ts'
import type { Database } from '../database.ts'
import { problems } from './problems.ts'
import { originOf } from './origin.ts'
import { sessionOf } from './session.ts'
import type { Variables } from './visit.ts'

/** What happens to a request before its page is made. */
type Step = MiddlewareHandler<{ Variables: Variables }>

/** Where the pages stand: the database, the clock, and who has a session. */
export interface Surroundings {
  readonly db: Database
  /** Who has this session; everybody when nobody is signed in. */
  readonly visitorOf: (db: Database, session: string) => Promise<Visitor>
  readonly now: () => Date
}

/** Puts ready what every page may use, and gives each request an id. */
export function prepare(surroundings: Surroundings): Step {
  return async (c, next) => {
    c.set('db', surroundings.db)
    c.set('now', surroundings.now)
    c.set('requestId', randomUUID())
    const [, first = '', ...rest] = c.req.path.split('/')
    c.set('language', isLanguage(first) ? first : negotiate(c.req.header('accept-language')))
    c.set('path', isLanguage(first) && rest.length > 0 ? `/${rest.join('/')}` : '')
    const session = sessionOf(c)
    c.set('visitor', session ? await surroundings.visitorOf(surroundings.db, session) : EVERYBODY)
    c.header('x-request-id', c.get('requestId'))
    await next()
    if (session) c.header('cache-control', 'no-store')
  }
}

/** Every page's address begins with its language; only Serai's own files stand beside. */
export const knownLanguage: Step = async (c, next) => {
  const [, first = ''] = c.req.path.split('/')
  if (!isLanguage(first) && first !== 'assets') throw problems['page.unknown']({ path: c.req.path.slice(0, 200) })
  await next()
}

/** A form that somebody is signed in for must come from our own pages. Anonymous forms have no authority to steal. */
export const sameSite: Step = async (c, next) => {
  const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
  if (writes && c.get('visitor').person !== undefined && originOf(c) !== 'ours') throw problems['form.foreign']()
  await next()
}
