import { crc32, deflateSync } from 'node:zlib'

/** Red, green, blue and opacity of a code, each from 0 to 255. */
export type Paint = readonly [number, number, number, number]

/** A picture of codes as PNG with a palette. A code without a paint is clear. `status` is kept inside the file as its comment. */
export function pngOf(codes: Uint8Array, width: number, paints: ReadonlyMap<number, Paint>, status?: string): Uint8Array {
  const height = codes.length / width
  const rows = new Uint8Array(height * (width + 1))
  for (let row = 0; row < height; row++) rows.set(codes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const paintOf = (code: number): Paint => paints.get(code) ?? [0, 0, 0, 0]
  const colours = Uint8Array.from({ length: 256 * 3 }, (_, i) => paintOf(Math.floor(i / 3))[i % 3] ?? 0)
  const opacities = Uint8Array.from({ length: 256 }, (_, code) => paintOf(code)[3])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('tRNS', opacities),
    ...(status === undefined ? [] : [chunk('tEXt', Buffer.from(`Comment\0${status}`, 'latin1'))]),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(name: string, body: Uint8Array): Buffer {
  const part = Buffer.alloc(body.length + 12)
  part.writeUInt32BE(body.length, 0)
  part.write(name, 4, 'latin1')
  part.set(body, 8)
  part.writeUInt32BE(crc32(part.subarray(4, body.length + 8)), body.length + 8)
  return part
}
