import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problems } from '../http-problems.ts'
import type { Visit } from './visit.ts'

/** The largest form, in bytes. */
export const FORM_LIMIT = 1_000_000

/** The fields of a posted form in the order of the page. Files are left out. */
export async function readForm(c: Visit): Promise<readonly (readonly [string, string])[]> {
  const type = c.req.header('content-type') ?? ''
  const packed = c.req.header('content-encoding')
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type) && packed === undefined
  if (!isForm) throw problems['form.type']({ type: [type, packed].filter(Boolean).join(', ').slice(0, 80) || '—' })
  const unreadable = () => {
    throw problems['form.unreadable']()
  }
  if (!/^multipart/i.test(type)) return [...new URLSearchParams(await c.req.text().catch(unreadable))]
  const form = await c.req.formData().catch(unreadable)
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

/** Refuses a form that is larger than the limit: by the length that it says it has, or else by counting what comes. */
export const limitedBody: MiddlewareHandler = async (c, next) => {
  const length = c.req.header('content-length')
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  if (length === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c, next)
  if (Number(length) > FORM_LIMIT) refuseLarge()
  return next()
}

const counted = bodyLimit({ maxSize: FORM_LIMIT, onError: refuseLarge })

function refuseLarge(): never {
  throw problems['form.too-large']({ megabytes: FORM_LIMIT / 1_000_000 })
}
