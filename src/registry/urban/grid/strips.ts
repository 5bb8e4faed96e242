import type { Strip } from '../../../engines/urban/index.ts'
import type { Numbers } from '../../../platform/geo/index.ts'
import type { Layer, Rows } from './layer.ts'
import type { Layers } from './open.ts'

/** The layers side by side from a row on, as strips of as many rows as all of them have at hand. */
export async function* stripsOf(
  { population, land, built }: Pick<Layers, 'population' | 'land' | 'built'>,
  width: number,
  from = 0,
): AsyncGenerator<Strip> {
  const readers = [population, land, built].map((layer) => layer && readerOf(layer, width, from))
  for (;;) {
    await Promise.all(readers.map((reader) => reader?.fill()))
    const rows = Math.min(...readers.map((reader) => reader?.rows() ?? Infinity))
    if (rows === 0) return
    const [people, ground, houses] = readers.map((reader) => reader?.take(rows))
    if (people === undefined) return
    yield { rows, population: people, ...(ground && { land: ground }), ...(houses && { built: houses }) }
  }
}

interface Reader {
  fill(): Promise<void>
  rows(): number
  take(rows: number): Numbers
}

function readerOf(layer: Layer, width: number, from: number): Reader {
  const source = layer.rows(from)
  let held: Rows | undefined
  let used = 0
  return {
    async fill() {
      if (held !== undefined && used < held.rows) return
      const next = await source.next()
      held = next.done === true ? undefined : next.value
      used = 0
    },
    rows: () => (held === undefined ? 0 : held.rows - used),
    take(rows) {
      const from = used * width
      used += rows
      return (held as Rows).values.subarray(from, from + rows * width)
    },
  }
}
