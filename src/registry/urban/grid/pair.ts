import type { Numbers } from '../../../platform/geo/index.ts'
import type { Rows } from './layer.ts'

/** Reads a layer in portions of as many rows as somebody else needs; undefined when the layer ends before. */
export function rowReader(rows: AsyncGenerator<Rows>, width: number): (count: number) => Promise<Numbers | undefined> {
  let held: Rows | undefined
  let used = 0
  return async (count) => {
    const out = new Float64Array(count * width)
    for (let row = 0; row < count;) {
      if (held === undefined || used === held.rows) {
        const next = await rows.next()
        if (next.done === true) return undefined
        held = next.value
        used = 0
      }
      const taken = Math.min(count - row, held.rows - used)
      out.set(held.values.subarray(used * width, (used + taken) * width), row * width)
      row += taken
      used += taken
    }
    return out
  }
}
