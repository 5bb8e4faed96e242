import type { RegisterRow, Run, Words } from '../../../../engines/document/index.ts'
import type { Language, Text } from '../../../../kernel/language.ts'
import type { Figure } from '../../../evidence/index.ts'
import type { words } from '../../text/index.ts'
import type { Material } from '../material.ts'
import { addFact, keep, marked, openBook, type Origin, printFigure, rowsOf, takeFlagged, toldFacts } from './book.ts'
import { readMarks } from './marks.ts'
import type { Form } from './printed.ts'
import { inTongue, resolve, runs } from './tongue.ts'

export type { Origin } from './book.ts'
export { marksIn } from './marks.ts'
export type { Form } from './printed.ts'
export { isPrintable } from './rows.ts'

/** What sections write with: it turns texts into words whose numbers resolve, and keeps the register of them. */
export interface Ledger {
  readonly language: Language
  readonly t: ReturnType<typeof words>
  /** The edition's own text: its marks become figures and facts. A digit typed into it stays loose. */
  text(text: Text): Words
  /** A text of the programme: a number in it has to stand in a fact of the edition, of the programme or of its mandate, or it stays loose. */
  told(text: Text): Words
  /** A text kept with its source by the stage that it comes from, such as a quotation: its numbers become a fact of that source. */
  kept(text: Text | string, origin: Origin): Words
  /** A sentence of ours in which `{name}` stands for words. */
  fill(sentence: string, parts: Readonly<Record<string, Words>>): Words
  fact(text: string, origin: Origin): Run
  figure(figure: Figure, form: Form): Words
  /** The flagged figures printed in this chapter that it has not explained yet. */
  takeFlagged(): readonly Figure[]
  /** A chapter begins: it explains its flagged figures itself. */
  turnPage(): void
  rows(): readonly RegisterRow[]
}

export function openLedger(material: Material, language: Language): Ledger {
  const book = openBook(material, language)
  return {
    language,
    t: book.t,
    text: (text) =>
      inTongue(text, language, (written) =>
        readMarks(written).flatMap((piece) => runs(typeof piece === 'string' ? piece : marked(book, piece))),
      ),
    told: (text) => inTongue(text, language, (written) => resolve(written, toldFacts(book))),
    kept: (text, origin) => keep(book, text, origin),
    fill: (sentence, parts) =>
      sentence.split(/(\{\w+\})/).flatMap((piece) => runs(/^\{\w+\}$/.test(piece) ? (parts[piece.slice(1, -1)] ?? piece) : piece)),
    fact: (text, origin) => addFact(book, text, origin),
    figure: (figure, form) => printFigure(book, figure, form),
    takeFlagged: () => takeFlagged(book),
    turnPage: () => {
      book.flagged.clear()
      book.explained.clear()
    },
    rows: () => rowsOf(book),
  }
}
