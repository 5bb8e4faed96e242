import type { Block } from '../../../../engines/document/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Material } from '../material.ts'

/** What an earlier publication printed, what is printed now, and why. What was printed is quoted, so its numbers are facts of it. */
export function corrections({ text }: Material, ledger: Ledger): readonly Block[] {
  if (text.corrections.length === 0) return []
  const { t } = ledger
  return [
    {
      kind: 'table',
      caption: t.correctionsCaption,
      header: [t.where, t.printed, t.now, t.why],
      rows: text.corrections.map(({ where, printed, now, why }) => [where, printed, now, why].map((each) => ledger.text(each))),
      widths: [1.4, 1.6, 2, 3],
      rowHeaders: true,
    },
  ]
}
