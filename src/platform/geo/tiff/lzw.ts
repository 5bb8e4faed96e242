const CLEAR = 256
const END = 257
const MOST_CODES = 4096

/**
 * Unpacks LZW as TIFF writes it (most significant bit first, code width grows one code early) into `out` and gives the number of bytes.
 * A string is kept as the place and length of its first occurrence in `out`, so that nothing is allocated.
 */
export function unpackLzw(packed: Uint8Array, out: Uint8Array): number {
  const starts = new Int32Array(MOST_CODES + 1)
  const lengths = new Int32Array(MOST_CODES + 1)
  const end = packed.length
  const room = out.length
  let next = END + 1
  let width = 9
  let buffer = 0
  let bits = 0
  let at = 0
  let done = 0
  let lastStart = -1
  let lastLength = 0
  while (done < room) {
    while (bits < width) {
      if (at >= end) return done
      buffer = ((buffer << 8) | (packed[at++] as number)) & 0xffffff
      bits += 8
    }
    bits -= width
    const code = (buffer >>> bits) & ((1 << width) - 1)
    if (code === END) return done
    if (code === CLEAR) {
      next = END + 1
      width = 9
      lastStart = -1
      continue
    }
    const here = done
    if (code < CLEAR) out[done++] = code
    else if (code < next) done += repeat(out, starts[code] as number, done, lengths[code] as number)
    else if (lastStart < 0) return done
    else {
      done += repeat(out, lastStart, done, lastLength)
      if (done < room) out[done++] = out[here] as number
    }
    if (lastStart >= 0 && next < MOST_CODES) {
      starts[next] = lastStart
      lengths[next] = lastLength + 1
      next++
      if (next >= 511 && width < 12) width = next >= 2047 ? 12 : next >= 1023 ? 11 : 10
    }
    lastStart = here
    lastLength = done - here
  }
  return done
}

/** Copies forwards, as the two places may overlap; gives the number of bytes that had room. */
function repeat(out: Uint8Array, from: number, to: number, length: number): number {
  const fits = Math.min(length, out.length - to)
  if (fits > 32 && from + fits <= to) out.copyWithin(to, from, from + fits)
  else for (let i = 0; i < fits; i++) out[to + i] = out[from + i] as number
  return fits
}
