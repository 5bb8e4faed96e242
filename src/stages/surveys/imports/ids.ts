import type { Origin } from '../../../engines/survey/index.ts'
import { sha256 } from '../../../platform/hash.ts'

/**
 * The id that a row's response has in this wave, always the same: a UUID version 8 (RFC 9562). It comes from the number that the file gives
 * the row, together with the program unless the number is unique in the world; else from what the row says and from how often it stood in
 * the file before.
 */
export function responseId(
  wave: string,
  origin: Origin,
  row: { readonly own: string | undefined; readonly content: string; readonly nth: number },
): string {
  const name = row.own === undefined ? `content ${row.content} ${row.nth}` : `own ${UNIQUE.test(row.own) ? '' : origin} ${row.own}`
  const hex = sha256(`import ${wave} ${name}`)
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}

const UNIQUE = /^(?:uuid:)?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i
