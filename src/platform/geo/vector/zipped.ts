import { readFile } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import { checkZip, type Entry } from '../../spreadsheet/book/zip.ts'
import { problems } from '../problems.ts'
import type { Features } from './feature.ts'
import { readShapefile } from './shapefile.ts'

/** The one shapefile of a ZIP file, wherever in its folders. Throws `geo.features` when there is none or more than one. */
export async function openZippedShapefile(file: string): Promise<Features> {
  const bytes = await readFile(file).catch(() => {
    throw problems['geo.missing']({ file })
  })
  const entries = (await checkZip(file, bytes)).filter(({ name }) => !/(^|\/)(__MACOSX|\._)/.test(name))
  const all = entries.filter(({ name }) => /\.shp$/i.test(name))
  const [shapes] = all
  const stem = shapes?.name.replace(/\.shp$/i, '').toLowerCase()
  const find = (ending: string) => entries.find(({ name }) => name.toLowerCase() === `${stem}${ending}`)
  const table = find('.dbf')
  if (shapes === undefined || table === undefined || all.length > 1) {
    const found = entries.map(({ name }) => name).slice(0, 8)
    throw problems['geo.features']({
      file,
      format: 'zipped shapefile',
      reason: `one .shp with its .dbf is expected, and it has ${found.join(', ') || '—'}`,
    })
  }
  const text = (entry: Entry | undefined) => (entry ? unpacked(bytes, entry).toString('latin1') : '')
  return readShapefile(file, {
    shapes: unpacked(bytes, shapes),
    table: unpacked(bytes, table),
    projection: text(find('.prj')),
    encoding: text(find('.cpg')),
  })
}

/** `checkZip` has made sure that the part is there and unpacks to what is claimed. */
function unpacked(bytes: Buffer, { at, method, packed }: Entry): Buffer {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const part = bytes.subarray(start, start + packed)
  return method === 0 ? Buffer.from(part) : inflateRawSync(part)
}
