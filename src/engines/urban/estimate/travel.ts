import type { Numbers } from '../raster/strip.ts'

export interface Travel {
  /** Minutes to the edge of the urban centre that is reached first; Infinity where none is. */
  readonly minutes: Float64Array
  /** The number of that centre, or 0. */
  readonly nearest: Int32Array
}

/**
 * Travel time from every cell to the edge of the urban centre that is reached first, over a grid of friction (minutes to cross one kilometre; what
 * is not above 0 cannot be crossed), in steps to the eight neighbours. Dijkstra's algorithm from all centres at once. Where two centres
 * are equally far, the one with the lower number wins, so that the result does not depend on the order.
 */
export function travelTimes(width: number, height: number, friction: Numbers, centres: Int32Array): Travel {
  const minutes = new Float64Array(width * height).fill(Infinity)
  const nearest = new Int32Array(width * height)
  const heap = createHeap(minutes, nearest)
  for (let cell = 0; cell < centres.length; cell++) {
    if ((centres[cell] as number) <= 0) continue
    minutes[cell] = 0
    nearest[cell] = centres[cell] as number
    push(heap, cell)
  }
  for (let cell = pop(heap); cell >= 0; cell = pop(heap)) spread(heap, width, height, friction, cell)
  return { minutes, nearest }
}

const AROUND = [
  [-1, -1],
  [-1, 0],
  [-1, 1],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 0],
  [1, 1],
] as const

function spread(heap: Heap, width: number, height: number, friction: Numbers, cell: number): void {
  const { minutes, nearest } = heap
  const here = friction[cell] as number
  const row = Math.floor(cell / width)
  const column = cell - row * width
  for (const [down, right] of AROUND) {
    if (row + down < 0 || row + down >= height || column + right < 0 || column + right >= width) continue
    const next = cell + down * width + right
    const there = friction[next] as number
    if (!(there > 0)) continue
    const step = (((here > 0 ? here : there) + there) / 2) * (down !== 0 && right !== 0 ? Math.SQRT2 : 1)
    const time = (minutes[cell] as number) + step
    const known = minutes[next] as number
    if (time > known || (time === known && (nearest[cell] as number) >= (nearest[next] as number))) continue
    minutes[next] = time
    nearest[next] = nearest[cell] as number
    push(heap, next)
  }
}

/** A binary heap of cells by their minutes and then their centre; `at` says where a cell stands in it. */
interface Heap {
  readonly minutes: Float64Array
  readonly nearest: Int32Array
  readonly at: Int32Array
  readonly cells: Int32Array
  size: number
}

function createHeap(minutes: Float64Array, nearest: Int32Array): Heap {
  return { minutes, nearest, at: new Int32Array(minutes.length).fill(-1), cells: new Int32Array(minutes.length), size: 0 }
}

function comesBefore({ minutes, nearest }: Heap, a: number, b: number): boolean {
  const difference = (minutes[a] as number) - (minutes[b] as number)
  return difference < 0 || (difference === 0 && (nearest[a] as number) < (nearest[b] as number))
}

/** Puts a cell in, or moves it up when it stands in the heap already. */
function push(heap: Heap, cell: number): void {
  let place = heap.at[cell] as number
  if (place < 0) place = heap.size++
  while (place > 0) {
    const parent = (place - 1) >> 1
    const other = heap.cells[parent] as number
    if (!comesBefore(heap, cell, other)) break
    heap.cells[place] = other
    heap.at[other] = place
    place = parent
  }
  heap.cells[place] = cell
  heap.at[cell] = place
}

/** Takes the first cell out; -1 when there is none. */
function pop(heap: Heap): number {
  if (heap.size === 0) return -1
  const first = heap.cells[0] as number
  heap.at[first] = -1
  const last = heap.cells[--heap.size] as number
  if (heap.size === 0) return first
  let place = 0
  for (;;) {
    let child = place * 2 + 1
    if (child >= heap.size) break
    if (child + 1 < heap.size && comesBefore(heap, heap.cells[child + 1] as number, heap.cells[child] as number)) child++
    const other = heap.cells[child] as number
    if (!comesBefore(heap, other, last)) break
    heap.cells[place] = other
    heap.at[other] = place
    place = child
  }
  heap.cells[place] = last
  heap.at[last] = place
  return first
}
