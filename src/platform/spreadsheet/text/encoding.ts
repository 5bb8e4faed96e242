import type { Source } from '../source.ts'

/** How the letters of a text file are written, as `TextDecoder` names it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' | 'gb18030'

/**
 * Says how a text file is encoded: by its byte order mark; else by the NUL bytes of UTF-16; else UTF-8 if all of it is valid; else
 * Cyrillic (windows-1251), Chinese (GB18030) or Western European (windows-1252) by what its bytes above 127 look like.
 */
export function encodingOf(source: Source): Encoding {
  let first = true
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (const part of source.parts()) {
    if (first) {
      const told = byMark(part) ?? byZeros(part)
      if (told !== undefined) return told
      first = false
    }
    try {
      decoder.decode(part, { stream: true })
    } catch {
      return isMostlyUtf8(part) ? 'utf-8' : byLetters(part)
    }
  }
  return 'utf-8'
}

function byMark(part: Uint8Array): Encoding | undefined {
  const [a, b, c] = part
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

/** In UTF-16, separators and Latin letters have one NUL byte each, always on the same side. */
function byZeros(part: Uint8Array): Encoding | undefined {
  const zeros = [0, 0]
  const end = Math.min(part.length, 1 << 16)
  for (let i = 0; i < end; i++) if (part[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = Math.max(3, end / 16)
  if (odd > most && even * 20 < odd) return 'utf-16le'
  return even > most && odd * 20 < even ? 'utf-16be' : undefined
}

/** A few broken bytes in a text that is otherwise UTF-8 do not make it another encoding. */
function isMostlyUtf8(part: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(part)
  const broken = (text.match(/\uFFFD/g) ?? []).length
  const right = (text.match(/[^\0-\x7f\uFFFD]/g) ?? []).length
  return broken * 10 < right
}

// Cyrillic letters of windows-1251 lie from C0 on; half of the bytes of Chinese characters lie below. A Western letter stands among ASCII.
function byLetters(part: Uint8Array): Encoding {
  let [high, below, alone] = [0, 0, 0]
  for (let i = 0; i < part.length; i++) {
    const byte = part[i] ?? 0
    if (byte < 0x80) continue
    high++
    if (byte < 0xc0 && byte !== 0xa8 && byte !== 0xb8) below++
    if ((part[i - 1] ?? 0) < 0x80 && (part[i + 1] ?? 0) < 0x80) alone++
  }
  if (alone * 2 > high) return 'windows-1252'
  return below * 10 > high && isGb(part) ? 'gb18030' : 'windows-1251'
}

function isGb(part: Uint8Array): boolean {
  const text = new TextDecoder('gb18030').decode(part)
  const broken = (text.match(/\uFFFD/g) ?? []).length
  return broken * 20 < (text.match(/\p{sc=Han}/gu) ?? []).length
}
