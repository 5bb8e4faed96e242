import { barChart, type ReportDocument } from '../../src/engines/document/index.ts'

/** What a page, a drawing, a PDF or a spreadsheet could take for more than text. It has no digit and no space. */
export const MARK = `<b/onclick="x">&amp;'#eval(x)*_$\\`

/** What the document keeps as it is: names of kinds, codes and addresses, which no author types. */
const CODES = new Set(['kind', 'id', 'figure', 'fact', 'link', 'lang', 'language', 'align', 'style', 'tone', 'status', 'figures', 'bytes'])

/** The document with the mark at the end of every text, and charts drawn from marked names. */
export function hostile(document: ReportDocument): ReportDocument {
  const marked = mark(document, '') as ReportDocument
  return { ...marked, language: document.language, meta: { ...marked.meta, published: document.meta.published } }
}

function mark(value: unknown, key: string): unknown {
  if (key === 'chart') return barChart({ language: 'en', rows: [{ label: `Label ${MARK}`, count: 0, base: 0 }] })
  if (key === 'rows' && typeof value === 'string') return value
  if (CODES.has(key) || value instanceof Uint8Array) return value
  if (typeof value === 'string') return `${value} ${MARK}`
  if (Array.isArray(value)) return value.map((each) => mark(each, key === 'figures' ? 'figures' : 'item'))
  if (typeof value !== 'object' || value === null) return value
  const picture = 'bytes' in value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, picture && name === 'name' ? each : mark(each, name)]))
}
