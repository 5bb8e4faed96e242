import type { GridRules, Strip } from '../../src/engines/urban/index.ts'

/**
 * The same steps as level 1 of the engine, written the plain way over whole arrays: what one would write first. It is the baseline of the
 * benchmark and, as it shares no line with the engine, a check of it. Rules with the majority rule of 2023 only.
 */
export function classifyPlainly(grid: Strip, width: number, { centre, cluster }: GridRules): Uint8Array {
  const cells = grid.rows * width
  const land = grid.land ?? new Float32Array(cells).fill(1)
  const built = grid.built ?? new Float32Array(cells)
  const people = (i: number) => ((grid.population[i] as number) > 0 ? (grid.population[i] as number) : 0)
  const density = Float64Array.from({ length: cells }, (_, i) => (grid.population[i] as number) / (land[i] as number))
  const share = Float64Array.from({ length: cells }, (_, i) => Math.round(((built[i] as number) / (land[i] as number)) * 1000) / 1000)
  const dense = Uint8Array.from({ length: cells }, (_, i) =>
    Number((density[i] as number) >= centre.density || (share[i] as number) >= (centre.built ?? Infinity)),
  )
  const medium = Uint8Array.from({ length: cells }, (_, i) => Number((density[i] as number) >= cluster.density))
  const water = Uint8Array.from({ length: cells }, (_, i) =>
    Number(!((land[i] as number) >= 0.5) && people(i) === 0 && !((built[i] as number) > 0)),
  )
  const ignored = Uint8Array.from({ length: cells }, (_, i) => Number((land[i] as number) < 0.5 && grid.population[i] === 0))
  const size = { width, height: grid.rows }
  const centres = keepLarge(labelled(dense, size, centre.contiguity), people, centre.people)
  smoothed(centres, water, ignored, size)
  filled(centres, size, centre.gap)
  const clusters = keepLarge(labelled(medium, size, cluster.contiguity), people, cluster.people)
  return Uint8Array.from({ length: cells }, (_, i) =>
    (centres[i] as number) > 0 ? 3 : (clusters[i] as number) > 0 ? 2 : water[i] === 1 ? 0 : 1,
  )
}

interface Size {
  readonly width: number
  readonly height: number
}

function around(cell: number, { width, height }: Size, contiguity: 4 | 8): readonly number[] {
  const [row, column] = [Math.floor(cell / width), cell % width]
  const found: number[] = []
  for (let down = -1; down <= 1; down++) {
    for (let right = -1; right <= 1; right++) {
      if ((down === 0 && right === 0) || (contiguity === 4 && down !== 0 && right !== 0)) continue
      const inside = row + down >= 0 && row + down < height && column + right >= 0 && column + right < width
      found.push(inside ? cell + down * width + right : -1)
    }
  }
  return found
}

function labelled(which: Uint8Array, size: Size, contiguity: 4 | 8): Int32Array {
  const labels = new Int32Array(which.length)
  let label = 0
  for (let seed = 0; seed < which.length; seed++) {
    if (which[seed] === 0 || labels[seed] !== 0) continue
    labels[seed] = ++label
    for (let open = [seed], cell = open.pop(); cell !== undefined; cell = open.pop()) {
      for (const next of around(cell, size, contiguity)) {
        if (next < 0 || which[next] === 0 || labels[next] !== 0) continue
        labels[next] = label
        open.push(next)
      }
    }
  }
  return labels
}

function keepLarge(labels: Int32Array, people: (cell: number) => number, least: number): Int32Array {
  const sums = new Map<number, number>()
  labels.forEach((label, cell) => label > 0 && sums.set(label, (sums.get(label) ?? 0) + people(cell)))
  return labels.map((label) => ((sums.get(label) ?? 0) >= least ? label : 0))
}

function smoothed(labels: Int32Array, water: Uint8Array, ignored: Uint8Array, size: Size): void {
  for (;;) {
    const added: [number, number][] = []
    for (let cell = 0; cell < labels.length; cell++) {
      if (labels[cell] !== 0 || water[cell] === 1) continue
      const next = around(cell, size, 8)
      if (!next.some((each) => each >= 0 && (labels[each] as number) > 0)) continue
      const counted = next.filter((each) => each < 0 || (labels[each] as number) > 0 || (water[each] === 0 && ignored[each] === 0))
      for (const label of new Set(next.map((each) => (each < 0 ? 0 : (labels[each] as number))))) {
        if (label > 0 && next.filter((each) => each >= 0 && labels[each] === label).length * 2 > counted.length) added.push([cell, label])
      }
    }
    if (added.length === 0) return
    for (const [cell, label] of added) labels[cell] = label
  }
}

/** For each part of a centre: areas beside it that do not reach the edge of the grid and are small enough. */
function filled(labels: Int32Array, size: Size, gap: number): void {
  const part = new Int32Array(labels.length)
  const found: [number, number][] = []
  let number = 0
  for (let seed = 0; seed < labels.length; seed++) {
    if (labels[seed] === 0 || part[seed] !== 0) continue
    part[seed] = ++number
    const cells = [seed]
    for (let i = 0; i < cells.length; i++) {
      for (const next of around(cells[i] as number, size, 4)) {
        if (next < 0 || labels[next] !== labels[seed] || part[next] !== 0) continue
        part[next] = number
        cells.push(next)
      }
    }
    for (const cell of cells) {
      for (const next of around(cell, size, 4))
        if (next >= 0 && part[next] !== number)
          for (const each of areaFrom(next, number, part, size, gap)) found.push([each, labels[seed] as number])
    }
  }
  for (const [cell, label] of found) if (labels[cell] === 0) labels[cell] = label
}

function areaFrom(seed: number, number: number, part: Int32Array, size: Size, gap: number): readonly number[] {
  const area = [seed]
  for (let i = 0; i < area.length; i++) {
    for (const next of around(area[i] as number, size, 4)) {
      if (next < 0 || area.length >= gap) return []
      if (part[next] !== number && !area.includes(next)) area.push(next)
    }
  }
  return area
}
