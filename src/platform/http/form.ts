import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Fields } from './fields.ts'
import { problems } from './problems.ts'
import type { Variables, Visit } from './visit.ts'

/** The largest form, in bytes. */
export const FORM_LIMIT = 1_000_000

/** The largest form with files, in bytes, of somebody who is signed in. */
const UPLOAD_LIMIT = 50_000_000

/** A file that was sent with a form. */
export interface Upload {
  /** The name of its field. */
  readonly field: string
  /** As the sender's machine called it. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The fields of a posted form in the order of the page. Files are left out. */
export async function readForm(c: Visit): Promise<Fields> {
  return (await readUploads(c)).fields
}

/**
 * The fields of a posted form and the files that came with it; a field of files that was left empty gives none. Zero bytes, which nobody types
 * and PostgreSQL does not keep, are left out.
 */
export async function readUploads(c: Visit): Promise<{
  readonly fields: Fields
  readonly files: readonly Upload[]
}> {
  const type = c.req.header('content-type') ?? ''
  const packed = c.req.header('content-encoding')
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type) && packed === undefined
  if (!isForm) throw problems['form.type']({ type: [type, packed].filter(Boolean).join(', ').slice(0, 80) || '—' })
  const unreadable = () => {
    throw problems['form.unreadable']()
  }
  if (!/^multipart/i.test(type))
    return { fields: [...new URLSearchParams(await c.req.text().catch(unreadable))].map(withoutZeros), files: [] }
  const form = [...(await c.req.formData().catch(unreadable))]
  const fields = form.flatMap(([name, value]) => (typeof value === 'string' ? [withoutZeros([name, value])] : []))
  const sent = form.flatMap(([field, value]) => (typeof value === 'string' || value.name === '' ? [] : [{ field, value }]))
  const files = sent.map(async ({ field, value }) => ({
    field,
    name: value.name.replaceAll('\0', ''),
    bytes: new Uint8Array(await value.arrayBuffer()),
  }))
  return { fields, files: await Promise.all(files) }
}

function withoutZeros([name, value]: readonly [string, string]): readonly [string, string] {
  return [name.replaceAll('\0', ''), value.replaceAll('\0', '')]
}

/** Refuses a form that is larger than the limit: by the length that it says it has, or else by counting what comes. */
export const limitedBody: MiddlewareHandler<{ Variables: Variables }> = async (c, next) => {
  const length = c.req.header('content-length')
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const withFiles = /^multipart/i.test(c.req.header('content-type') ?? '') && c.get('visitor').person !== undefined
  const most = withFiles ? UPLOAD_LIMIT : FORM_LIMIT
  const refuse = () => {
    throw problems['form.too-large']({ megabytes: most / 1_000_000 })
  }
  if (length === undefined || c.req.header('transfer-encoding') !== undefined) return bodyLimit({ maxSize: most, onError: refuse })(c, next)
  if (Number(length) > most) refuse()
  return next()
}
