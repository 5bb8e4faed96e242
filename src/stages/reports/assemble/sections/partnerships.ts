import type { Block, Run, Table, Words } from '../../../../engines/document/index.ts'
import { formatDay, formatNumber } from '../../../../engines/script/index.ts'
import { decimalsOf, type Money } from '../../../../kernel/money.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { PartnershipFigures } from '../../../partnerships/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'

/** What came of it between cities: partnerships, memoranda, pilots, and what was given, each currency for itself. */
export function partnerships({ partnerships: figures }: Material, ledger: Ledger): readonly Block[] {
  if (figures === undefined) return []
  const { t, language } = ledger
  const day = [ledger.fact(formatDay(figures.asOf, language), { id: 'partnerships.day', wording: t.dates, source: t.partnershipRegister })]
  return [
    { kind: 'heading', level: 1, words: t.cityPartnerships, id: 'partnerships' },
    { kind: 'paragraph', words: ledger.fill(t.partnershipsLead, { day }) },
    counts(figures, ledger),
    ...given(figures, ledger),
    ...withheld(figures, ledger),
  ]
}

function counts(figures: PartnershipFigures, ledger: Ledger): Table {
  const { t, language } = ledger
  const all = [
    ['begun', t.partnershipsBegun],
    ['memoranda', t.memorandaSigned],
    ['letters', t.lettersSigned],
    ['pilots', t.pilotsBegun],
    ['results', t.resultsMeasured],
  ] as const
  return {
    kind: 'table',
    caption: t.partnershipCounts,
    header: [t.says, t.value],
    rows: all.map(([key, wording]): readonly Words[] => [
      wording,
      [paged(formatNumber(figures[key].count, language), `partnerships.${key}`, wording, ledger)],
    ]),
    align: ['left', 'right'],
    widths: [4, 1],
    rowHeaders: true,
  }
}

/** Pledged, committed and disbursed: cash by currency, everything else by its quantity. */
function given({ money, quantities }: PartnershipFigures, ledger: Ledger): readonly Block[] {
  const { t, language } = ledger
  const kinds = { pledge: t.pledged, commitment: t.committed, disbursement: t.disbursed } as const
  const forms = { 'in-kind': t.inKind, 'expert-days': t.expertDays, 'training-places': t.trainingPlaces } as const
  const cell = (id: string, wording: string, text: string): Words => [paged(text, id, wording, ledger)]
  const entries = (id: string, n: number): Words => [
    ledger.fact(formatNumber(n, language), { id: `${id}.entries`, wording: t.entries, source: t.partnershipRegister }),
  ]
  const rows = [
    ...money.map(({ kind, sum, of }): readonly Words[] => {
      const id = `partnerships.${kind}.${sum.currency.toLowerCase()}`
      return [kinds[kind], t.cash, cell(id, kinds[kind], moneyText(sum, language)), entries(id, of.length)]
    }),
    ...quantities.map(({ kind, form, unit, quantity, of }, place): readonly Words[] => {
      const id = `partnerships.${kind}.${form}.${place}`
      const said = quantityText(quantity, language)
      const amount = unit === undefined ? cell(id, kinds[kind], said) : cell(id, kinds[kind], `${said} ${unit}`)
      return [kinds[kind], forms[form], amount, entries(id, of.length)]
    }),
  ]
  if (rows.length === 0) return []
  const table: Table = {
    kind: 'table',
    caption: t.partnershipGiven,
    header: [t.kindOfGiving, t.formOfGiving, t.howMuch, t.entries],
    rows,
    align: ['left', 'left', 'right', 'right'],
    widths: [1.6, 1.8, 2.2, 1],
    note: t.partnershipGivenNote,
  }
  return [table]
}

function withheld({ withheld: { count } }: PartnershipFigures, ledger: Ledger): readonly Block[] {
  if (count === 0) return []
  const { t, language } = ledger
  const n = [paged(formatNumber(count, language), 'partnerships.withheld', t.amountsWithheld, ledger)]
  return [{ kind: 'paragraph', words: ledger.fill(t.withheldLine, { n }) }]
}

/** A fact of the register that has a page of its own, under the same name, which says how it was counted. */
function paged(text: string, id: string, wording: string, { fact, t }: Ledger): Run {
  fact(text, { id, wording, source: t.partnershipRegister })
  return { figure: id, text }
}

function moneyText({ minor, currency }: Money, language: Language): string {
  const digits = decimalsOf(currency) ?? 2
  return `${formatNumber(minor / 10 ** digits, language, digits)}\u00a0${currency}`
}

function quantityText(quantity: number, language: Language): string {
  return formatNumber(quantity, language, Number.isInteger(quantity) ? 0 : Number.isInteger(quantity * 10) ? 1 : 2)
}
