import { createHash, createHmac, randomBytes } from 'node:crypto'

/** SHA-256 of the text, in hexadecimal digits. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Passes bytes on and works out the SHA-256 of what has passed, in hexadecimal digits, and how many they were. */
export function hashed(content: ReadableStream<Uint8Array>): {
  readonly content: ReadableStream<Uint8Array>
  readonly result: () => { readonly sha256: string; readonly bytes: number }
} {
  const hash = createHash('sha256')
  let bytes = 0
  const through = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, control) {
      hash.update(chunk)
      bytes += chunk.length
      control.enqueue(chunk)
    },
  })
  return { content: content.pipeThrough(through), result: () => ({ sha256: hash.digest('hex'), bytes }) }
}

/** HMAC-SHA-256 of the text, 32 bytes: nobody without the key can work it out, or tell it from chance. */
export function keyedHash(key: string, text: string): Uint8Array {
  return createHmac('sha256', key).update(text).digest()
}

/** 256 random bits for an address or a cookie, 43 signs long. Only its `secretHash` is ever stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a secret, and by what somebody who brings it is found. */
export function secretHash(secret: string): string {
  return sha256(secret)
}
