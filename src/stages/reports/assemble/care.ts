import type { Block } from '../../../engines/document/index.ts'
import { say } from '../../../kernel/language.ts'
import { type Figure, printedReason } from '../../evidence/index.ts'
import type { Ledger } from './ledger/index.ts'

/** What a reader has to know about the figures marked with a dagger, once in a chapter; nothing where none was. */
export function care(ledger: Ledger): readonly Block[] {
  const flagged = ledger.takeFlagged()
  if (flagged.length === 0) return []
  const blocks = flagged.map((figure): Block => ({ kind: 'paragraph', words: reason(figure, ledger) }))
  return [{ kind: 'box', tone: 'warning', title: `† ${ledger.t.care}`, blocks }]
}

function reason(figure: Figure, { fill, language, t }: Ledger) {
  return fill(t.careLine, {
    wording: [{ fact: figure.id, text: say(figure.wording, language) }],
    reason: [{ fact: figure.id, text: printedReason(figure, language) ?? '' }],
  })
}
