import type { Day } from '../../../../kernel/day.ts'
import { type Money, sumByCurrency } from '../../../../kernel/money.ts'
import {
  countedMoney,
  type Dossier,
  MONEY_FORMS,
  MONEY_KINDS,
  type MoneyForm,
  type MoneyKind,
  type MoneyLine,
} from '../pipeline/dossier.ts'
import { isPublic } from './consent.ts'

/** A number with the codes of the rows that it counts. */
export interface Counted {
  readonly count: number
  readonly of: readonly string[]
}

/** What came of a programme's partnerships, each number with what it counts. Amounts of two currencies are never added. */
export interface PartnershipFigures {
  readonly begun: Counted
  /** Partnerships with a signed memorandum. */
  readonly memoranda: Counted
  readonly letters: Counted
  readonly pilots: Counted
  /** Partnerships with a measured result. */
  readonly results: Counted
  readonly money: readonly { readonly kind: MoneyKind; readonly sum: Money; readonly of: readonly string[] }[]
  readonly quantities: readonly Quantity[]
  /** Partnerships that have money of which a city does not want the amounts published: they are in no sum. */
  readonly withheld: Counted
  readonly asOf: Day
}

/** How much of something that is no cash, whatever its value. */
export interface Quantity {
  readonly kind: MoneyKind
  readonly form: Exclude<MoneyForm, 'cash'>
  readonly unit?: string
  readonly quantity: number
  readonly of: readonly string[]
}

/** Counts are of all partnerships: a count names nobody. Sums are of those whose two cities both agree to publish amounts. */
export function figuresOf(dossiers: readonly Dossier[], asOf: Day): PartnershipFigures {
  const having = (has: (dossier: Dossier) => boolean) => counted(dossiers.filter(has).map(({ partnership }) => partnership.code))
  const lines = dossiers.filter((dossier) => isPublic(dossier, 'money')).flatMap(countedMoney)
  return {
    begun: having(() => true),
    memoranda: having(({ agreements }) => agreements.some(({ kind }) => kind === 'memorandum')),
    letters: having(({ agreements }) => agreements.some(({ kind }) => kind === 'letter')),
    pilots: counted(dossiers.flatMap(({ pilots }) => pilots.map(({ id }) => id))),
    results: having(({ pilots }) => pilots.some(({ indicators }) => indicators.some(({ measurements }) => measurements.length > 0))),
    money: MONEY_KINDS.flatMap((kind) => sums(kind, lines)),
    quantities: MONEY_KINDS.flatMap((kind) => MONEY_FORMS.flatMap((form) => (form === 'cash' ? [] : quantities(kind, form, lines)))),
    withheld: having((dossier) => countedMoney(dossier).length > 0 && !isPublic(dossier, 'money')),
    asOf,
  }
}

function counted(of: readonly string[]): Counted {
  return { count: of.length, of }
}

function sums(kind: MoneyKind, lines: readonly MoneyLine[]): PartnershipFigures['money'] {
  const cash = lines.filter((line) => line.kind === kind && line.form === 'cash')
  return sumByCurrency(cash.flatMap(({ value }) => value ?? [])).map((sum) => ({
    kind,
    sum,
    of: cash.filter(({ value }) => value?.currency === sum.currency).map(({ id }) => id),
  }))
}

function quantities(kind: MoneyKind, form: Quantity['form'], lines: readonly MoneyLine[]): readonly Quantity[] {
  const groups = Map.groupBy(
    lines.filter((line) => line.kind === kind && line.form === form),
    ({ unit = '' }) => unit.trim().toLowerCase(),
  )
  return [...groups.values()].map((all) => {
    const unit = all[0]?.unit
    const hundredths = all.reduce((sum, { quantity = 0 }) => sum + Math.round(quantity * 100), 0)
    return { kind, form, quantity: hundredths / 100, of: all.map(({ id }) => id), ...(unit === undefined ? {} : { unit }) }
  })
}
