import type { Runs, Scan } from '../../../engines/urban/index.ts'

/** A scan as bytes: a line of JSON with the key and the sizes of its tables, and then the tables. In the order of bytes of this machine. */
export function bytesOf(key: string, { width, criteria, states, runs }: Scan): Buffer {
  const tables = [states, ...runs]
  const head = JSON.stringify({ key, width, criteria, tables: tables.map(({ count, rows }) => ({ count, rows })) })
  const parts = tables.flatMap(({ count, rows, from, to, value, start }) => [
    from.subarray(0, count),
    to.subarray(0, count),
    value.subarray(0, count),
    start.subarray(0, rows + 1),
  ])
  return Buffer.concat([Buffer.from(`${head}\n`), ...parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))])
}

/** The scan that the bytes hold, when its key is this one. Throws RangeError or SyntaxError for bytes that are cut off or something else. */
export function findScan(bytes: Buffer, key: string): Scan | undefined {
  const end = bytes.indexOf(10)
  const head = JSON.parse(bytes.toString('utf8', 0, end)) as Pick<Scan, 'width' | 'criteria'> & {
    readonly key: string
    readonly tables: readonly { readonly count: number; readonly rows: number }[]
  }
  if (head.key !== key) return undefined
  let at = end + 1
  const take = (length: number) => {
    if (at + length > bytes.length) throw new RangeError('The kept scan is cut off')
    const part = new Uint8Array(bytes.subarray(at, at + length))
    at += length
    return part.buffer
  }
  const [states, ...runs] = head.tables.map(({ count, rows }): Runs => ({
    count,
    rows,
    from: new Int32Array(take(count * 4)),
    to: new Int32Array(take(count * 4)),
    value: new Float64Array(take(count * 8)),
    start: new Int32Array(take((rows + 1) * 4)),
  }))
  return states && { width: head.width, criteria: head.criteria, states, runs }
}
