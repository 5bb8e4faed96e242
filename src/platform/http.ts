import { randomUUID } from 'node:crypto'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { secureHeaders } from 'hono/secure-headers'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { isLanguage, type Language, negotiate } from '../kernel/language.ts'
import { Problem } from '../kernel/problem.ts'
import { EVERYBODY, type Visitor } from '../kernel/visitor.ts'
import { compressed } from './compression.ts'
import type { Database } from './database.ts'
import { problems } from './http-problems.ts'
import { log } from './log.ts'

/** What every page may use. A stage sees the web only through this file. */
export interface Surroundings {
  readonly db: Database
  /** Who has this session; everybody when nobody is signed in. */
  readonly visitorOf: (db: Database, session: string) => Promise<Visitor>
  /** How a problem looks as a page. */
  readonly problemPage: (problem: Problem, seen: Seen) => string | Promise<string>
  readonly now: () => Date
  /** The largest form, in bytes. */
  readonly formLimit?: number
}

/** What a page knows of who reads it. */
export interface Seen {
  readonly language: Language
  readonly path: string
  readonly visitor: Visitor
}

interface Variables extends Seen {
  readonly db: Database
  readonly now: () => Date
  readonly requestId: string
}

export type Web = Hono<{ Variables: Variables }>
export type Visit = Context<{ Variables: Variables }>

const SESSION_COOKIE = 'serai-session'

const FORM_LIMIT = 1_000_000

const POLICY = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
}

/** The web with its safety in place: headers, body limit, language, visitor, and problems as pages. Stages mount their pages on it. */
export function createWeb(surroundings: Surroundings): Web {
  const web: Web = new Hono()
  web.use(secureHeaders({ contentSecurityPolicy: POLICY, crossOriginEmbedderPolicy: false }))
  web.use(compressed())
  web.use(trimTrailingSlash())
  web.use(prepare(surroundings))
  web.use(bodyLimit({ maxSize: surroundings.formLimit ?? FORM_LIMIT, onError: tooLarge }))
  web.use(sameSite)
  web.use('/:language/*', knownLanguage)
  web.get('/', (c) => c.redirect(`/${negotiate(c.req.header('accept-language'))}`))
  web.notFound((c) => {
    throw problems['page.unknown']({ path: c.req.path.slice(0, 200) })
  })
  web.onError((error, c) => answerError(error, c as Visit, surroundings))
  return web
}

/** The fields of a posted form in the order of the page. Files are left out. */
export async function readForm(c: Visit): Promise<readonly (readonly [string, string])[]> {
  const type = c.req.header('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) throw problems['form.type']({ type: type || '—' })
  const form = await c.req.formData().catch(() => {
    throw problems['form.unreadable']()
  })
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

/** A part of the address, by its name in the route. */
export function part(c: Visit, name: string): string {
  return c.req.param(name) ?? ''
}

/** Keeps the session's secret with the reader, out of reach of scripts. */
export function startSession(c: Visit, secret: string, days: number): void {
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
  setCookie(c, SESSION_COOKIE, secret, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: days * 86_400 })
}

/** Forgets the session; gives its secret, if there was one. */
export function endSession(c: Visit): string | undefined {
  return deleteCookie(c, SESSION_COOKIE, { path: '/' })
}

/** Where the request comes from, as far as the server can know: the socket's address. */
export function addressOf(c: Visit): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress ?? 'local'
}

/** What a view needs to know of who reads the page. */
export function seen(c: Visit): Seen {
  return { language: c.get('language'), path: c.get('path'), visitor: c.get('visitor') }
}

function prepare(surroundings: Surroundings): MiddlewareHandler<{ Variables: Variables }> {
  return async (c, next) => {
    c.set('db', surroundings.db)
    c.set('now', surroundings.now)
    c.set('requestId', randomUUID())
    const [, first = '', ...rest] = c.req.path.split('/')
    c.set('language', isLanguage(first) ? first : negotiate(c.req.header('accept-language')))
    c.set('path', isLanguage(first) && rest.length > 0 ? `/${rest.join('/')}` : '')
    const session = getCookie(c, SESSION_COOKIE)
    c.set('visitor', session ? await surroundings.visitorOf(surroundings.db, session) : EVERYBODY)
    c.header('x-request-id', c.get('requestId'))
    await next()
    if (session) c.header('cache-control', 'no-store')
  }
}

/** Every page's address begins with its language; only Serai's own files stand beside. */
const knownLanguage: MiddlewareHandler<{ Variables: Variables }> = async (c, next) => {
  const [, first = ''] = c.req.path.split('/')
  if (!isLanguage(first) && first !== 'assets') throw problems['page.unknown']({ path: c.req.path.slice(0, 200) })
  await next()
}

/** A form that somebody is signed in for must come from our own pages. Anonymous forms have no authority to steal. */
const sameSite: MiddlewareHandler<{ Variables: Variables }> = async (c, next) => {
  const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
  if (writes && c.get('visitor').person !== undefined && !fromOurPages(c)) throw problems['form.foreign']()
  await next()
}

function fromOurPages(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin')
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === c.req.header('host')
}

function tooLarge(): never {
  throw problems['form.too-large']({ megabytes: FORM_LIMIT / 1_000_000 })
}

async function answerError(error: Error, c: Visit, { problemPage }: Surroundings): Promise<Response> {
  if (!(error instanceof Problem)) {
    log.error({ request: c.get('requestId'), method: c.req.method, path: c.req.path, err: error }, 'a defect of ours')
  }
  const problem = error instanceof Problem ? error : problems.defect({ request: c.get('requestId') })
  const seen = { language: c.get('language'), path: c.get('path'), visitor: c.get('visitor') }
  if (wantsData(c)) return c.json({ problem: problem.code, words: problem.say(seen.language), details: problem.details }, problem.status as 404)
  return c.html(await problemPage(problem, seen), problem.status as 404)
}

function wantsData(c: Context): boolean {
  return c.req.path.startsWith('/api/') || (c.req.header('accept') ?? '').startsWith('application/json')
}
