import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { acceptedCoding } from '../http.ts'
import { libraryAddress, libraryFile } from './library.ts'

const FOLDER = fileURLToPath(new URL('../../../assets/', import.meta.url))
const KINDS: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  ts: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

interface Asset {
  readonly type: string
  readonly plain: Buffer
  readonly br?: Buffer
  readonly gzip: Buffer
}

/** Serai's own files (style, fonts, small scripts), read once, each under an address that holds its hash and so never changes. */
export interface Assets {
  address(name: string): string
  answer(c: Context): Response | undefined
  /** A worker under an address that stays, which browsers ask for anew each time. It may answer for every page. */
  answerWorker(c: Context, name: string): Response | undefined
}

export function openAssets(): Assets {
  const addresses = new Map<string, string>()
  const files = new Map<string, Asset>()
  const add = (name: string, body: Buffer) => {
    const [stem = '', kind = ''] = name.split('.')
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
    const address = `/assets/${stem}.${hash}.${kind === 'ts' ? 'js' : kind}`
    addresses.set(name, address)
    files.set(address, { type: KINDS[kind]!, plain: body, br: brotliCompressSync(body), gzip: gzipSync(body) })
  }
  // A style sheet names other files, so it comes after them and holds their hashed addresses.
  const names = readdirSync(FOLDER).filter((name) => (name.split('.')[1] ?? '') in KINDS)
  for (const name of names.filter((each) => !each.endsWith('.css'))) add(name, script(name))
  for (const name of names.filter((each) => each.endsWith('.css'))) add(name, Buffer.from(linked(name, addresses)))
  return {
    address: (name) => addresses.get(name) ?? libraryAddress(name) ?? missing(name),
    answer: (c) => serve(c, files.get(c.req.path) ?? libraryFile(c.req.path)),
    answerWorker: (c, name) => {
      const answer = serve(c, files.get(addresses.get(name) ?? ''))
      answer?.headers.set('cache-control', 'no-cache')
      answer?.headers.set('service-worker-allowed', '/')
      return answer
    },
  }
}

/** One of Serai's own files as text, for a page that carries its styles inside. */
export function readAsset(name: string): string {
  return readFileSync(FOLDER + name, 'utf8')
}

function script(name: string): Buffer {
  const body = readFileSync(FOLDER + name)
  return name.endsWith('.ts') ? Buffer.from(lean(stripTypeScriptTypes(body.toString()))) : body
}

/** Without indentation and without lines that hold only a comment: a phone on a poor link pays for each. */
function lean(program: string): string {
  const bare = program.replace(/^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*$/gm, '').replace(/^[ \t]*\/\/.*$/gm, '')
  return bare.replace(/^[ \t]+|[ \t]+$/gm, '').replace(/\n{2,}/g, '\n')
}

/** Without comments and without space around what parts rules: a tenth of a style sheet. No quoted text in `assets` has such signs beside space. */
function leanSheet(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*([{};])\s*/g, '$1')
    .replaceAll(';}', '}')
    .replaceAll(', ', ',')
    .trim()
}

function linked(name: string, addresses: ReadonlyMap<string, string>): string {
  return leanSheet(readFileSync(FOLDER + name, 'utf8')).replace(/url\('([\w-]+\.\w+)'\)/g, (whole, file: string) =>
    addresses.has(file) ? `url('${addresses.get(file)}')` : whole,
  )
}

function missing(name: string): never {
  throw new Error(`There is no asset ${name} in assets/`)
}

function serve(c: Context, asset: Asset | undefined): Response | undefined {
  if (!asset) return undefined
  const accepted = acceptedCoding(c)
  const coding = accepted === 'br' && asset.br === undefined ? 'gzip' : accepted
  const headers: Record<string, string> = {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  }
  const packed = coding && asset[coding]
  if (packed && asset.type !== 'font/woff2') {
    return new Response(new Uint8Array(packed), { headers: { ...headers, 'content-encoding': coding } })
  }
  return new Response(new Uint8Array(asset.plain), { headers })
}
