import { promisify } from 'node:util'
import { inflate, zstdDecompress } from 'node:zlib'
import { problems } from '../problems.ts'
import { unpackLzw } from './lzw.ts'

const NAMES: Readonly<Record<number, string>> = {
  2: 'CCITT',
  3: 'CCITT G3',
  4: 'CCITT G4',
  6: 'JPEG (old)',
  7: 'JPEG',
  34887: 'LERC',
  34925: 'LZMA',
  50001: 'WebP',
  50002: 'JPEG XL',
  34712: 'JPEG 2000',
}
const inflateAsync = promisify(inflate)
const unzstd = promisify(zstdDecompress)

/**
 * Unpacks one block to `size` bytes: none (1), LZW (5), deflate (8, 32946), PackBits (32773), zstd (50000). Deflate and zstd run on threads of
 * their own. Throws `geo.damaged` when the block holds something else, `geo.compression` when the method is none of these.
 */
export async function unpack(packed: Buffer, method: number, size: number, file: string): Promise<Uint8Array> {
  try {
    const bytes = await unpacked(packed, method, size)
    if (bytes !== undefined && bytes.length >= size) return bytes.subarray(0, size)
    if (bytes !== undefined) throw problems['geo.damaged']({ file, expected: size, found: bytes.length })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z') !== true && (error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE')
      throw error
    throw problems['geo.damaged']({ file, expected: size, found: 0 })
  }
  throw problems['geo.compression']({ file, method: NAMES[method] ?? method })
}

async function unpacked(packed: Buffer, method: number, size: number): Promise<Uint8Array | undefined> {
  if (method === 1) return packed
  if (method === 8 || method === 32946) return inflateAsync(packed, { maxOutputLength: size + 65536, chunkSize: Math.max(64, size + 64) })
  if (method === 50000) return unzstd(packed, { maxOutputLength: size + 65536, chunkSize: Math.max(64, size + 64) })
  if (method !== 5 && method !== 32773) return undefined
  const out = new Uint8Array(size)
  const done = method === 5 ? unpackLzw(packed, out) : unpackBits(packed, out)
  return out.subarray(0, done)
}

/** PackBits: a count n from 0 to 127 is followed by n + 1 bytes, from -127 to -1 by one byte that is repeated 1 - n times. */
export function unpackBits(packed: Uint8Array, out: Uint8Array): number {
  let done = 0
  for (let at = 0; at < packed.length && done < out.length;) {
    const count = ((packed[at++] as number) << 24) >> 24
    if (count >= 0) {
      const part = packed.subarray(at, at + Math.min(count + 1, out.length - done))
      out.set(part, done)
      done += part.length
      at += count + 1
    } else if (count > -128) {
      const end = Math.min(done + 1 - count, out.length)
      out.fill(packed[at++] ?? 0, done, end)
      done = end
    }
  }
  return done
}
