import { problems } from './problems.ts'
import type { Source } from './source.ts'

/** What the first bytes of a file say it is. Throws `sheet.empty`, and `sheet.wrong-kind` with the name of what it is instead. */
export function kindOf(source: Source): 'text' | 'zip' {
  const [first = new Uint8Array()] = source.parts()
  if (source.size === 0 || first.length === 0) throw problems['sheet.empty']({ file: source.name })
  const start = Buffer.from(first.subarray(0, 512)).toString('latin1')
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  const other = OTHERS.find(([, sign]) => sign.test(start))
  if (other) throw problems['sheet.wrong-kind']({ file: source.name, kind: other[0] })
  return 'text'
}

const OTHERS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['PDF', /^%PDF/],
  ['PNG', /^\x89PNG/],
  ['JPEG', /^\xff\xd8\xff/],
  ['GIF', /^GIF8/],
  ['XLS (Excel 97–2003)', /^\xd0\xcf\x11\xe0/],
  ['gzip', /^\x1f\x8b/],
  ['7z', /^7z\xbc\xaf/],
  ['RAR', /^Rar!/],
  ['SPSS', /^\$FL[23]/],
  ['Parquet', /^PAR1/],
  ['Stata', /^<stata_dta>/],
  ['RTF', /^\{\\rtf/],
  ['SQLite', /^SQLite format 3/],
  ['HTML', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|table)\b/i],
  ['XML', /^(?:\xef\xbb\xbf)?\s*<\?xml/],
  ['JSON', /^(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\[|\]))/],
  ['ELF', /^\x7fELF/],
]
