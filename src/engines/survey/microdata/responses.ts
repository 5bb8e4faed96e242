import { answersTo } from '../kinds/index.ts'
import { itemsOf, type Answers, type Choice, type Instrument, type Item } from '../instrument.ts'
import { wantedOf } from '../infer/bind/names.ts'
import type { DataColumn } from './column.ts'
import { variableName } from './names.ts'

/**
 * The columns of responses, in the order of the questionnaire: a code for one choice, a tick for each of several, a place for each choice
 * of a ranking, numbers, days, and words. A consent gives none: it is always given.
 */
export function responseColumns(instrument: Instrument, responses: readonly Answers[]): readonly DataColumn[] {
  const taken = new Set<string>()
  return itemsOf(instrument).flatMap((item) => {
    const counted = item.kind === 'note' || item.kind === 'consent' ? [] : wantedOf([item])
    return [...counted.flatMap(({ id, item: each }) => columnsOf(id, each, responses, taken)), ...othersOf(item, responses, taken)]
  })
}

function columnsOf(id: string, item: Item, responses: readonly Answers[], taken: Set<string>): readonly DataColumn[] {
  const about = { item: id, ask: item.ask, ordered: item.kind === 'scale', choices: [] }
  const name = (own = id) => variableName(own.replaceAll('.', '_'), taken)
  const first = (answers: Answers) => answersTo(answers, id)[0]
  if (item.kind === 'text') return [textColumn({ ...about, name: name() }, responses.map(first))]
  if (item.kind === 'number')
    return [{ ...about, name: name(), kind: 'number', values: numbersOf(responses, (each) => Number(first(each) ?? NaN)) }]
  if (item.kind === 'date')
    return [{ ...about, name: name(), kind: 'date', values: numbersOf(responses, (each) => Date.parse(first(each) ?? '')) }]
  const choices: readonly Choice[] = 'choices' in item ? item.choices : []
  if (item.kind === 'rank')
    return choices.map((choice) => ({
      ...about,
      name: name(`${id}_${choice.code}`),
      kind: 'number',
      choices: [choice],
      values: numbersOf(responses, (each) => answersTo(each, id).indexOf(choice.code) + 1 || NaN),
    }))
  if (item.kind === 'choice' && item.many)
    return choices.map((choice) => ({
      ...about,
      name: name(`${id}_${choice.code}`),
      kind: 'tick',
      choices: [choice],
      values: numbersOf(responses, (each) => (answersTo(each, id).length === 0 ? NaN : Number(answersTo(each, id).includes(choice.code)))),
    }))
  const places = new Map(choices.map(({ code }, place) => [code, place]))
  return [{ ...about, name: name(), kind: 'code', choices, values: numbersOf(responses, (each) => places.get(first(each) ?? '') ?? NaN) }]
}

/** What was typed under "other". */
function othersOf(item: Item, responses: readonly Answers[], taken: Set<string>): readonly DataColumn[] {
  const typed = item.kind === 'choice' ? item.choices.filter((choice) => choice.other).map(({ code }) => code) : []
  const keys = item.kind === 'city' && item.others ? ['other'] : typed
  return keys.map((key) => {
    const about = { item: item.code, ask: item.ask, ordered: false, choices: [], name: variableName(`${item.code}_${key}_text`, taken) }
    return textColumn(
      about,
      responses.map((answers) => answersTo(answers, `${item.code}.${key}`)[0]),
    )
  })
}

function textColumn(about: Omit<DataColumn, 'kind' | 'values' | 'texts'>, given: readonly (string | undefined)[]): DataColumn {
  const texts = [...new Set(given.filter((text) => text !== undefined))]
  const places = new Map(texts.map((text, place) => [text, place]))
  return {
    ...about,
    kind: 'text',
    texts,
    values: Float64Array.from(given, (text) => (text === undefined ? NaN : (places.get(text) ?? NaN))),
  }
}

function numbersOf(responses: readonly Answers[], value: (answers: Answers) => number): Float64Array {
  return Float64Array.from(responses, value)
}
