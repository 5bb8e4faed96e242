import type { Language } from '../../../kernel/language.ts'
import { textTable } from '../../text-table.ts'
import type { Evaluation } from '../count/model.ts'
import { headsIn, shownItem, titleOf, wordsIn } from './lines.ts'

const WIDEST = 60

/** The evaluation as text for a terminal: how it was read, then each item with its choices. */
export function asTable(evaluation: Evaluation): string {
  const language = evaluation.language as Language
  const reading = [`${wordsIn(language)('reading')}:`, ...evaluation.reading.map((line) => `  ${line}`)]
  const items = evaluation.items.flatMap((item) =>
    shownItem(item, language).map(({ title, notes, rows }) => {
      const table =
        rows.length === 0
          ? ''
          : textTable(
              headsIn(language),
              rows.map(([label, ...cells]) => [short(label), ...cells]),
            )
      return `${title}\n${notes.map((note) => `  ${note}\n`).join('')}${table}`
    }),
  )
  return `${titleOf(evaluation)}\n\n${reading.join('\n')}\n\n${items.join('\n')}`
}

function short(label: string): string {
  return label.length > WIDEST ? `${label.slice(0, WIDEST - 1)}…` : label
}
