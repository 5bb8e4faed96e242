import type { Zone } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { itemsOf, type Answers, type FaultCode, type Instrument } from '../instrument.ts'
import { fieldNames, readAnswers } from '../read.ts'
import { lookAt, type Column } from '../infer/column.ts'
import { cellReader, type CellReader } from './cells.ts'
import { contentOf } from './content.ts'
import { languageOfCell } from './language.ts'
import { type DayOrder, readInstant } from './moment.ts'
import { SENT } from './origin.ts'
import type { Plan } from './plan.ts'
import type { Target } from './target.ts'
import { withoutDuties, FORGIVEN } from './duties.ts'

export type CellFaultCode = FaultCode | 'not-a-time' | 'in-the-future' | 'id-missing'

/** A cell that is wrong: its column (from 0), what came, and what was expected, in the code that `sayCellFault` says. */
export interface CellFault {
  readonly column: number
  readonly came: string
  /** The field that it would have filled; empty for numbers and times. */
  readonly field: string
  readonly code: CellFaultCode
  readonly values?: Readonly<Record<string, string | number>>
}

/** One row read: what is right in it, and what is wrong. */
export interface RowRead {
  /** The number that the file itself gives it. */
  readonly own: string | undefined
  /** All that the row says, however its columns and its dates stand: equal rows have equal content. */
  readonly content: string
  readonly at: Date | undefined
  readonly language: Language
  readonly answers: Answers
  readonly faults: readonly CellFault[]
  /** `begun`: never sent; `refused`: its consent is not given, so nothing of it may be kept. */
  readonly state: 'sent' | 'begun' | 'refused'
  /** Cells that answer what this questionnaire does not ask after its other answers. */
  readonly unasked: number
}

/** What rows are read by: the zone and order of times without their own, and the moment after which no answer can be given. */
export interface RowsOf {
  readonly zone: Zone
  readonly order: DayOrder
  readonly now: Date
}

interface Reading {
  readonly place: number
  readonly target: Target
  readonly column: Column
  readonly text: (row: number) => string
  readonly cell: (row: number) => ReturnType<CellReader>
}

/** A reader of rows, which takes each different cell of a column apart only once. Answers that nobody can be asked for again may be missing. */
export function openRows(columns: readonly Column[], plan: Plan, instrument: Instrument, of: RowsOf): (row: number) => RowRead {
  const lenient = withoutDuties(instrument)
  const fields = lookAt(columns)
  const content = contentOf(fields)
  const readings = fields.map((field, place): Reading => {
    const target = plan.columns[place]?.target ?? { to: 'nothing' }
    const reader = cellReader(target, instrument)
    const known: ReturnType<CellReader>[] = []
    const text = (row: number) => field.texts[field.column.rows[row] ?? 0] ?? ''
    const raw = (isWords(target, instrument) ? field.column.values : field.texts).map((value) => value.trim())
    const cell = (row: number) => {
      const value = field.column.rows[row] ?? 0
      return (known[value] ??= reader === undefined || field.texts[value] === '' ? [] : reader(raw[value] ?? ''))
    }
    return { place, target, column: field.column, text, cell }
  })
  const answering = readings.filter(({ target }) => !OWN.has(target.to))
  const find = (to: Target['to']) => readings.find(({ target }) => target.to === to)
  const [id, time, language] = [find('id'), find('time'), find('language')]
  const sent = plan.origin === 'limesurvey' ? readings.find(({ column }) => SENT.includes(column.head.toLowerCase())) : undefined
  const consents = answering.filter(({ target }) => isConsent(target, instrument))
  const utc = plan.origin === 'kobotoolbox' && time !== undefined && time.column.head.endsWith('_submission_time')
  const timing = { ...of, zone: utc ? 'UTC' : of.zone }
  const first = instrument.languages[0] ?? 'en'

  return (row) => {
    const given = answersIn(row, answering, lenient)
    const when = time === undefined ? { faults: [] } : timeIn(time, row, timing)
    const own = id?.text(row)
    const missing: readonly CellFault[] = id && own === '' ? [{ column: id.place, came: '', field: '', code: 'id-missing' }] : []
    const refused = consents.some((each) => each.cell(row).length === 0)
    return {
      own: own === '' ? undefined : own,
      content: content(row),
      at: when.at,
      language: languageOfCell(language?.text(row) ?? '') ?? first,
      answers: given.answers,
      faults: [...missing, ...when.faults, ...given.faults],
      state: sent?.text(row) === '' ? 'begun' : refused ? 'refused' : 'sent',
      unasked: given.unasked,
    }
  }
}

