import { createHmac } from 'node:crypto'

/** HMAC-SHA-256 of the text, 32 bytes: nobody without the key can work it out, or tell it from chance. */
export function keyedHash(key: string, text: string): Uint8Array {
  return createHmac('sha256', key).update(text).digest()
}
