import { encode } from 'uqr'

/** A QR code to be drawn: `path` fills the dark modules of a square that is `size` modules wide, with its quiet zone of four. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/** The QR code of an address. It is read also where a seventh of it is soiled. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const rows = data.flatMap((row, y) => runsOf(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`))
  return { size, path: rows.join('') }
}

/** Where the dark runs of a row begin and end. */
function runsOf(row: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  const begins = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
  const ends = row.flatMap((dark, x) => (dark && !row[x + 1] ? [x + 1] : []))
  return begins.map((from, n) => [from, ends[n] ?? row.length])
}
