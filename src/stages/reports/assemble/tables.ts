import type { Block, ChartBlock, Table, Words } from '../../../engines/document/index.ts'
import { countAndPercent } from '../../../engines/document/index.ts'
import { formatNumber } from '../../../engines/script/index.ts'
import { say } from '../../../kernel/language.ts'
import type { Drawing, Figure, Table as Counts } from '../../evidence/index.ts'
import type { Ledger } from './ledger/index.ts'

/** A drawing with its finding as caption. A finding that has a number is the first figure's: "its wording: its value". */
export function chartBlock({ chart, finding, base, sources }: Drawing): ChartBlock {
  const [first = ''] = sources
  const [, wording = '', value = ''] = /^(.*[:：]\s*)([^:：]*\d[^:：]*)$/.exec(finding) ?? []
  const caption: Words =
    value === ''
      ? finding
      : [
          { fact: first, text: wording },
          { figure: first, text: value },
        ]
  return { kind: 'chart', chart, caption, base, figures: sources }
}

/** Figures as a list of sentences: what each says, its value, and the people behind it. */
export function figureList(figures: readonly Figure[], ledger: Ledger): readonly Block[] {
  if (figures.length === 0) return []
  const items = figures.map((figure) =>
    ledger.fill(ledger.t.figureLine, { wording: wordingOf(figure, ledger), value: ledger.figure(figure, 'sentence') }),
  )
  return [{ kind: 'list', items }]
}

/** Figures as a table: value with base, interval, and what the share of all registered could be. */
export function figureTable(caption: Words, figures: readonly Figure[], ledger: Ledger): readonly Block[] {
  if (figures.length === 0) return []
  const { t } = ledger
  const withRanges = figures.some(({ interval }) => interval)
  const table: Table = {
    kind: 'table',
    caption,
    header: [t.says, t.value, ...(withRanges ? [[certainty(ledger)], t.bounds] : [])],
    rows: figures.map((figure) => [
      wordingOf(figure, ledger),
      ledger.figure(figure, 'cell'),
      ...(withRanges ? [range(figure, figure.interval), range(figure, figure.bounds)] : []),
    ]),
    align: ['left', 'right', ...(withRanges ? (['right', 'right'] as const) : [])],
    widths: withRanges ? [3.2, 1.9, 1.2, 1.5] : [3, 1.6],
    rowHeaders: true,
  }
  return [table]
}

/** How a whole item was answered: each answer, how many gave it, and their share of those who answered. Its caption has the diamond. */
export function countTable(table: Counts, ledger: Ledger): Table {
  const { t, language } = ledger
  const run = (text: string): Words => [{ fact: table.id, text }]
  return {
    kind: 'table',
    caption: [{ figure: table.id, text: say(table.ask, language) }],
    header: [t.answer, t.countShare],
    rows: table.rows.map(({ label, count }) => [run(say(label, language)), run(countAndPercent(language, count, table.base))]),
    align: ['left', 'right'],
    widths: [4, 1],
    rowHeaders: true,
    note: ledger.fill(table.kind === 'multiple' ? t.baseMany : t.baseOne, {
      base: run(formatNumber(table.base, language)),
      left: run(formatNumber(table.missing, language)),
    }),
  }
}

function wordingOf(figure: Figure, { language }: Ledger): Words {
  const text = say(figure.wording, language)
  return /\d/.test(text) ? [{ fact: figure.id, text }] : text
}

function certainty({ t, fact }: Ledger) {
  return fact(t.interval, { id: 'method.interval', wording: t.method, source: 'Wilson, 1927' })
}

function range({ id }: Figure, of: Figure['interval']): Words {
  return of ? [{ fact: id, text: `${of.low}–${of.high}%` }] : '–'
}
