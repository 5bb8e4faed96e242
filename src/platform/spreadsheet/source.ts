import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { problems } from './problems.ts'

/** A file to read: from the disk in parts, or bytes that are here already. */
export interface Source {
  readonly name: string
  readonly size: number
  /** All of it. */
  bytes(): Uint8Array
  /** All of it in parts, as often as asked. A part is overwritten by the next. */
  parts(): Iterable<Uint8Array>
}

// Small enough that the text of a part is short-lived memory, which is given back at once.
const PART = 48 << 10

/** Throws `sheet.no-file`. */
export function fileSource(file: string): Source {
  const size = sizeOf(file)
  return { name: file, size, bytes: () => readFileSync(file), parts: () => partsOf(file) }
}

export function bytesSource(name: string, bytes: Uint8Array): Source {
  return {
    name,
    size: bytes.length,
    bytes: () => bytes,
    *parts() {
      for (let at = 0; at < bytes.length; at += PART) yield bytes.subarray(at, at + PART)
    },
  }
}

function sizeOf(file: string): number {
  try {
    const handle = openSync(file, 'r')
    const about = fstatSync(handle)
    closeSync(handle)
    if (about.isFile()) return about.size
  } catch {
    // Said below: whatever the reason, there is no such file to read.
  }
  throw problems['sheet.no-file']({ file })
}

function* partsOf(file: string): Iterable<Uint8Array> {
  const handle = openSync(file, 'r')
  const buffer = Buffer.allocUnsafe(PART)
  try {
    for (let length = readSync(handle, buffer); length > 0; length = readSync(handle, buffer)) yield buffer.subarray(0, length)
  } finally {
    closeSync(handle)
  }
}
