import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** A file of a package that browsers load as it is. */
export interface LibraryFile {
  readonly type: string
  readonly plain: Buffer
  readonly gzip: Buffer
}

const PACKAGE = fileURLToPath(new URL('../../../node_modules/maplibre-gl/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  'maplibre-gl.mjs': 'text/javascript; charset=utf-8',
  'maplibre-gl-worker.mjs': 'text/javascript; charset=utf-8',
  'maplibre-gl.css': 'text/css; charset=utf-8',
}

const read = new Map<string, LibraryFile>()
let folder: string | undefined

/** The address of a file of the map program; undefined for any other name. The files keep their names, as one loads another; the version stands before. */
export function libraryAddress(name: string): string | undefined {
  if (!Object.hasOwn(TYPES, name)) return undefined
  folder ??= `/assets/maplibre-${(JSON.parse(readFileSync(`${PACKAGE}package.json`, 'utf8')) as { readonly version: string }).version}`
  return `${folder}/${name}`
}

/** The file at an address, read and packed when somebody first asks: hardly anybody opens the analyst's map. */
export function libraryFile(address: string): LibraryFile | undefined {
  const name = address.split('/').at(-1) ?? ''
  if (libraryAddress(name) !== address) return undefined
  const known = read.get(name)
  if (known) return known
  const plain = readFileSync(`${PACKAGE}dist/${name}`)
  const file = { type: TYPES[name] ?? '', plain, gzip: gzipSync(plain) }
  read.set(name, file)
  return file
}