const OWN: ReadonlySet<Target['to']> = new Set(['id', 'time', 'language', 'nothing'])

function answersIn(row: number, readings: readonly Reading[], instrument: Instrument): Pick<RowRead, 'answers' | 'faults' | 'unasked'> {
  const posted: (readonly [string, string])[] = []
  const from = new Map<string, Reading[]>()
  for (const reading of readings) {
    const cell = reading.cell(row)
    posted.push(...cell)
    const names = new Set(cell.map(([field]) => field))
    if (reading.target.to === 'choice') names.add(reading.target.item)
    for (const name of names) from.set(name, [...(from.get(name) ?? []), reading])
  }
  const { answers, faults } = readAnswers(instrument, posted)
  const wrong = faults.filter(({ code }) => !FORGIVEN.has(code))
  const cells = wrong.map(({ item, code, values }): CellFault => {
    const reading = culprit(from, item, row, values)
    return {
      column: reading?.place ?? -1,
      came: (reading?.text(row) ?? '').slice(0, 200),
      field: item,
      code,
      ...(values ? { values } : {}),
    }
  })
  const known = new Set([...Object.keys(answers), ...faults.map(({ item }) => item)].map(owner))
  const unasked = readings.filter((each) => each.cell(row).some(([field]) => !known.has(owner(field)))).length
  return { answers, faults: cells, unasked }
}

function owner(key: string): string {
  return key.split('.')[0] ?? key
}

/** The column that holds what is wrong: of several, the one with the value that was refused. */
function culprit(
  from: ReadonlyMap<string, readonly Reading[]>,
  field: string,
  row: number,
  values: CellFault['values'],
): Reading | undefined {
  const named = from.get(field) ?? [...from].filter(([name]) => owner(name) === owner(field)).flatMap(([, all]) => all)
  return named.find((each) => each.cell(row).some(([, value]) => value.slice(0, 80) === values?.['value'])) ?? named[0]
}

function timeIn(time: Reading, row: number, { zone, order, now }: RowsOf): { readonly at?: Date; readonly faults: readonly CellFault[] } {
  const text = time.text(row)
  if (text === '' || text.startsWith('1980-01-01')) return { faults: [] }
  const at = readInstant(text, zone, order)
  const wrong = (code: CellFaultCode) => ({ faults: [{ column: time.place, came: text.slice(0, 200), field: '', code }] })
  if (at === undefined) return wrong('not-a-time')
  return at.getTime() > now.getTime() + DAY ? wrong('in-the-future') : { at, faults: [] }
}

/** Clocks of phones go wrong by hours. */
const DAY = 86_400_000

/** Words and numbers are kept as they were typed; of all others the spaces are evened out. */
function isWords(target: Target, instrument: Instrument): boolean {
  if (target.to !== 'field') return false
  const item = itemsOf(instrument).find((each) => fieldNames(each).includes(target.field))
  return (
    item?.kind === 'text' ||
    item?.kind === 'number' ||
    (item !== undefined && item.code !== target.field && item.kind !== 'rank' && item.kind !== 'grid')
  )
}

function isConsent(target: Target, instrument: Instrument): boolean {
  return target.to === 'field' && itemsOf(instrument).some(({ code, kind }) => kind === 'consent' && code === target.field)
}
