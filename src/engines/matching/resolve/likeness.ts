import { soundOf } from './fold.ts'
import { codesOf, diceOf, GRAMS } from './grams.ts'

/** Finds, among many keys, those that sound or look like another one. Only keys in Latin letters are in it. */
export interface LikenessIndex {
  /** Keys that sound the same, with how much their letters share (Dice's coefficient of runs of three signs, 0..1). */
  sounding(key: string): readonly Like[]
  /** Keys of which at least the part `least` is shared. */
  looking(key: string, least: number): readonly Like[]
}

export interface Like {
  readonly key: string
  readonly dice: number
}

const LATIN = /^[a-z0-9]+$/

export function indexLikeness(all: Iterable<string>): LikenessIndex {
  const keys = [...all].filter((key) => LATIN.test(key))
  let sounds: SoundIndex | undefined
  let grams: GramIndex | undefined
  return {
    sounding(key) {
      const own = codesOf(key)
      return sounding(keys, (sounds ??= indexSounds(keys)), soundOf(key)).map((each) => ({ key: each, dice: diceOf(own, codesOf(each)) }))
    },
    looking: (key, least) => (LATIN.test(key) ? looking(keys, (grams ??= indexGrams(keys)), key, least) : []),
  }
}

/** Keys by a number made of their sound: those of number n are `places[starts[n]]` to `places[starts[n + 1] - 1]`. */
interface SoundIndex {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

const SOUNDS = 2 ** 17

function indexSounds(keys: readonly string[]): SoundIndex {
  const numbers = Uint32Array.from(keys, (key) => numberOf(soundOf(key)))
  const starts = new Uint32Array(SOUNDS + 1)
  for (const number of numbers) starts[number + 1]!++
  for (let number = 0; number < SOUNDS; number++) starts[number + 1]! += starts[number]!
  const next = starts.slice()
  const places = new Uint32Array(keys.length)
  numbers.forEach((number, place) => (places[next[number]!++] = place))
  return { starts, places }
}

function sounding(keys: readonly string[], { starts, places }: SoundIndex, sound: string): readonly string[] {
  const number = numberOf(sound)
  const same = [...places.subarray(starts[number], starts[number + 1])].map((place) => keys[place] ?? '')
  return same.filter((key) => soundOf(key) === sound)
}

function numberOf(sound: string): number {
  let number = 0
  for (let at = 0; at < sound.length; at++) number = Math.imul(number ^ sound.charCodeAt(at), 0x01000193)
  return (number ^ (number >>> 15)) & (SOUNDS - 1)
}

/** Where each run of signs occurs: the keys of run number r are `places[starts[r]]` to `places[starts[r + 1] - 1]`. */
interface GramIndex {
  readonly starts: Uint32Array
  readonly places: Uint32Array
  /** How many different runs each key has. */
  readonly sizes: Uint8Array
  /** Room to count in: zero for each key before and after. */
  readonly shared: Uint8Array
}

/** Two passes: how often each run occurs, then where. */
function indexGrams(keys: readonly string[]): GramIndex {
  const starts = new Uint32Array(GRAMS + 1)
  const sizes = new Uint8Array(keys.length)
  keys.forEach((key, place) => {
    const codes = codesOf(key)
    sizes[place] = Math.min(255, codes.length)
    for (const code of codes) starts[code + 1]!++
  })
  for (let code = 0; code < GRAMS; code++) starts[code + 1]! += starts[code]!
  const next = starts.slice()
  const places = new Uint32Array(starts[GRAMS]!)
  keys.forEach((key, place) => {
    for (const code of codesOf(key)) places[next[code]!++] = place
  })
  return { starts, places, sizes, shared: new Uint8Array(keys.length) }
}

/**
 * Counts shared runs over the rarer ones of the key's runs only, and works out the coefficient for those keys that can still reach `least`:
 * what shares enough of them shares some of the rarer ones.
 */
function looking(keys: readonly string[], { starts, places, sizes, shared }: GramIndex, key: string, least: number): readonly Like[] {
  const own = codesOf(key)
  const size = (code: number) => starts[code + 1]! - starts[code]!
  const known = own.filter((code) => size(code) > 0).sort((a, b) => size(a) - size(b))
  const needed = Math.ceil((least / (2 - least)) * own.length)
  const rare = known.slice(0, Math.max(1, known.length - needed + 1))
  const rest = known.length - rare.length
  const touched: number[] = []
  for (const code of rare) {
    for (let at = starts[code]!; at < starts[code + 1]!; at++) if (shared[places[at]!]!++ === 0) touched.push(places[at]!)
  }
  const found: Like[] = []
  for (const place of touched) {
    const most = shared[place]! + rest
    shared[place] = 0
    if (2 * most < least * (own.length + sizes[place]!)) continue
    const dice = diceOf(own, codesOf(keys[place] ?? ''))
    if (dice >= least) found.push({ key: keys[place] ?? '', dice })
  }
  return found
}
