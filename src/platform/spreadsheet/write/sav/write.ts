import { growing } from './bytes.ts'
import { writeExtensions, writeHeader, writeValueLabels, writeVariables } from './dictionary.ts'
import type { SavSet, SavVariable } from './model.ts'

/** Seconds from the first day of the calendar of SPSS, 14 October 1582, to 1970. */
const EPOCH = 12_219_379_200

/**
 * An SPSS system file (.sav): UTF-8, long names, variable and value labels, multiple response sets; not compressed. Labels are cut between
 * letters where the format has no room (255 and 120 bytes). Layout after the PSPP developers' guide, "System File Format".
 */
export function savBytes(variables: readonly SavVariable[], sets: readonly SavSet[], label: string, made: Date): Uint8Array {
  const cases = variables[0]?.values.length ?? 0
  const out = growing()
  writeHeader(out, variables.length, cases, label, made)
  writeVariables(out, variables)
  writeValueLabels(out, variables)
  writeExtensions(out, variables, sets)
  const data = Buffer.alloc(cases * variables.length * 8)
  for (let row = 0, at = 0; row < cases; row++) {
    for (const { values, date } of variables) {
      const value = values[row] ?? NaN
      at = data.writeDoubleLE(Number.isNaN(value) ? -Number.MAX_VALUE : date ? value / 1000 + EPOCH : value, at)
    }
  }
  out.raw(data)
  return out.done()
}

/** A name that SPSS takes: letters, digits, `_` and `.`, at most 64 bytes, unlike any in `taken` and any word of its language. */
export function savName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[^\p{L}\p{N}_.]/gu, '_').replace(/[._]+$/, '')
  const led = /^\p{L}/u.test(plain) ? plain : `v_${plain}`
  const base = /^(?:all|and|by|eq|ge|gt|le|lt|ne|not|or|to|with)$/i.test(led) ? `${led}_1` : led
  const cut = (most: number) => {
    let short = base
    while (Buffer.byteLength(short) > most) short = [...short].slice(0, -1).join('')
    return short
  }
  let found = cut(64)
  for (let number = 2; taken.has(found.toLowerCase()); number++) found = `${cut(60)}_${number}`
  taken.add(found.toLowerCase())
  return found
}
