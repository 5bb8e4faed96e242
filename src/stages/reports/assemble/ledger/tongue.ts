import { numbersIn, plain, type RegisterRow, type Run, type Words } from '../../../../engines/document/index.ts'
import { type Language, languageOf, say, type Text } from '../../../../kernel/language.ts'

/** Words that nobody has translated keep the language they are in. */
export function inTongue(text: Text, language: Language, write: (written: string) => Words): Words {
  const actual = languageOf(text, language)
  const written = write(say(text, language))
  if (actual === language) return written
  return runs(written).map((run) => {
    if (typeof run === 'string') return { lang: actual, text: run }
    return 'fact' in run ? { ...run, lang: actual } : run
  })
}

export function runs(words: Words): readonly Run[] {
  return typeof words === 'string' ? (words === '' ? [] : [words]) : words
}

/** Cuts the text at its numbers and names the fact in which each stands; one that stands in none remains plain text. */
export function resolve(text: string, facts: readonly RegisterRow[]): Words {
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
