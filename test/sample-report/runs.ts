import type { RegisterRow, Run, Words } from '../../src/engines/document/index.ts'

/** Words in which `{id}` stands for a row of the register: a share says its base too, "50/52 (96%)". */
export function wordsWith(rows: readonly RegisterRow[]): (template: string) => Words {
  return (template) => template.split(/(\{[\w.]+\})/).flatMap((piece) => runOf(piece, rows))
}

function runOf(piece: string, rows: readonly RegisterRow[]): readonly Run[] {
  if (!piece.startsWith('{')) return piece === '' ? [] : [piece]
  const row = rows.find(({ id }) => id === piece.slice(1, -1))
  if (!row) throw new Error(`The sample register has no row ${piece}`)
  if (row.kind === 'fact') return [{ fact: row.id, text: row.value }]
  const text = row.value.endsWith('%') ? `${row.count}/${row.base} (${row.value})` : row.value
  return [{ figure: row.id, text }]
}
