import { crc32, deflateRawSync } from 'node:zlib'

/** Files as the bytes of a ZIP archive: in their order, without dates, so that equal files give equal bytes. */
export function zipBytes(files: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of files) {
    const packed = deflateRawSync(content, { level: 9 })
    const title = Buffer.from(name)
    const about = aboutOf(content, packed, title)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), about, title])
    parts.push(local, packed)
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), about, placeOf(at), title]))
    at += local.length + packed.length
  }
  const index = Buffer.concat(directory)
  return Buffer.concat([...parts, index, endOf(files.length, index.length, at)])
}

/** 1 January 1980, the first day that the format knows. */
const FIRST_DAY = 0x21

/** What the header of a file and its entry in the directory have in common: version, UTF-8 names, deflated, no time, sum, sizes. */
function aboutOf(content: Uint8Array, packed: Buffer, title: Buffer): Buffer {
  const about = Buffer.alloc(26)
  for (const [place, value] of [20, 0x800, 8, 0, FIRST_DAY].entries()) about.writeUInt16LE(value, place * 2)
  about.writeUInt32LE(crc32(content), 10)
  about.writeUInt32LE(packed.length, 14)
  about.writeUInt32LE(content.length, 18)
  about.writeUInt16LE(title.length, 22)
  return about
}

/** The rest of an entry: no comment, first disk, no attributes, and where the file begins. */
function placeOf(at: number): Buffer {
  const place = Buffer.alloc(14)
  place.writeUInt32LE(at, 10)
  return place
}

function endOf(files: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files, 8)
  end.writeUInt16LE(files, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return end
}
