import { LATIN } from '../../../kernel/letters.ts'
import { simplified } from './han.ts'
import { withoutWords } from './words.ts'

/**
 * The key under which spellings of one name meet: without case, marks, apostrophes, spaces, and without words such as "city" or "шаҳри"; Uzbek
 * and Russian Cyrillic in Latin letters, traditional Chinese signs as simplified ones.
 */
export function keyOf(name: string): string {
  if (ASCII.test(name)) return withoutWords(name.toLowerCase().replaceAll(/['`]/g, '')).replaceAll(/[^a-z0-9]/g, '')
  const lower = name.normalize('NFKC').toLowerCase()
  const bare = simplified(toLatin(withoutWords(lower.replaceAll(APOSTROPHES, '').trim())))
  return (PLAIN.test(bare) ? bare : bare.normalize('NFKD').replaceAll(NO_LETTERS, '')).replaceAll(SPACE, '')
}

/** Letters without marks, and spaces: of scripts whose letters do not come apart. */
const PLAIN = /^[a-z0-9 \u4e00-\u9fff\u0621-\u064a]*$/
const NO_LETTERS = /\p{M}|[^\p{L}\p{N}]/gu
const SPACE = / /g

const ASCII = /^[\x00-\x7f]*$/

const APOSTROPHES = /[’'`ʻʼ‘ʹ´ʽʿ]/g

/** Without apostrophes, and with the letters of Russian and of the neighbours' scripts. */
const LETTERS: Readonly<Record<string, string>> = {
  ...LATIN,
  е: 'e',
  ц: 'ts',
  ъ: '',
  ь: '',
  ў: 'o',
  ғ: 'g',
  і: 'i',
  ї: 'i',
  є: 'e',
  ұ: 'u',
  ү: 'u',
  ө: 'o',
  ә: 'a',
  һ: 'h',
  ң: 'ng',
  ҷ: 'j',
  ӯ: 'u',
  ӣ: 'i',
}

function toLatin(text: string): string {
  return /[\u0400-\u04ff]/.test(text) ? Array.from(text, (letter) => LETTERS[letter] ?? letter).join('') : text
}

/**
 * A coarser key, by sound: for spellings through a second language, such as Shanxay, Guanchjou, Kashqar. Other scripts stay as they are.
 * chj, dzh, dj and zh sound as j; kh, and h before a vowel, as x; q as k; w as v; ng as n; y and i as one i; o as a; doubled letters as one.
 */
export function soundOf(key: string): string {
  if (!ASCII.test(key)) return key
  let sound = ''
  for (let at = 0; at < key.length;) {
    const [letter, length] = soundAt(key, at)
    if (!sound.endsWith(letter)) sound += letter
    at += length
  }
  return sound
}

function soundAt(key: string, at: number): readonly [string, number] {
  const letter = key[at] ?? ''
  const next = key[at + 1]
  switch (letter) {
    case 'c':
      return next === 'h' && key[at + 2] === 'j' ? ['j', 3] : [letter, 1]
    case 'd':
      return next === 'j' ? ['j', 2] : next === 'z' && key[at + 2] === 'h' ? ['j', 3] : [letter, 1]
    case 'z':
      return next === 'h' ? ['j', 2] : [letter, 1]
    case 'k':
      return next === 'h' ? ['x', 2] : [letter, 1]
    case 'h':
      return next !== undefined && 'aouei'.includes(next) ? ['x', 1] : [letter, 1]
    case 'n':
      return next === 'g' ? ['n', 2] : [letter, 1]
    default:
      return [ALONE[letter] ?? letter, 1]
  }
}

const ALONE: Readonly<Record<string, string>> = { q: 'k', w: 'v', y: 'i', o: 'a' }
