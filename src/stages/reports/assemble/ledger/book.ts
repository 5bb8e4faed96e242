import { numbersIn, type RegisterRow, type Run, type Words } from '../../../../engines/document/index.ts'
import { type Language, languageOf, say, type Text } from '../../../../kernel/language.ts'
import type { Figure } from '../../../evidence/index.ts'
import { words } from '../../text/index.ts'
import type { Material } from '../material.ts'
import { type Mark, markOf } from './marks.ts'
import { type Form, printed } from './printed.ts'
import { figureRow, gapRow, isPrintable, signedRow, tableRow } from './rows.ts'

/** Where something with a number in it stands: the id of its row, what it is, and its source. */
export interface Origin {
  readonly id: string
  readonly wording: string
  readonly source: string
}

/** What a ledger knows and has written so far. */
export interface Book {
  readonly material: Material
  readonly language: Language
  readonly t: ReturnType<typeof words>
  readonly facts: Map<string, RegisterRow>
  readonly figures: ReadonlyMap<string, Figure>
  readonly flagged: Set<Figure>
  readonly explained: Set<Figure>
}

export function openBook(material: Material, language: Language): Book {
  const t = words(language)
  return {
    material,
    language,
    t,
    facts: new Map(material.text.facts.map((fact) => [fact.id, factRow(fact, language, t.stated)])),
    figures: new Map(material.figures.map((figure) => [figure.id, figure])),
    flagged: new Set(),
    explained: new Set(),
  }
}

export function marked(book: Book, mark: Mark): Words {
  const fact = book.facts.get(mark.id)
  if (mark.kind === 'fact') return fact ? [{ fact: mark.id, text: fact.value }] : markOf(mark)
  const figure = book.figures.get(mark.id)
  if (figure) return printFigure(book, figure, mark.kind === 'value' ? 'value' : 'sentence')
  return book.material.indicators.some(({ id }) => id === mark.id) ? book.t.gap : markOf(mark)
}

/** Values of this many letters are cut before their bracket. */
const LONG = 30

export function printFigure({ flagged, language, t }: Book, figure: Figure, form: Form): Words {
  if (!isPrintable(figure)) return t.gap
  if (figure.status === 'flagged') flagged.add(figure)
  return cut(printed(figure, form, language)).map((text, index) => (index === 0 ? { figure: figure.id, text } : { fact: figure.id, text }))
}

/** A long value is cut before its bracket, so that a narrow page may break the line there. */
function cut(text: string): readonly string[] {
  const at = text.search(/\s?[(（]/)
  return text.length > LONG && at > 0 ? [text.slice(0, at), text.slice(at)] : [text]
}

/** A fact that is written again keeps its row; what it says anew is added there. */
export function addFact({ facts }: Book, text: string, { id, wording, source }: Origin): Run {
  const said = facts.get(id)?.value.split('; ') ?? []
  facts.set(id, { id, kind: 'fact', wording, value: [...new Set([...said, text])].join('; '), source })
  return { fact: id, text }
}

export function keep(book: Book, text: Text | string, origin: Origin): Words {
  const { language } = book
  const written = typeof text === 'string' ? text : say(text, language)
  const actual = typeof text === 'string' ? language : languageOf(text, language)
  const numbers = [...new Set(numbersIn(written))]
  for (const number of numbers) addFact(book, number, origin)
  if (numbers.length === 0) return actual === language ? written : [{ lang: actual, text: written }]
  return [{ fact: origin.id, text: written, ...(actual === language ? {} : { lang: actual }) }]
}

export function takeFlagged({ flagged, explained }: Book): readonly Figure[] {
  const taken = [...flagged].filter((figure) => !explained.has(figure))
  for (const figure of taken) explained.add(figure)
  return taken
}

/** Figures in the order of their indicators, those that cannot be printed too; then whole items; then facts as they came; then what is signed. */
export function rowsOf({ material, language, figures, facts }: Book): readonly RegisterRow[] {
  return [
    ...material.indicators.map((indicator) => {
      const figure = figures.get(indicator.id)
      return figure && isPrintable(figure) ? figureRow(figure, language) : gapRow(indicator, language)
    }),
    ...material.tables.filter(isPrintable).map((table) => tableRow(table, language)),
    ...facts.values(),
    ...material.signed.map((signed, place) => signedRow(signed, place, nameOfSigner(material, signed.by, language), language)),
  ]
}

function nameOfSigner({ people }: Material, by: string, language: Language): string {
  const person = people.get(by)
  return person ? say(person.name, language) : by
}

function factRow({ id, text, source }: Material['text']['facts'][number], language: Language, wording: string): RegisterRow {
  return { id, kind: 'fact', wording, value: say(text, language), source: say(source, language) }
}

/** The facts that a text of the programme may name: those of the edition, of the programme and of its mandate. */
export function toldFacts({ facts, material }: Book): readonly RegisterRow[] {
  const declared = new Set(material.text.facts.map(({ id }) => id))
  return [...facts.values()].filter(({ id }) => declared.has(id) || id.startsWith('programme.') || id.startsWith('mandate.'))
}
