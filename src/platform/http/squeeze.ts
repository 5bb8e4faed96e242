import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { sha256 } from '../hash.ts'

export type Coding = 'br' | 'gzip'

const squeezeBrotli = promisify(brotliCompress)
const squeezeGzip = promisify(gzip)

/**
 * Bytes of a page that is squeezed as hard as can be, as a report is: half a second here saves a phone on a poor link a whole one. More
 * than that is a table of data, which nobody should wait for.
 */
const LARGE = { from: 100_000, to: 1_000_000 }
const QUALITY = { usual: 6, large: 11 }

/** Large pages as they were last sent (a published report is the same for everybody): squeezed hard, and once. */
const kept = new Map<string, Buffer>()
const KEPT = 16

/** The bytes of a page in that coding. */
export async function squeeze(plain: Buffer, coding: Coding): Promise<Buffer> {
  if (plain.length < LARGE.from || plain.length > LARGE.to) return squeezeNow(plain, coding, QUALITY.usual)
  const key = `${coding} ${sha256(plain)}`
  const body = kept.get(key) ?? (await squeezeNow(plain, coding, QUALITY.large))
  kept.delete(key)
  kept.set(key, body)
  for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest)
  return body
}

function squeezeNow(plain: Buffer, coding: Coding, quality: number): Promise<Buffer> {
  return coding === 'br'
    ? squeezeBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    : squeezeGzip(plain, { level: 6 })
}
