import { type Block, countAndPercent, type Table, type Words } from '../../../../engines/document/index.ts'
import { formatNumber } from '../../../../engines/script/index.ts'
import { say } from '../../../../kernel/language.ts'
import type { Breakdown } from '../../../evidence/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'

/** Answers by group as far as they may be shown, one table each; how many are not shown, and why nobody can ask for others. */
export function byGroup({ breakdowns }: Material, ledger: Ledger): readonly Block[] {
  const asked = breakdowns.filter(({ grouping }) => grouping !== '@arrival')
  const shown = asked.filter(({ refused }) => !refused)
  if (shown.length === 0) return []
  const { t, language } = ledger
  const n = [
    ledger.fact(formatNumber(asked.length - shown.length, language), { id: 'by.refused', wording: t.byGroup, source: t.thisReport }),
  ]
  const note = ledger.fill(t.byGroupNote, { tables: ledger.fill(t.tablesOf, { n }) })
  return [{ kind: 'paragraph', words: note }, ...shown.map((each) => tableOf(each, ledger))]
}

function tableOf(breakdown: Breakdown, ledger: Ledger): Table {
  const { t, language } = ledger
  const { id, wave, ask, by, groups, columns, cells, instrument } = breakdown
  const from = { id, wording: `${say(ask, language)} (${say(by, language)})`, source: `${wave}, ${instrument}` }
  const cell = (text: string): Words => (/\d/.test(text) ? [ledger.fact(text, from)] : text)
  const columnOf = (column: number) =>
    groups.map(({ base }, row) => {
      const count = cells[row]?.[column] ?? null
      return count === null ? t.hidden : cell(countAndPercent(language, count, base))
    })
  const kept = columns.map((column, place) => ({ column, place })).filter(({ place }) => cells.some((row) => row[place] !== null))
  return {
    kind: 'table',
    caption: ledger.fill('{ask} · {by}', { ask: cell(say(ask, language)), by: cell(say(by, language)) }),
    header: [t.groupIs, ...groups.map(({ label, base }) => cell(`${say(label, language)} (${formatNumber(base, language)})`))],
    rows: kept.map(({ column, place }) => [cell(say(column.label, language)), ...columnOf(place)]),
    align: ['left', ...groups.map(() => 'right' as const)],
    widths: [2, ...groups.map(() => 1.4)],
    rowHeaders: true,
  }
}
