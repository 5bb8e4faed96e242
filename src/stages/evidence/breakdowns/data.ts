import { csvCell } from '../../../kernel/csv.ts'
import { say } from '../../../kernel/language.ts'
import type { Breakdown } from './model.ts'

const COLUMNS = ['id', 'wave', 'by', 'group', 'group_label', 'base', 'question', 'answer', 'answer_label', 'count', 'refused'] as const

/** The breakdowns as CSV (RFC 4180), a line a cell; a hidden count is empty, and so is everything of a table that is refused. */
export function breakdownsCsv(breakdowns: readonly Breakdown[]): string {
  const lines = breakdowns.flatMap((each) => {
    const { id, wave, grouping, item, groups, columns, cells, refused } = each
    if (refused) return [[id, wave, grouping, '', '', '', item, '', '', '', refused]]
    return groups.flatMap(({ code, label, base }, row) =>
      columns.map((column, place) => [
        id,
        wave,
        grouping,
        code,
        say(label, 'en'),
        base,
        item,
        column.code,
        say(column.label, 'en'),
        cells[row]?.[place] ?? '',
        '',
      ]),
    )
  })
  return [COLUMNS, ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')
}
