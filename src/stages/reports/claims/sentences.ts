import { type Language, LANGUAGES, type Text } from '../../../kernel/language.ts'
import { markOf, readMarks } from '../assemble/ledger/marks.ts'
import type { ReportText } from '../model.ts'

/** A sentence of an edition's own text: its words without marks, and the figures whose marks stand in it. */
export interface Sentence {
  /** The section and the place of the text in it, as `summary.2`. */
  readonly where: string
  readonly language: Language
  /** As it is written, with the marks of its figures; facts stand in their words. */
  readonly written: string
  readonly words: string
  readonly figures: readonly string[]
}

/** Every sentence of the edition's own text in every language that it is written in. What is quoted from an earlier report is not claimed. */
export function sentencesOf(text: ReportText): readonly Sentence[] {
  const { title, subtitle, summary, introduction, methods, conclusions, corrections, disclaimer } = text
  const all: readonly (readonly [string, Text])[] = [
    ['title.1', title],
    ['subtitle.1', subtitle],
    ...numbered('summary', summary),
    ...numbered(
      'introduction',
      introduction.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
    ),
    ...numbered('methods', methods),
    ...numbered('conclusions', conclusions),
    ...numbered(
      'corrections',
      corrections.flatMap(({ where, now, why }) => [where, now, why]),
    ),
    ...numbered('disclaimer', disclaimer),
  ]
  return LANGUAGES.flatMap((language) => {
    const facts = new Map(text.facts.map((fact) => [fact.id, fact.text[language] ?? fact.text.en]))
    return all.flatMap(([where, each]) => cut(each[language] ?? '', where, language, facts))
  })
}

function numbered(section: string, texts: readonly Text[]): readonly (readonly [string, Text])[] {
  return texts.map((text, place) => [`${section}.${place + 1}`, text])
}

/** A mark is one sign while the text is cut, so that a dot in it ends no sentence. */
const SIGN = '\uFFFC'

function cut(text: string, where: string, language: Language, facts: ReadonlyMap<string, string>): readonly Sentence[] {
  const pieces = readMarks(text)
  const marks = pieces.filter((piece) => typeof piece === 'object')
  const plain = pieces.map((piece) => (typeof piece === 'string' ? piece.replaceAll(SIGN, ' ') : SIGN)).join('')
  let taken = 0
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(plain)].flatMap(({ segment }) => {
    const here = marks.slice(taken, (taken += segment.split(SIGN).length - 1))
    if (segment.trim() === '') return []
    const parts = segment.trim().split(SIGN)
    const fact = (place: number) => (here[place]?.kind === 'fact' ? facts.get(here[place].id) : undefined)
    const written = parts.map((part, place) => part + (fact(place) ?? (here[place] ? markOf(here[place]) : ''))).join('')
    const words = parts.map((part, place) => part + (fact(place) ?? (here[place] ? '…' : ''))).join('')
    const figures = [...new Set(here.flatMap(({ kind, id }) => (kind === 'fact' ? [] : [id])))]
    return [{ where, language, written, words, figures }]
  })
}
