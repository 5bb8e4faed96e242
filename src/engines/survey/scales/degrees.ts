import { EN, type Grammar, RU, UZ, ZH } from './grammar.ts'

/**
 * Where labels stand that say degrees of one word, as "not important", "slightly important", "very important": a number that rises with
 * them, from -6 (wholly against) over 0 (in the middle) to 6. Undefined when they are not degrees of one word in one language. `labels` are
 * plain: in lower case, with plain apostrophes; each with the sides of a bilingual label.
 */
export function degreesOf(labels: readonly (readonly string[])[]): readonly number[] | undefined {
  for (const grammar of GRAMMARS) {
    const read = labels.map((sides) => sides.map((side) => degreeIn(grammar, side)))
    const degrees = sameWord(read)
    if (degrees !== undefined) return degrees
  }
  return undefined
}

interface Degree {
  /** What is said in degrees; empty where the label says the degree alone, as "not at all". */
  readonly word: string
  readonly degree: number
}

const GRAMMARS: readonly Read[] = [EN, RU, UZ, ZH].map(readGrammar)

interface Read {
  readonly much: readonly (readonly [RegExp, number])[]
  readonly not: RegExp
  readonly notAfter: RegExp
  readonly contraries: readonly (readonly [RegExp, string])[]
  readonly middle: RegExp
  readonly prefixes: RegExp
}

function readGrammar({ much, not, notAfter, contraries, middle, prefixes }: Grammar): Read {
  // Chinese has no space after a word; elsewhere one must follow, or the end.
  const head = (words: string) => new RegExp(`^(?:${words})(?:\\s+|$|(?=\\p{Script=Han}))`, 'u')
  const word = (pattern: string) => new RegExp(`(?<![\\p{L}'])${pattern}(?![\\p{L}'])`, 'u')
  return {
    much: much.map(([words, strength]) => [head(words), strength]),
    not: head(not),
    notAfter: new RegExp(`(?:${notAfter ?? '(?!)'})(?=(?:man)?$)`, 'u'),
    contraries: contraries.map(([against, favour]) => [word(against.replace('.*', "[\\p{L}']*").replace('.+', "[\\p{L}']+")), favour]),
    middle: new RegExp(`^(?:${middle})$`, 'u'),
    prefixes: new RegExp(`^(?:${prefixes ?? '(?!)'})(?=\\p{L}{3})`, 'u'),
  }
}

function degreeIn(grammar: Read, label: string): Degree {
  if (grammar.middle.test(label)) return { word: '', degree: 0 }
  let rest = label.replaceAll('ё', 'е').replaceAll(/\(\p{L}{1,3}\)/gu, '')
  let strength: number | undefined
  let sign = 1
  for (let round = 0; round < 4; round++) {
    const found = grammar.much.find(([words]) => words.test(rest))
    if (found && strength === undefined) {
      rest = rest.replace(found[0], '')
      strength = found[1]
    } else if (grammar.not.test(rest)) {
      rest = rest.replace(grammar.not, '')
      sign = -sign
    } else break
  }
  if (grammar.notAfter.test(rest)) {
    rest = rest.replace(grammar.notAfter, '')
    sign = -sign
  }
  const contrary = grammar.contraries.find(([against]) => against.test(rest))
  const word = contrary ? rest.replace(contrary[0], contrary[1]) : rest
  return { word: word.trim(), degree: (contrary ? -sign : sign) * (strength ?? 4) }
}

/** The degrees, when all labels say the same word or its contrary, and at least two of them more than the bare word. */
function sameWord(read: readonly (readonly Degree[])[]): readonly number[] | undefined {
  const words = new Set(read.flat().map(({ word }) => word))
  for (const word of words) {
    if (word === '') continue
    const degrees = read.map((sides) => degreeOf(sides, word))
    if (!degrees.every((degree) => degree !== undefined)) continue
    if (degrees.filter((degree) => degree !== 4).length >= 2 && new Set(degrees).size === degrees.length) return degrees
  }
  const bare = read.map((sides) => sides.find(({ word }) => word === '')?.degree)
  return bare.every((degree) => degree !== undefined) && new Set(bare).size === bare.length ? bare : undefined
}

function degreeOf(sides: readonly Degree[], word: string): number | undefined {
  const same = sides.find((side) => side.word === word || side.word === '')
  if (same !== undefined) return same.degree
  const contrary = sides.find((side) => GRAMMARS.some(({ prefixes }) => side.word.replace(prefixes, '') === word))
  return contrary && -contrary.degree
}
