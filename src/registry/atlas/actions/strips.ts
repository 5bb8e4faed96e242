import type { ReadyGrid, Strip } from '../model/results.ts'

/** Cells of a strip: some seconds of work. */
const CELLS = 30_000_000
/** Grids are stored and read in blocks of rows; strips begin where a block does. */
const BLOCK = 64

/** Cuts a grid into strips of whole rows, `cuts` of them or as many as its size asks for. How it is cut changes nothing in the result. */
export function cutInto({ width, height }: Pick<ReadyGrid, 'width' | 'height'>, cuts?: number): readonly Strip[] {
  const wanted = cuts === undefined ? Math.ceil(CELLS / width / BLOCK) * BLOCK : Math.ceil(height / cuts)
  const rows = Math.max(1, Math.min(height, wanted))
  return Array.from({ length: Math.ceil(height / rows) }, (_, place) => {
    const first = place * rows
    return { place, first, rows: Math.min(rows, height - first) }
  })
}
