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
