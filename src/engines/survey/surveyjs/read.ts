import type { Language, Text } from '../../../kernel/language.ts'
import { itemName } from '../infer/parts/names.ts'
import type { Choice, Condition, Instrument, Item, Page } from '../instrument.ts'
import { languageOfHead } from '../xlsform/languages.ts'
import { readExpression } from '../xlsform/expression.ts'
import { choicesOf, listOf } from './choices.ts'
import { limitsOf, propertiesLeftOut } from './properties.ts'
import { isJson, languagesIn, objectsIn, textOf, type Json } from './words.ts'

/** An instrument out of a SurveyJS definition, and the questions or conditions that have no counterpart here, each as `name: what`. */
export interface SurveyJsReading {
  readonly instrument: Instrument
  readonly leftOut: readonly string[]
}

/** Whether data are the definition of a survey of SurveyJS. */
export function isSurveyJs(data: unknown): data is Json {
  const pages = isJson(data) ? objectsIn(data['pages']) : []
  return isJson(data) && (pages.some((page) => Array.isArray(page['elements'])) || Array.isArray(data['elements']))
}

/**
 * Reads the JSON definition of a SurveyJS survey: radiogroup, dropdown, checkbox, tagbox, boolean, rating, matrix, ranking, text, comment,
 * html, and panels, whose questions join the page. Conditions are carried over where they compare one question with one value.
 */
export function fromSurveyJs(data: Json, code: string): SurveyJsReading {
  const standard = languageOfHead(String(data['locale'] ?? 'en')) ?? 'en'
  const leftOut: string[] = [...propertiesLeftOut({ ...data, name: 'survey' })]
  const taken = new Set<string>()
  const listed = Array.isArray(data['elements']) ? [{ elements: data['elements'] }] : objectsIn(data['pages'])
  const pages = listed.map((page: Json, place): Page => {
    const title = page['title'] === undefined ? {} : { title: textOf(page['title'], '', standard) }
    const items = questionsIn(page).flatMap((question) => itemOf(question, standard, taken, leftOut))
    return { code: `page_${place + 1}`, ...title, ...conditionOf(page, leftOut), items }
  })
  const items = pages.flatMap((page) => page.items)
  const texts: readonly Text[] = items.flatMap((item) => [item.ask, ...('choices' in item ? item.choices.map(({ label }) => label) : [])])
  const instrument = {
    code,
    edition: 1,
    title: textOf(data['title'], code, standard),
    languages: languagesIn(texts),
    pages: pages.filter((page) => page.items.length > 0),
  }
  return { instrument, leftOut }
}

function questionsIn(parent: Json): readonly Json[] {
  return objectsIn(parent['elements']).flatMap((each) => (each['type'] === 'panel' ? questionsIn(each) : [each]))
}

function itemOf(question: Json, standard: Language, taken: Set<string>, leftOut: string[]): readonly Item[] {
  const name = String(question['name'] ?? 'question')
  const kind = kindOf(question, standard)
  if (kind === undefined) {
    leftOut.push(`${name}: ${String(question['type'])}`)
    return []
  }
  const code = itemName(name, taken)
  const hint =
    question['description'] === undefined || kind['kind'] === 'note' ? {} : { hint: textOf(question['description'], '', standard) }
  const required = question['isRequired'] === true && kind['kind'] !== 'note' ? { required: true } : {}
  const ask = textOf(
    kind['kind'] === 'note'
      ? String(question['html'] ?? '')
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
      : question['title'],
    name,
    standard,
  )
  leftOut.push(...propertiesLeftOut(question))
  const limits = limitsOf(question, String(kind['kind']), kind['many'] === true, standard)
  return [{ ...kind, code, ask, ...hint, ...required, ...limits, ...conditionOf(question, leftOut) } as unknown as Item]
}

function kindOf(question: Json, standard: Language): Json | undefined {
  const choices = () => choicesOf(question, standard)
  switch (question['type']) {
    case 'radiogroup':
    case 'dropdown':
      return { kind: 'choice', choices: choices() }
    case 'checkbox':
    case 'tagbox':
      return { kind: 'choice', many: true, choices: choices() }
    case 'ranking':
      return { kind: 'rank', choices: choices() }
    case 'boolean':
      return { kind: 'choice', choices: YES_NO }
    case 'rating':
      return { kind: 'scale', choices: pointsOf(question, standard) }
    case 'matrix':
      return {
        kind: 'grid',
        rows: listOf(question['rows'], standard).map(({ code, label }) => ({ code, ask: label })),
        choices: listOf(question['columns'], standard),
      }
    case 'comment':
      return { kind: 'text', long: true }
    case 'text':
      return { kind: question['inputType'] === 'number' ? 'number' : question['inputType'] === 'date' ? 'date' : 'text' }
    case 'html':
      return { kind: 'note' }
    default:
      return undefined
  }
}

function pointsOf(question: Json, standard: Language): readonly Choice[] {
  const listed = listOf(question['rateValues'], standard)
  if (listed.length > 0) return listed
  const [from, to] = [Number(question['rateMin'] ?? 1), Number(question['rateMax'] ?? question['rateCount'] ?? 5)]
  const count = Math.min(Math.max(to - from + 1, 0), 101) || 0
  return Array.from({ length: count }, (_, i) => ({ code: String(from + i), label: { en: String(from + i) } }))
}

/** `{a} = 'x'` becomes the condition of an XLSForm and is read as one; what is more than that is left out and named. */
function conditionOf(part: Json, leftOut: string[]): { readonly showIf?: Condition } {
  const written = part['visibleIf']
  if (typeof written !== 'string' || written.trim() === '') return {}
  const asForm = written
    .replace(/\{([\p{L}_][\p{L}\p{N}_-]*)\}\s+contains\s+('[^']*'|"[^"]*")/gu, 'selected(${$1}, $2)')
    .replace(/(?<!\$)\{([\p{L}_][\p{L}\p{N}_-]*)\}/gu, '${$1}')
    .replace(/==?/g, '=')
    .replace(/<>/g, '!=')
  const showIf = readExpression(asForm)
  if (showIf !== undefined) return { showIf }
  leftOut.push(`${String(part['name'] ?? '')}: visibleIf ${written}`)
  return {}
}

const YES_NO: readonly Choice[] = [
  { code: 'yes', label: { en: 'Yes', 'uz-Latn': 'Ha', 'uz-Cyrl': 'Ҳа', ru: 'Да', 'zh-Hans': '是' } },
  { code: 'no', label: { en: 'No', 'uz-Latn': 'Yoʻq', 'uz-Cyrl': 'Йўқ', ru: 'Нет', 'zh-Hans': '否' } },
]
