/**
 * Undoes, in place, what the writer did to make rows compress better. 2: each sample is the difference to the one on its left (`bytes` is
 * in the machine's order). 3: bytes of floating point numbers, sorted by significance, as differences.
 */
export function undoPredictor(bytes: Uint8Array, predictor: number, rows: number, samplesInRow: number, pixel: number, size: number): void {
  const length = samplesInRow * size
  for (let row = 0; row < rows; row++) {
    const part = bytes.subarray(row * length, (row + 1) * length)
    if (predictor === 2) addUp(samplesOf(part, size), pixel)
    else if (predictor === 3) joinPlanes(part, samplesInRow, pixel, size)
  }
}

function samplesOf(part: Uint8Array, size: number): Uint8Array | Uint16Array | Uint32Array | BigUint64Array {
  if (size === 1) return part
  if (size === 2) return new Uint16Array(part.buffer, part.byteOffset, part.length / 2)
  if (size === 4) return new Uint32Array(part.buffer, part.byteOffset, part.length / 4)
  return new BigUint64Array(part.buffer, part.byteOffset, part.length / 8)
}

/** Sums run over as the unsigned numbers do, which is what the writer meant. */
function addUp(samples: Uint8Array | Uint16Array | Uint32Array | BigUint64Array, pixel: number): void {
  if (samples instanceof BigUint64Array) {
    for (let i = pixel; i < samples.length; i++) samples[i] = (samples[i] as bigint) + (samples[i - pixel] as bigint)
    return
  }
  for (let i = pixel; i < samples.length; i++) samples[i] = (samples[i] as number) + (samples[i - pixel] as number)
}

function joinPlanes(part: Uint8Array, samples: number, pixel: number, size: number): void {
  for (let i = pixel; i < part.length; i++) part[i] = (part[i] as number) + (part[i - pixel] as number)
  const planes = new Uint8Array(part)
  const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
  for (let plane = 0; plane < size; plane++) {
    const to = little ? size - 1 - plane : plane
    for (let i = 0; i < samples; i++) part[i * size + to] = planes[plane * samples + i] as number
  }
}
