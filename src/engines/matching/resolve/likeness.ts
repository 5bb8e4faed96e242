import { soundOf } from './fold.ts'

/** Finds, among many keys, those that sound or look like another one. */
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

export function indexLikeness(keys: readonly string[]): LikenessIndex {
  const bySound = Map.groupBy(keys, soundOf)
  const grams = indexGrams(keys)
  return {
    sounding: (key) => (bySound.get(soundOf(key)) ?? []).map((each) => ({ key: each, dice: diceOf(gramsOf(key), gramsOf(each)) })),
    looking: (key, least) => looking(keys, grams, key, least),
  }
}

/** Where each run of signs occurs: the keys of run number r are `places[starts[r]]` to `places[starts[r + 1] - 1]`. */
interface GramIndex {
  readonly numbers: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  readonly places: Uint32Array
  /** Room to count in: zero for each key before and after. */
  readonly shared: Uint8Array
}

function indexGrams(keys: readonly string[]): GramIndex {
  const numbers = new Map<string, number>()
  const found: number[] = []
  const counts: number[] = []
  keys.forEach((key, place) => {
    for (const gram of gramsOf(key)) {
      const number = numbers.get(gram) ?? numbers.size
      if (number === numbers.size) numbers.set(gram, number)
      counts[number] = (counts[number] ?? 0) + 1
      found.push(number, place)
    }
  })
  const starts = new Uint32Array(counts.length + 1)
  counts.forEach((count, number) => (starts[number + 1] = starts[number]! + count))
  const next = starts.slice()
  const places = new Uint32Array(found.length / 2)
  for (let at = 0; at < found.length; at += 2) places[next[found[at]!]!++] = found[at + 1]!
  return { numbers, starts, places, shared: new Uint8Array(keys.length) }
}

/**
 * Counts shared runs over the rarer ones of the key's runs only, and works out the coefficient for those keys that can still reach `least`:
 * what shares enough of them shares some of the rarer ones.
 */
function looking(keys: readonly string[], { numbers, starts, places, shared }: GramIndex, key: string, least: number): readonly Like[] {
  const own = gramsOf(key)
  const size = (number: number) => starts[number + 1]! - starts[number]!
  const known = [...own].flatMap((gram) => numbers.get(gram) ?? []).sort((a, b) => size(a) - size(b))
  const rare = known.slice(0, Math.max(1, known.length - Math.floor(least * own.size * 0.9)))
  const touched: number[] = []
  for (const number of rare) {
    for (let at = starts[number]!; at < starts[number + 1]!; at++) if (shared[places[at]!]!++ === 0) touched.push(places[at]!)
  }
  const rest = known.length - rare.length
  return touched.flatMap((place) => {
    const most = shared[place]! + rest
    shared[place] = 0
    const other = keys[place]!
    if (2 * most < least * (own.size + other.length)) return []
    const dice = diceOf(own, gramsOf(other))
    return dice >= least ? [{ key: other, dice }] : []
  })
}

/** The different runs of three signs in a key, with two spaces before and one after it, so that its beginning weighs more than its end. */
function gramsOf(key: string): ReadonlySet<string> {
  const text = `  ${key} `
  const grams = new Set<string>()
  for (let at = 0; at + 3 <= text.length; at++) grams.add(text.slice(at, at + 3))
  return grams
}

function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const gram of a) if (b.has(gram)) shared++
  return (2 * shared) / (a.size + b.size)
}
