import type { Value } from './feature.ts'

const FIELD = 32
const FIELDS_END = 0x0d

/** The rows of a dBASE table. The encoding is what the .cpg file says, else the mark in the head; UTF-8 where neither says anything and the bytes are that, else Western. */
export function readDbf(table: Buffer, encoding: string): { columns: readonly string[]; rows: readonly Readonly<Record<string, Value>>[] } {
  if (table.length < FIELD) throw new RangeError('the table of values (.dbf) ends too early')
  const count = table.readUInt32LE(4)
  const first = table.readUInt16LE(8)
  const size = table.readUInt16LE(10)
  if (first + count * size > table.length + 1) throw new RangeError('the table of values (.dbf) ends too early')
  const fields = fieldsOf(table, first)
  const decode = decoderFor(encoding || (MARKS[table[29] ?? 0] ?? ''))
  const rows = Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      fields.map(({ name, kind, at, length }) => {
        const start = first + row * size + at
        return [name, valueOf(decode(table.subarray(start, start + length)).trim(), kind)]
      }),
    ),
  )
  return { columns: fields.map(({ name }) => name), rows }
}

interface Field {
  readonly name: string
  readonly kind: string
  readonly at: number
  readonly length: number
}

function fieldsOf(table: Buffer, end: number): readonly Field[] {
  const fields: Field[] = []
  let at = 1
  for (let place = FIELD; place + FIELD <= end && table[place] !== FIELDS_END; place += FIELD) {
    const name = table.toString('latin1', place, place + 11).split('\0')[0] ?? ''
    const length = table[place + 16] ?? 0
    fields.push({ name, kind: String.fromCharCode(table[place + 11] ?? 0), at, length })
    at += length
  }
  return fields
}

/** Code pages that have another name than "windows-" and their number. */
const PAGES: Readonly<Record<string, string>> = {
  65001: 'utf-8',
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  54936: 'gb18030',
}
/** The same, by the mark in the head of the table. */
const MARKS: Readonly<Record<number, string>> = {
  0x65: '866',
  0x4d: '936',
  0x4e: '949',
  0x4f: '950',
  0x7b: '932',
  0xc8: '1250',
  0xc9: '1251',
}

function decoderFor(encoding: string): (bytes: Uint8Array) => string {
  const page = /^(?:ansi |oem |cp)?(\d{3,5})$/i.exec(encoding)?.[1]
  const name = page === undefined ? encoding : (PAGES[page] ?? `windows-${page}`)
  const western = new TextDecoder('windows-1252')
  const named = findDecoder(name)
  if (named) return (bytes) => named.decode(bytes)
  const strict = new TextDecoder('utf-8', { fatal: true })
  return (bytes) => {
    try {
      return strict.decode(bytes)
    } catch {
      return western.decode(bytes)
    }
  }
}

function findDecoder(name: string): TextDecoder | undefined {
  try {
    return name === '' ? undefined : new TextDecoder(name)
  } catch {
    return undefined
  }
}

function valueOf(text: string, kind: string): Value {
  if (text === '') return null
  return (kind === 'N' || kind === 'F') && !Number.isNaN(Number(text)) ? Number(text) : text
}
