/** Bytes that grow: little-endian numbers and UTF-8 texts. */
export interface Growing {
  whole(value: number): void
  real(value: number): void
  /** A text padded with spaces to `length` bytes, cut between letters where it is longer. */
  text(text: string, length: number): void
  raw(bytes: Uint8Array): void
  done(): Buffer
}

export function growing(): Growing {
  const parts: Buffer[] = []
  const add = (size: number, write: (buffer: Buffer) => void) => {
    const buffer = Buffer.alloc(size)
    write(buffer)
    parts.push(buffer)
  }
  return {
    whole: (value) => add(4, (buffer) => buffer.writeInt32LE(value)),
    real: (value) => add(8, (buffer) => buffer.writeDoubleLE(value)),
    text: (text, length) => {
      const cut = cutAt(text, length)
      parts.push(Buffer.concat([cut, Buffer.alloc(length - cut.length, ' ')]))
    },
    raw: (bytes) => parts.push(Buffer.from(bytes)),
    done: () => Buffer.concat(parts),
  }
}

/** The text as UTF-8 of at most `most` bytes, no letter cut in two. */
export function cutAt(text: string, most: number): Buffer {
  const bytes = Buffer.from(text)
  if (bytes.length <= most) return bytes
  let end = most
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return bytes.subarray(0, end)
}
