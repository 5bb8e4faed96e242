import {
  fromSurveyJs,
  fromXlsForm,
  type Instrument,
  isInstrumentJson,
  isSurveyJs,
  itemsOf,
  LIMITS,
  readInstrument,
  sayFormFault,
  sayJsonFault,
} from '../../../../engines/survey/index.ts'
import { fill, type FullText, type Language } from '../../../../kernel/language.ts'
import { Problem } from '../../../../kernel/problem.ts'
import { bytesSource, readSheets } from '../../../../platform/spreadsheet/index.ts'
import type { LeftOut } from '../../instruments.ts'

/** What a file gave: a questionnaire with what of the file has no counterpart here, or why it gave none, a sentence each. */
export type FileRead = { readonly instrument: Instrument; readonly leftOut: readonly LeftOut[] } | { readonly wrong: readonly string[] }

/** Reads an XLSForm (.xlsx, .ods), the JSON of a questionnaire of Serai, or the JSON of SurveyJS. */
export async function readDesignFile(name: string, bytes: Uint8Array, language: Language): Promise<FileRead> {
  const read = startsAsJson(bytes) ? readJson(name, bytes, language) : await readForm(name, bytes, language)
  if ('wrong' in read) return read
  const items = itemsOf(read.instrument).length
  if (items > LIMITS.items) return { wrong: [fill(TOO_MANY[language], { items, most: LIMITS.items })] }
  return items === 0 ? { wrong: [NOTHING_ASKED[language]] } : read
}

async function readForm(name: string, bytes: Uint8Array, language: Language): Promise<FileRead> {
  try {
    const reading = fromXlsForm(await readSheets(bytesSource(name, bytes)))
    if ('faults' in reading) return { wrong: reading.faults.map((fault) => sayFormFault(fault, language)) }
    return reading
  } catch (error) {
    if (error instanceof Problem) return { wrong: [error.say(language)] }
    throw error
  }
}

function readJson(name: string, bytes: Uint8Array, language: Language): FileRead {
  const data = parsed(new TextDecoder().decode(bytes))
  if ('broken' in data) return { wrong: [fill(BROKEN_JSON[language], { name, said: data.broken })] }
  if (isSurveyJs(data.value)) return fromSurveyJs(data.value, name.replace(/\.json$/i, ''))
  if (!isInstrumentJson(data.value)) return { wrong: [fill(OTHER_JSON[language], { name })] }
  const read = readInstrument(data.value)
  return 'wrong' in read ? { wrong: read.wrong.map((fault) => sayJsonFault(fault, language)) } : { ...read, leftOut: [] }
}

function startsAsJson(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 200)))
}

function parsed(text: string): { readonly value: unknown } | { readonly broken: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { broken: (error as Error).message }
  }
}

const TOO_MANY: FullText = {
  en: 'The file asks {items} items; a questionnaire has at most {most}. Divide it.',
  'uz-Latn': 'Faylda {items} ta savol bor; soʻrovnomada koʻpi bilan {most} ta boʻladi. Uni boʻling.',
  'uz-Cyrl': 'Файлда {items} та савол бор; сўровномада кўпи билан {most} та бўлади. Уни бўлинг.',
  ru: 'В файле вопросов: {items}; в анкете их не более {most}. Разделите её.',
  'zh-Hans': '文件中有{items}题；一份问卷最多{most}题。请拆分。',
}

const NOTHING_ASKED: FullText = {
  en: 'Nothing in the file can be asked here.',
  'uz-Latn': 'Faylda bu yerda soʻraladigan hech narsa yoʻq.',
  'uz-Cyrl': 'Файлда бу ерда сўраладиган ҳеч нарса йўқ.',
  ru: 'В файле нет ничего, что можно спросить здесь.',
  'zh-Hans': '文件中没有可在此提问的内容。',
}

const BROKEN_JSON: FullText = {
  en: '{name} is not readable as JSON: {said}.',
  'uz-Latn': '{name} JSON sifatida oʻqilmadi: {said}.',
  'uz-Cyrl': '{name} JSON сифатида ўқилмади: {said}.',
  ru: '{name} не читается как JSON: {said}.',
  'zh-Hans': '{name} 无法作为 JSON 读取：{said}。',
}

const OTHER_JSON: FullText = {
  en: '{name} is neither a questionnaire of Serai nor one of SurveyJS.',
  'uz-Latn': '{name} Serai soʻrovnomasi ham, SurveyJS soʻrovnomasi ham emas.',
  'uz-Cyrl': '{name} Serai сўровномаси ҳам, SurveyJS сўровномаси ҳам эмас.',
  ru: '{name} — ни анкета Serai, ни анкета SurveyJS.',
  'zh-Hans': '{name} 既不是 Serai 问卷，也不是 SurveyJS 问卷。',
}
