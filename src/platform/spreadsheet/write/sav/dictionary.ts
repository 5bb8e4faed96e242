import { cutAt, growing, type Growing } from './bytes.ts'
import type { SavSet, SavVariable } from './model.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const [LABEL, VALUE_LABEL] = [255, 120]

/** The file header: product, layout, number of variables and cases, date and label. */
export function writeHeader(out: Growing, variables: number, cases: number, label: string, made: Date): void {
  out.text('$FL2', 4)
  out.text('@(#) SPSS DATA FILE Serai', 60)
  for (const value of [2, variables, 0, 0, cases]) out.whole(value)
  out.real(100)
  const [year, month, day] = [made.getUTCFullYear(), made.getUTCMonth(), made.getUTCDate()]
  out.text(`${String(day).padStart(2, '0')} ${MONTHS[month]} ${String(year).slice(2)}`, 9)
  out.text(made.toISOString().slice(11, 19), 8)
  out.text(label, 64)
  out.raw(Buffer.alloc(3))
}

/** The variable records: all are numbers, days in seconds of the calendar of SPSS. */
export function writeVariables(out: Growing, variables: readonly SavVariable[]): void {
  variables.forEach(({ label, date, decimals = 0 }, place) => {
    const format = date ? (20 << 16) | (11 << 8) : (5 << 16) | (12 << 8) | decimals
    for (const value of [2, 0, 1, 0, format, format]) out.whole(value)
    out.text(shortName(place), 8)
    const bytes = cutAt(label, LABEL)
    out.whole(bytes.length)
    out.raw(padded(bytes, 4))
  })
}

export function writeValueLabels(out: Growing, variables: readonly SavVariable[]): void {
  variables.forEach(({ labels = [] }, place) => {
    if (labels.length === 0) return
    out.whole(3)
    out.whole(labels.length)
    for (const [value, label] of labels) {
      const bytes = cutAt(label, VALUE_LABEL)
      out.real(value)
      out.raw(padded(Buffer.concat([Buffer.from([bytes.length]), bytes]), 8))
    }
    for (const value of [4, 1, place + 1]) out.whole(value)
  })
}

/** The extension records: machine, limits, multiple response sets, display, long names, encoding. */
export function writeExtensions(out: Growing, variables: readonly SavVariable[], sets: readonly SavSet[]): void {
  extension(out, 3, 4, (part) => [1, 0, 0, -1, 1, 1, 2, 65001].forEach(part.whole))
  extension(out, 4, 8, (part) => [-Number.MAX_VALUE, Number.MAX_VALUE, -1.7976931348623155e308].forEach(part.real))
  const places = new Map(variables.map(({ name }, place) => [name, shortName(place).toLowerCase()]))
  const named = sets.map(
    ({ name, label, variables: of }) =>
      `$${name}=D1 1 ${Buffer.byteLength(label)} ${label} ${of.map((each) => places.get(each) ?? '').join(' ')}\n`,
  )
  if (named.length > 0) extension(out, 7, 1, (part) => part.raw(Buffer.from(named.join(''))))
  extension(out, 11, 4, (part) => {
    for (const { measure } of variables) for (const value of [{ nominal: 1, ordinal: 2, scale: 3 }[measure], 12, 1]) part.whole(value)
  })
  extension(out, 13, 1, (part) => part.raw(Buffer.from(variables.map(({ name }, place) => `${shortName(place)}=${name}`).join('\t'))))
  extension(out, 20, 1, (part) => part.raw(Buffer.from('UTF-8')))
  out.whole(999)
  out.whole(0)
}

function extension(out: Growing, kind: number, size: number, write: (part: Growing) => void): void {
  const part = growing()
  write(part)
  const bytes = part.done()
  for (const value of [7, kind, size, bytes.length / size]) out.whole(value)
  out.raw(bytes)
}

function shortName(place: number): string {
  return `V${place + 1}`
}

function padded(bytes: Buffer, to: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to, ' ')])
}
