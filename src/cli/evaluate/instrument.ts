import { basename, extname } from 'node:path'
import { checkInstrument, fromSurveyJs, fromXlsForm, isSurveyJs, sayFormFault, type Instrument } from '../../engines/survey/index.ts'
import { isLanguage, type Language } from '../../kernel/language.ts'
import { fileSource, readSheets } from '../../platform/spreadsheet/index.ts'
import { problems } from './words/problems.ts'

/** An instrument out of a file, and what of an XLSForm or a SurveyJS definition has no counterpart here, a line each. */
export interface OpenedInstrument {
  readonly instrument: Instrument
  readonly leftOut: readonly string[]
}

/** Reads an XLSForm, the JSON of an instrument, or the JSON of a SurveyJS survey. Throws `evaluate.bad-instrument` with every fault of the form, or a `sheet.` problem. */
export async function openInstrument(file: string, language: Language): Promise<OpenedInstrument> {
  const source = fileSource(file)
  if (extname(file).toLowerCase() === '.json') return fromJson(file, Buffer.from(source.bytes()).toString('utf8'))
  const reading = fromXlsForm(await readSheets(source))
  if (!('faults' in reading))
    return { instrument: reading.instrument, leftOut: reading.leftOut.map((fault) => sayFormFault(fault, language)) }
  throw problems['evaluate.bad-instrument']({ file, said: reading.faults.map((fault) => sayFormFault(fault, language)).join(' ') })
}

/** A name for an instrument out of a file name. */
export function codeOfFile(file: string): string {
  const stem = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return stem === '' ? 'answers' : stem.slice(0, 60)
}

function fromJson(file: string, text: string): OpenedInstrument {
  const said = (words: string) => problems['evaluate.bad-instrument']({ file, said: words })
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw said(`${(error as Error).message}.`)
  }
  if (isSurveyJs(data)) return fromSurveyJs(data, codeOfFile(file))
  if (!isInstrument(data)) throw said('an object with code, edition, title, languages and pages of items is expected.')
  const defect = checkInstrument(data).find(({ code }) => !HARMLESS.has(code))
  if (defect) throw said(`${defect.at}: ${defect.code}.`)
  return { instrument: data, leftOut: [] }
}

/** What keeps a questionnaire from being asked, but not its answers from being counted. */
const HARMLESS: ReadonlySet<string> = new Set(['too-few-choices', 'label-twice', 'no-label'])

function isInstrument(data: unknown): data is Instrument {
  if (typeof data !== 'object' || data === null) return false
  const { code, edition, title, languages, pages } = data as Record<string, unknown>
  const named = typeof code === 'string' && typeof edition === 'number' && isText(title)
  const spoken = Array.isArray(languages) && languages.every((each) => typeof each === 'string' && isLanguage(each))
  return named && spoken && Array.isArray(pages) && pages.every(isPage)
}

function isPage(page: unknown): boolean {
  const { code, items } = (page ?? {}) as Record<string, unknown>
  return typeof code === 'string' && Array.isArray(items) && items.every(isItem)
}

function isItem(item: unknown): boolean {
  const { kind, code, ask, choices, rows } = (item ?? {}) as Record<string, unknown>
  if (typeof code !== 'string' || !isText(ask) || typeof kind !== 'string') return false
  const listed = ['choice', 'scale', 'grid', 'rank', 'city'].includes(kind)
  if (!listed) return ['number', 'date', 'text', 'consent', 'note'].includes(kind)
  return Array.isArray(choices) && choices.every(isChoice) && (kind !== 'grid' || (Array.isArray(rows) && rows.every(isRow)))
}

function isChoice(choice: unknown): boolean {
  const { code, label } = (choice ?? {}) as Record<string, unknown>
  return typeof code === 'string' && isText(label)
}

function isRow(row: unknown): boolean {
  const { code, ask } = (row ?? {}) as Record<string, unknown>
  return typeof code === 'string' && isText(ask)
}

function isText(text: unknown): boolean {
  return typeof text === 'object' && text !== null && typeof (text as Record<string, unknown>)['en'] === 'string'
}
