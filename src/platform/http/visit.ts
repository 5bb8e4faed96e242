import type { Context, Hono } from 'hono'
import type { Language } from '../../kernel/language.ts'
import type { Visitor } from '../../kernel/visitor.ts'
import type { Database } from '../database.ts'

/** What a page knows of who reads it. */
export interface Seen {
  readonly language: Language
  readonly path: string
  readonly visitor: Visitor
}

/** What stands ready for each request. */
export interface Variables extends Seen {
  readonly db: Database
  readonly now: () => Date
  readonly requestId: string
}

export type Web = Hono<{ Variables: Variables }>
export type Visit = Context<{ Variables: Variables }>

/** A part of the address, by its name in the route. */
export function part(c: Visit, name: string): string {
  return c.req.param(name) ?? ''
}

/** Keeps the page out of every store on its way, also the browser's own: it shows a secret, or what one person answered. */
export function keepNowhere(c: Visit): void {
  c.header('cache-control', 'no-store')
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
