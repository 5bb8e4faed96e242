import { createInflateRaw } from 'node:zlib'
import { problems } from '../problems.ts'

/** One part of a ZIP file, as its directory claims it. */
export interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

const MOST = 768
const MB = 1 << 20
const ENTRIES = 5000
/** What repetitive XML packs to at most; bombs are packed tighter. */
const TIGHTEST = 400

/**
 * The parts of a ZIP file, after making sure that it can be unpacked safely: what its directory claims is little enough, and each part
 * unpacks to just what is claimed. Throws `sheet.broken`, `sheet.too-large` and `sheet.bomb`.
 */
export async function checkZip(file: string, bytes: Uint8Array, most = MOST): Promise<readonly Entry[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(buffer)
  if (entries === undefined) throw problems['sheet.broken']({ file, kind: 'ZIP', said: 'its directory is missing' })
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > most * MB) throw problems['sheet.too-large']({ file, size: Math.ceil(size / MB), most })
  for (const entry of entries) {
    const tight = entry.size > 10 * MB && entry.size > entry.packed * TIGHTEST
    if (tight || !(await isAsClaimed(buffer, entry))) throw problems['sheet.bomb']({ file, part: plainName(entry.name) })
  }
  return entries
}

/** A name that a broken directory gives, fit to stand in one sentence. */
function plainName(name: string): string {
  return name
    .replace(/[\p{C}\p{Z}\uFFFD]+/gu, ' ')
    .trim()
    .slice(0, 60)
}

function directoryOf(buffer: Buffer): readonly Entry[] | undefined {
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > buffer.length) return undefined
  const count = buffer.readUInt16LE(end + 10)
  const entries: Entry[] = []
  if (count > ENTRIES) return undefined
  for (let at = buffer.readUInt32LE(end + 16), i = 0; i < count; i++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) return undefined
    const [name, extra, comment] = [buffer.readUInt16LE(at + 28), buffer.readUInt16LE(at + 30), buffer.readUInt16LE(at + 32)]
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + name),
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      at: buffer.readUInt32LE(at + 42),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

async function isAsClaimed(buffer: Buffer, { method, packed, size, at }: Entry): Promise<boolean> {
  if (at + 30 > buffer.length || buffer.readUInt32LE(at) !== 0x04034b50) return false
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28)
  if (start + packed > buffer.length) return false
  if (method === 0) return packed === size
  return method === 8 && (await inflatedSize(buffer.subarray(start, start + packed), size)) === size
}

/** How much the part unpacks to; stops as soon as that is more than `most`. NaN when it is damaged. */
async function inflatedSize(packed: Buffer, most: number): Promise<number> {
  const inflate = createInflateRaw()
  let size = 0
  try {
    inflate.end(packed)
    for await (const part of inflate) {
      size += (part as Buffer).length
      if (size > most) break
    }
    return size
  } catch {
    return NaN
  }
}
