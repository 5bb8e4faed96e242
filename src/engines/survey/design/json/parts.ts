import { isLanguage, type Language } from '../../../../kernel/language.ts'
import {
  type Choice,
  type Condition,
  type GridItem,
  type Instrument,
  type Item,
  type Page,
  type Prefill,
  PREFILLS,
} from '../../instrument.ts'
import { fieldsOf, flag, list, number, object, type Read, type Readers, refuse, string, text, whole } from './value.ts'

/** Only what an instrument can hold is taken; other fields are passed over. */
export const instrument: Read<Instrument> = (value, path, wrong) => {
  const fields = object(value, path, wrong)
  if (fields === undefined) return undefined
  const needed = { code: string, edition: whole, title: text, languages: list(language), pages: list(page) }
  return fieldsOf(fields, path, wrong, needed, { intro: text }) as unknown as Instrument
}

const language: Read<Language> = (value, path, wrong) =>
  typeof value === 'string' && isLanguage(value) ? value : refuse(path, '"en"', wrong)

const page: Read<Page> = (value, path, wrong) => {
  const fields = object(value, path, wrong)
  return (
    fields && (fieldsOf(fields, path, wrong, { code: string, items: list(item) }, { title: text, showIf: condition }) as unknown as Page)
  )
}

const item: Read<Item> = (value, path, wrong) => {
  const fields = object(value, path, wrong)
  if (fields === undefined) return undefined
  const kind = fields['kind']
  if (typeof kind !== 'string' || !Object.hasOwn(OF_KIND, kind))
    return refuse(
      `${path}.kind`,
      Object.keys(OF_KIND)
        .map((each) => `"${each}"`)
        .join(', '),
      wrong,
    )
  const own = OF_KIND[kind as Item['kind']]
  const needed = { kind: string, code: string, ask: text, ...own.needed }
  const asked: Readers =
    kind === 'note' ? { showIf: condition } : { hint: text, required: flag, showIf: condition, missingWords: text, wrongWords: text }
  return fieldsOf(fields, path, wrong, needed, { ...asked, ...own.possible }) as unknown as Item
}

const choice: Read<Choice> = (value, path, wrong) => {
  const fields = object(value, path, wrong)
  const marks = { exclusive: flag, other: flag, outside: flag }
  return fields && (fieldsOf(fields, path, wrong, { code: string, label: text }, marks) as unknown as Choice)
}

const row: Read<GridItem['rows'][number]> = (value, path, wrong) => {
  const fields = object(value, path, wrong)
  return fields && (fieldsOf(fields, path, wrong, { code: string, ask: text }, {}) as unknown as GridItem['rows'][number])
}

/** Conditions within conditions at most this deep: deeper ones are no questionnaire's. */
const DEEPEST = 20

function condition(value: unknown, path: string, wrong: Parameters<Read<Condition>>[2], depth = 0): Condition | undefined {
  const fields = object(value, path, wrong)
  if (fields === undefined) return undefined
  if (depth > DEEPEST) return refuse(path, '{ "item": "…", "is": "…" }', wrong)
  const inner: Read<Condition> = (each, at, faults) => condition(each, at, faults, depth + 1)
  const joint = ['all', 'any'].find((name) => name in fields)
  if (joint !== undefined) return fieldsOf(fields, path, wrong, { [joint]: list(inner) }, {}) as unknown as Condition
  const test = Object.keys(TESTS).find((name) => name in fields)
  if (test === undefined) return refuse(path, '{ "item": "…", "is": "…" }', wrong)
  return fieldsOf(fields, path, wrong, { item: string, [test]: TESTS[test] ?? string }, {}) as unknown as Condition
}

const TESTS: Readers = { is: string, not: string, answered: flag, above: number, below: number }

const prefill: Read<Prefill> = (value, path, wrong) =>
  PREFILLS.find((each) => each === value) ?? refuse(path, PREFILLS.map((each) => `"${each}"`).join(', '), wrong)

const CHOICES = { choices: list(choice) }
const COUNTED = { least: whole, most: whole }

const OF_KIND: Readonly<Record<Item['kind'], { readonly needed: Readers; readonly possible: Readers }>> = {
  choice: { needed: CHOICES, possible: { many: flag, shuffled: flag, prefill, ...COUNTED } },
  scale: { needed: CHOICES, possible: { highestFirst: flag } },
  grid: { needed: { ...CHOICES, rows: list(row) }, possible: { highestFirst: flag } },
  rank: { needed: CHOICES, possible: COUNTED },
  number: { needed: {}, possible: { from: number, to: number, whole: flag, unit: text } },
  date: { needed: {}, possible: { from: string, to: string } },
  text: {
    needed: {},
    possible: { long: flag, most: whole, names: (value, path, wrong) => (value === 'cities' ? value : refuse(path, '"cities"', wrong)) },
  },
  city: { needed: CHOICES, possible: { others: flag, prefill } },
  consent: { needed: {}, possible: {} },
  note: { needed: {}, possible: {} },
}
