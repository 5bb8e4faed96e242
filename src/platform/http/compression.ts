import type { Context, MiddlewareHandler } from 'hono'
import { type Coding, squeeze } from './squeeze.ts'

const SMALLEST = 600

/** Sends text as brotli, or gzip, to whoever can read it: most of what a phone on a poor link waits for. */
export function compressed(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    const coding = acceptedCoding(c)
    if (!coding || !c.res.body || c.res.headers.has('content-encoding') || !isText(c.res)) return
    const plain = Buffer.from(await c.res.arrayBuffer())
    const body = plain.length < SMALLEST ? plain : await squeeze(plain, coding)
    const headers = new Headers(c.res.headers)
    headers.set('vary', 'accept-encoding')
    headers.set('content-length', String(body.length))
    if (body !== plain) headers.set('content-encoding', coding)
    c.res = new Response(new Uint8Array(body), { status: c.res.status, headers })
  }
}

/** The coding that the reader's browser can read, the better one first. A quality of zero is a no (RFC 9110, 12.5.3). */
export function acceptedCoding(c: Context): Coding | undefined {
  const accepted = (c.req.header('accept-encoding') ?? '').toLowerCase().replaceAll(' ', '').split(',')
  const taken = accepted.filter((each) => !/;q=0(\.0*)?$/.test(each)).map((each) => each.split(';')[0])
  return (['br', 'gzip'] as const).find((coding) => taken.includes(coding))
}

function isText(response: Response): boolean {
  return /^(text\/|application\/(json|javascript|xml)|image\/svg)/.test(response.headers.get('content-type') ?? '')
}
