/**
 * Which parts of which cells belong to which unit: span i covers the columns `from[i]` to `to[i] - 1` of a row, belongs to `unit[i]`, and
 * each of its cells belongs to the unit with `share[i]` of its area. The spans of row r are those from `start[r]` to `start[r + 1] - 1`.
 */
export interface Spans {
  readonly units: number
  readonly start: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly unit: Int32Array
  readonly share: Float64Array
}

export interface Span {
  readonly row: number
  readonly from: number
  readonly to: number
  readonly unit: number
  readonly share: number
}

/** Sorts spans by row; within a row they keep their order. */
export function indexSpans(height: number, units: number, spans: readonly Span[]): Spans {
  const start = new Int32Array(height + 1)
  for (const { row } of spans) start[row + 1] = (start[row + 1] as number) + 1
  for (let row = 0; row < height; row++) start[row + 1] = (start[row + 1] as number) + (start[row] as number)
  const next = start.slice()
  const found = {
    units,
    start,
    from: new Int32Array(spans.length),
    to: new Int32Array(spans.length),
    unit: new Int32Array(spans.length),
    share: new Float64Array(spans.length),
  }
  for (const { row, from, to, unit, share } of spans) {
    const i = next[row] as number
    next[row] = i + 1
    found.from[i] = from
    found.to[i] = to
    found.unit[i] = unit
    found.share[i] = share
  }
  return found
}

/** The cells of a row with their shares as spans: neighbours with the same share make one. Shares of next to nothing are left out. */
export function* spansOfRow(row: number, left: number, shares: Float64Array, unit: number): Generator<Span> {
  for (let from = 0; from < shares.length;) {
    const share = shares[from] as number
    let to = from + 1
    while (to < shares.length && shares[to] === share) to++
    if (share > LEAST) yield { row, from: left + from, to: left + to, unit, share }
    from = to
  }
}

/** A hundred-millionth of a km² is a square of 10 cm: rounding, not area. */
const LEAST = 1e-8
