import { fill, type FullText, type Language } from '../../../../kernel/language.ts'
import { itemsOf, type Instrument } from '../../instrument.ts'
import { instrument } from './parts.ts'
import type { JsonFault } from './value.ts'

export type { JsonFault } from './value.ts'

/** Whether data look like the JSON of an instrument: then `readInstrument` says what is wrong with it. */
export function isInstrumentJson(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'code' in data && 'pages' in data
}

/** Reads the JSON of an instrument, or says at which places something else was expected. Codes of items and pages stand once each. */
export function readInstrument(data: unknown): { readonly instrument: Instrument } | { readonly wrong: readonly JsonFault[] } {
  const wrong: JsonFault[] = []
  const read = instrument(data, '', wrong)
  if (read === undefined || wrong.length > 0) return { wrong }
  const twice = [...twiceIn(itemsOf(read)), ...twiceIn(read.pages)]
  return twice.length > 0 ? { wrong: twice.map((code) => ({ path: `code "${code}"`, expected: '1 ×' })) } : { instrument: read }
}

function twiceIn(parts: readonly { readonly code: string }[]): readonly string[] {
  const seen = new Set<string>()
  return parts.map(({ code }) => code).filter((code) => seen.size === seen.add(code).size)
}

/** What stands wrong where, in the reader's language. */
export function sayJsonFault({ path, expected }: JsonFault, language: Language): string {
  return fill(WRONG[language], { path: path === '' ? '{ }' : path, expected })
}

const WRONG: FullText = {
  en: 'At {path} of the JSON this was expected: {expected}.',
  'uz-Latn': 'JSONning {path} joyida quyidagi kutilgan edi: {expected}.',
  'uz-Cyrl': 'JSONнинг {path} жойида қуйидаги кутилган эди: {expected}.',
  ru: 'В JSON в месте {path} ожидалось: {expected}.',
  'zh-Hans': 'JSON 的 {path} 处应为：{expected}。',
}
