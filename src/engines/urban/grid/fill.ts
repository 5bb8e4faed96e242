import { createCells, labelAt, setLabel, type Cells } from '../raster/cells.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Step 4: the cells of gaps in urban centres (manual, urban centres: gaps smaller than 15 km² are filled), after the edges are smoothed.
 * A gap belongs to a part of a centre whose cells share sides: parts that smoothing joined at a corner only are looked at apart. It is
 * an area of fewer than `gap` cells that share sides and do not reach the edge of the grid; cells of other centres inside count.
 * The cells found get the label of the centre around them, unless they belong to one.
 */
export function fillGaps(size: Size, labels: Cells, cells: readonly number[], gap: number): readonly number[] {
  if (gap <= 1) return []
  const parts = partsOf(size, labels, cells)
  const looked = new Map<number, Set<number>>()
  const found = new Map<number, number>()
  for (const at of cells) {
    const part = labelAt(parts, at)
    for (const next of sides(size, at)) {
      if (next < 0 || labelAt(parts, next) === part) continue
      const known = looked.get(part) ?? new Set()
      looked.set(part, known)
      if (known.has(next)) continue
      for (const cell of gapFrom(size, parts, part, next, gap, known)) found.set(cell, labelAt(labels, at))
    }
  }
  const filled = [...found].filter(([cell]) => labelAt(labels, cell) === 0)
  for (const [cell, label] of filled) setLabel(labels, cell, label)
  return filled.map(([cell]) => cell)
}

/** The parts of centres, numbered: cells of one label that share sides. */
function partsOf(size: Size, labels: Cells, cells: readonly number[]): Cells {
  const parts = createCells(cells.length)
  let part = 0
  for (const seed of cells) {
    if (labelAt(parts, seed) > 0) continue
    part += 1
    setLabel(parts, seed, part)
    for (let open = [seed], cell = open.pop(); cell !== undefined; cell = open.pop()) {
      for (const next of sides(size, cell)) {
        if (next < 0 || labelAt(parts, next) > 0 || labelAt(labels, next) !== labelAt(labels, cell)) continue
        setLabel(parts, next, part)
        open.push(next)
      }
    }
  }
  return parts
}

/** The gap that the cell lies in; empty when it is too large or open. Stops as soon as it knows, so a large gap costs no more than a small one. */
function gapFrom(size: Size, parts: Cells, part: number, seed: number, gap: number, known: Set<number>): readonly number[] {
  const area = [seed]
  const seen = new Set(area)
  for (let i = 0; i < area.length; i++) {
    for (const next of sides(size, area[i] as number)) {
      if (next < 0 || area.length >= gap) {
        for (const cell of area) known.add(cell)
        return []
      }
      if (seen.has(next) || labelAt(parts, next) === part) continue
      seen.add(next)
      area.push(next)
    }
  }
  for (const cell of area) known.add(cell)
  return area.length < gap ? area : []
}

/** The four cells that share a side; -1 beyond the edge of the grid. */
function sides({ width, height }: Size, cell: number): readonly number[] {
  const row = Math.floor(cell / width)
  const column = cell - row * width
  return [row > 0 ? cell - width : -1, row < height - 1 ? cell + width : -1, column > 0 ? cell - 1 : -1, column < width - 1 ? cell + 1 : -1]
}
