import type { Language } from '../../../kernel/language.ts'
import { textOf, type Json } from './words.ts'

/** What a question says of its answer, as the fields of an item of this kind. */
export function limitsOf(question: Json, kind: string, many: boolean, standard: Language): Json {
  const [least, most] = [wholeOf(question['minSelectedChoices']), wholeOf(question['maxSelectedChoices'])]
  const missing = question['requiredErrorText']
  return {
    ...(missing === undefined || kind === 'note' ? {} : { missingWords: textOf(missing, '', standard) }),
    ...(kind === 'choice' && many && least !== undefined ? { least } : {}),
    ...(kind === 'choice' && many && most !== undefined ? { most } : {}),
    ...(kind === 'choice' && question['choicesOrder'] === 'random' ? { shuffled: true } : {}),
    ...(kind === 'number' ? bounds(question, (value) => (Number.isFinite(Number(value)) ? Number(value) : undefined)) : {}),
    ...(kind === 'date' ? bounds(question, (value) => /^\d{4}-\d{2}-\d{2}$/.exec(String(value))?.[0]) : {}),
    ...(kind === 'text' && wholeOf(question['maxLength']) !== undefined ? { most: wholeOf(question['maxLength']) } : {}),
  }
}

/** Properties that change what is asked or answered and have no counterpart here, each as `name: property`. */
export function propertiesLeftOut(question: Json): readonly string[] {
  const name = String(question['name'] ?? 'survey')
  return Object.keys(question)
    .filter((property) => MEANT.has(property) && question[property] !== false && question[property] !== '')
    .map((property) => `${name}: ${property}`)
}

const MEANT: ReadonlySet<string> = new Set([
  'calculatedValues',
  'choicesByUrl',
  'choicesEnableIf',
  'choicesFromQuestion',
  'choicesVisibleIf',
  'columnsVisibleIf',
  'completedHtmlOnCondition',
  'correctAnswer',
  'defaultValue',
  'defaultValueExpression',
  'enableIf',
  'maxRateDescription',
  'maxTimeToFinish',
  'maxValueExpression',
  'minRateDescription',
  'minValueExpression',
  'navigateToUrl',
  'readOnly',
  'requiredIf',
  'resetValueIf',
  'rowsVisibleIf',
  'setValueExpression',
  'setValueIf',
  'showSelectAllItem',
  'timeLimit',
  'triggers',
  'validators',
  'valueName',
])

function bounds<T>(question: Json, read: (value: unknown) => T | undefined): Json {
  const [from, to] = [question['min'], question['max']].map((value) => (value === undefined ? undefined : read(value)))
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function wholeOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined
}
