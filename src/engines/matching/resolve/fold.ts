/**
 * The key under which spellings of one name meet: without case, marks, apostrophes, spaces, and without words such as "city" or "шаҳри"; Uzbek
 * and Russian Cyrillic in Latin letters.
 */
export function keyOf(name: string): string {
  if (ASCII.test(name)) return lettersOf(withoutWords(name.toLowerCase().replaceAll(/['`]/g, '')))
  const bare = name.normalize('NFKC').toLowerCase().replace(APOSTROPHES, '').trim()
  return toLatin(withoutWords(bare)).normalize('NFKD').replace(/\p{M}|[^\p{L}\p{N}]/gu, '')
}

/** A coarser key, by sound: for spellings through a second language, such as Shanxay, Guanchjou, Kashqar. Other scripts stay as they are. */
export function soundOf(key: string): string {
  if (/[^\x00-\x7f]/.test(key)) return key
  return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), key)
}

const ASCII = /^[\x00-\x7f]*$/

function lettersOf(ascii: string): string {
  return ascii.replace(/[^a-z0-9]/g, '')
}

const APOSTROPHES = /[’'`ʻʼ‘ʹ´ʽʿ]/g

/** Words that say only that it is a city or a district, before and after the name, in the languages people write in. */
const BEFORE = /^(?:г\.\s*|гор\.?\s+|город\s+|city of\s+|the city of\s+)/u
const AFTER = /(?:\s+(?:шаҳри|шахри|шаҳар|shahri|shahar|shahr|город|ш\.?|sh\.?|city|shi|tumani|тумани|district)|市|城市)$/u

function withoutWords(name: string): string {
  return name.replace(BEFORE, '').replace(AFTER, '').trim() || name
}

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
  ў: 'o', қ: 'q', ғ: 'g', ҳ: 'h', і: 'i', ї: 'i', є: 'e', ұ: 'u', ү: 'u', ө: 'o', ә: 'a', һ: 'h', ң: 'ng', ҷ: 'j', ӯ: 'u', ӣ: 'i',
}

function toLatin(text: string): string {
  return /[\u0400-\u04ff]/.test(text) ? Array.from(text, (letter) => LETTERS[letter] ?? letter).join('') : text
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/chj|dzh|dj|zh/g, 'j'],
  [/kh/g, 'x'],
  [/h(?=[aouei])/g, 'x'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/ng/g, 'n'],
  [/[yi]+/g, 'i'],
  [/o/g, 'a'],
  [/([a-z])\1/g, '$1'],
]
