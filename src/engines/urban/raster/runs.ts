/**
 * Runs of neighbouring cells of a row that have something in common: run i covers the columns `from[i]` to `to[i] - 1` and carries
 * `value[i]`; the runs of row r are those from `start[r]` to `start[r + 1] - 1`. All that the method needs of a grid fits into a few
 * such tables, so that memory grows with the settlements and the coasts and not with the area.
 */
export interface Runs {
  count: number
  rows: number
  from: Int32Array
  to: Int32Array
  value: Float64Array
  start: Int32Array
}

export function createRuns(): Runs {
  return { count: 0, rows: 0, from: new Int32Array(64), to: new Int32Array(64), value: new Float64Array(64), start: new Int32Array(64) }
}

export function addRun(runs: Runs, from: number, to: number, value: number): void {
  if (runs.count === runs.from.length) makeRoom(runs, runs.count + 1)
  const i = runs.count++
  runs.from[i] = from
  runs.to[i] = to
  runs.value[i] = value
}

/** Ends the row that the last runs belong to. */
export function endRow(runs: Runs): void {
  if (runs.rows + 2 > runs.start.length) runs.start = grown(runs.start, runs.rows + 2, new Int32Array(roomFor(runs.rows + 2)))
  runs.rows += 1
  runs.start[runs.rows] = runs.count
}

/** Adds the rows of `more` below those of `runs`. */
export function appendRuns(runs: Runs, more: Runs): void {
  makeRoom(runs, runs.count + more.count)
  runs.from.set(more.from.subarray(0, more.count), runs.count)
  runs.to.set(more.to.subarray(0, more.count), runs.count)
  runs.value.set(more.value.subarray(0, more.count), runs.count)
  for (let row = 0; row < more.rows; row++) {
    endRow(runs)
    runs.start[runs.rows] = runs.count + (more.start[row + 1] ?? 0)
  }
  runs.count += more.count
}

/** The run that holds the cell, or -1. */
export function runAt(runs: Runs, row: number, column: number): number {
  const { from, to, start } = runs
  let low = start[row] ?? 0
  let high = (start[row + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if ((to[middle] ?? 0) <= column) low = middle + 1
    else if ((from[middle] ?? 0) > column) high = middle - 1
    else return middle
  }
  return -1
}

/** Whether any cell of columns `from` to `to - 1` of the row lies in a run. */
export function touches(runs: Runs, row: number, from: number, to: number): boolean {
  if (row < 0 || row >= runs.rows) return false
  let low = runs.start[row] as number
  let high = runs.start[row + 1] as number
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs.to[middle] as number) <= from) low = middle + 1
    else high = middle
  }
  return low < (runs.start[row + 1] as number) && (runs.from[low] as number) < to
}

/** Those runs that are marked. */
export function keptRuns(runs: Runs, kept: Uint8Array): Runs {
  const left = createRuns()
  for (let row = 0; row < runs.rows; row++) {
    for (let i = runs.start[row] as number; i < (runs.start[row + 1] as number); i++) {
      if (kept[i] === 1) addRun(left, runs.from[i] as number, runs.to[i] as number, runs.value[i] as number)
    }
    endRow(left)
  }
  return left
}

function makeRoom(runs: Runs, wanted: number): void {
  if (wanted <= runs.from.length) return
  const room = roomFor(wanted)
  runs.from = grown(runs.from, runs.count, new Int32Array(room))
  runs.to = grown(runs.to, runs.count, new Int32Array(room))
  runs.value = grown(runs.value, runs.count, new Float64Array(room))
}

function roomFor(wanted: number): number {
  return Math.max(64, Math.ceil(wanted * 1.5))
}

function grown<Kind extends Int32Array | Float64Array>(old: Kind, used: number, into: Kind): Kind {
  into.set(old.subarray(0, Math.min(used, old.length)))
  return into
}
