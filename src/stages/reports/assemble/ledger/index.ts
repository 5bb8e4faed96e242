import { numbersIn, plain, type RegisterRow, type Run, type Words } from '../../../../engines/document/index.ts'
import { type Language, languageOf, say, type Text } from '../../../../kernel/language.ts'
import type { Figure } from '../../../evidence/index.ts'
import { words } from '../../text/index.ts'
import type { Material } from '../material.ts'
import { type Mark, markOf, readMarks } from './marks.ts'
import { type Form, printed } from './printed.ts'
import { figureRow, gapRow, isPrintable, tableRow } from './rows.ts'

export type { Form } from './printed.ts'
export { isPrintable } from './rows.ts'
export { marksIn } from './marks.ts'

/** Where something with a number in it stands: the id of its row, what it is, and its source. */
export interface Origin {
  readonly id: string
  readonly wording: string
  readonly source: string
}

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

const LONG = 30

export function openLedger(material: Material, language: Language): Ledger {
  const t = words(language)
  const facts = new Map<string, RegisterRow>(material.text.facts.map((fact) => [fact.id, factRow(fact, language, t.stated)]))
  const figures = new Map(material.figures.map((figure) => [figure.id, figure]))
  const defined = new Set(material.indicators.map(({ id }) => id))
  const flagged = new Set<Figure>()
  const explained = new Set<Figure>()

  const figure = (each: Figure, form: Form): Words => {
    if (!isPrintable(each)) return t.gap
    if (each.status === 'flagged') flagged.add(each)
    return cut(printed(each, form, language)).map((text, index) => (index === 0 ? { figure: each.id, text } : { fact: each.id, text }))
  }
  const fact = (text: string, { id, wording, source }: Origin): Run => {
    const known = facts.get(id)
    const value = known && known.value !== text && !known.value.split('; ').includes(text) ? `${known.value}; ${text}` : (known?.value ?? text)
    facts.set(id, { id, kind: 'fact', wording, value, source })
    return { fact: id, text }
  }
  const marked = (mark: Mark): Words => {
    if (mark.kind === 'fact') return facts.has(mark.id) ? [{ fact: mark.id, text: facts.get(mark.id)!.value }] : markOf(mark)
    const known = figures.get(mark.id)
    if (known) return figure(known, mark.kind === 'value' ? 'value' : 'sentence')
    return defined.has(mark.id) ? t.gap : markOf(mark)
  }
  return {
    language,
    t,
    fact,
    figure,
    text: (text) => inTongue(text, language, (written) => readMarks(written).flatMap((piece) => runs(typeof piece === 'string' ? piece : marked(piece)))),
    told: (text) => inTongue(text, language, (written) => resolve(written, facts.values().filter(({ id }) => isTold(id, material)).toArray())),
    kept: (text, origin) => {
      const written = typeof text === 'string' ? text : say(text, language)
      const actual = typeof text === 'string' ? language : languageOf(text, language)
      const numbers = [...new Set(numbersIn(written))]
      for (const number of numbers) fact(number, origin)
      if (numbers.length === 0) return actual === language ? written : [{ lang: actual, text: written }]
      return [{ fact: origin.id, text: written, ...(actual === language ? {} : { lang: actual }) }]
    },
    fill: (sentence, parts) =>
      sentence.split(/(\{\w+\})/).flatMap((piece) => runs(/^\{\w+\}$/.test(piece) ? (parts[piece.slice(1, -1)] ?? piece) : piece)),
    takeFlagged: () => {
      const taken = [...flagged].filter((each) => !explained.has(each))
      for (const each of taken) explained.add(each)
      return taken
    },
    turnPage: () => {
      flagged.clear()
      explained.clear()
    },
    rows: () => [
      ...material.indicators.map((indicator) => {
        const known = figures.get(indicator.id)
        return known && isPrintable(known) ? figureRow(known, language) : gapRow(indicator, language)
      }),
      ...material.tables.filter(isPrintable).map((table) => tableRow(table, language)),
      ...facts.values(),
    ],
  }
}

/** A long value is cut before its bracket, so that a narrow page may break the line there. */
function cut(text: string): readonly string[] {
  const at = text.search(/\s?[(（]/)
  return text.length > LONG && at > 0 ? [text.slice(0, at), text.slice(at)] : [text]
}

function factRow({ id, text, source }: Material['text']['facts'][number], language: Language, wording: string): RegisterRow {
  return { id, kind: 'fact', wording, value: say(text, language), source: say(source, language) }
}

function isTold(id: string, { text }: Material): boolean {
  return id.startsWith('programme.') || id.startsWith('mandate.') || text.facts.some((fact) => fact.id === id)
}

/** Words that nobody has translated keep the language they are in. */
function inTongue(text: Text, language: Language, write: (written: string) => Words): Words {
  const actual = languageOf(text, language)
  const written = write(say(text, language))
  if (actual === language) return written
  return runs(written).map((run) => {
    if (typeof run === 'string') return { lang: actual, text: run }
    return 'fact' in run ? { ...run, lang: actual } : run
  })
}

function runs(words: Words): readonly Run[] {
  return typeof words === 'string' ? (words === '' ? [] : [words]) : words
}

/** Cuts the text at its numbers and names the fact in which each stands; one that stands in none remains plain text. */
function resolve(text: string, facts: readonly RegisterRow[]): Words {
  const numbers = numbersIn(text)
  if (numbers.length === 0) return text
  const pieces: Run[] = []
  let rest = text
  for (const number of numbers) {
    const at = rest.indexOf(number)
    const known = facts.find(({ value }) => numbersIn(value).includes(number))
    pieces.push(rest.slice(0, at), known ? { fact: known.id, text: number } : number)
    rest = rest.slice(at + number.length)
  }
  return [...pieces, rest].filter((run) => run !== '' && plain([run]) !== '')
}
