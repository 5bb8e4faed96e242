import type { Finding, Rule } from '../../model.ts'
import { wordsOf } from '../../text.ts'

const LONG_NAME = 4
const LONG_WORD = 6
const MOST_LETTERS = 3

/**
 * A name that is nearly, but not quite, a known one is a slip: one word of a long name exchanged ("Association for Trade in Services"),
 * one long
 * word misspelt ("Southwest University" for Southeast), or one word put in or left out ("Southeast China University").
 */
export const names: Rule = ({ text }, { facts }) => {
  const words = wordsOf(text)
  const known = facts.names.flatMap(({ names: all }) => all.map((name) => ({ name: all[0] ?? name, words: wordsOf(name) })))
  const exact = new Set(known.map((each) => each.words.join(' ')))
  const findings = new Map<string, Finding>()
  for (const { name, words: wanted } of known) {
    for (let from = 0; from < words.length; from++) {
      for (const length of [wanted.length, wanted.length + 1, wanted.length - 1]) {
        const said = words.slice(from, from + length)
        const joined = said.join(' ')
        if (said.length !== length || exact.has(joined) || !isSlip(said, wanted)) continue
        findings.set(`${joined} ${name}`, { rule: 'name-differs', verdict: 'inconsistent', words: joined, values: { name } })
      }
    }
  }
  return [...findings.values()]
}

function isSlip(said: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length < 2) return false
  if (said.length === wanted.length) return isExchange(said, wanted)
  const [short, long] = said.length < wanted.length ? [said, wanted] : [wanted, said]
  if (short.length < 2 || (said.length < wanted.length && said.length < LONG_NAME - 1)) return false
  return long.some((_, i) => i > 0 && i < long.length - 1 && short.join(' ') === [...long.slice(0, i), ...long.slice(i + 1)].join(' '))
}

function isExchange(said: readonly string[], wanted: readonly string[]): boolean {
  const places = wanted.flatMap((word, i) => (word === said[i] ? [] : [i]))
  const [place] = places
  if (place === undefined || places.length > 1) return false
  const [one, other] = [said[place] ?? '', wanted[place] ?? '']
  if (wanted.length >= LONG_NAME) return true
  return Math.min(one.length, other.length) >= LONG_WORD && distance(one, other) <= MOST_LETTERS
}

/** How many letters must be changed, put in or left out to make one word the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] ?? 0
}
