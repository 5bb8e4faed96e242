import { createHash, randomBytes } from 'node:crypto'

/** SHA-256 of the text, in hexadecimal digits. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/** 256 random bits for an address or a cookie. Only its hash is ever stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}
