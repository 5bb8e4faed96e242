/** Signs of Latin keys: the space beside a key, letters, digits. */
const SIGNS = 37
export const GRAMS = SIGNS ** 3

/**
 * The different runs of three signs in a key, as numbers below GRAMS, with two spaces before and one after it, so that its beginning weighs
 * more than its end. Signs outside a-z and 0-9 count as spaces.
 */
export function codesOf(key: string): number[] {
  const codes: number[] = []
  let code = 0
  for (let at = 0; at <= key.length; at++) {
    code = (code * SIGNS + (at < key.length ? signOf(key.charCodeAt(at)) : 0)) % GRAMS
    if (!codes.includes(code)) codes.push(code)
  }
  return codes
}

function signOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96
  return unit >= 48 && unit <= 57 ? unit - 21 : 0
}

/** Dice's coefficient of two sets of runs, 0..1. */
export function diceOf(a: readonly number[], b: readonly number[]): number {
  let shared = 0
  for (const code of a) if (b.includes(code)) shared++
  return (2 * shared) / (a.length + b.length)
}
