/**
 * Labels of a few cells of a large grid: cell number (row x width + column) to a label from 1 on; 0 where there is none.
 * Open addressing over typed arrays.
 */
export interface Cells {
  size: number
  keys: Float64Array
  labels: Int32Array
}

export function createCells(expected: number): Cells {
  let room = 16
  while (room < expected * 2) room *= 2
  return { size: 0, keys: new Float64Array(room).fill(-1), labels: new Int32Array(room) }
}

export function labelAt(cells: Cells, cell: number): number {
  return cells.labels[slotOf(cells.keys, cell)] as number
}

export function setLabel(cells: Cells, cell: number, label: number): void {
  if ((cells.size + 1) * 2 > cells.keys.length) enlarge(cells)
  const slot = slotOf(cells.keys, cell)
  if (cells.keys[slot] === -1) cells.size += 1
  cells.keys[slot] = cell
  cells.labels[slot] = label
}

function slotOf(keys: Float64Array, cell: number): number {
  const mask = keys.length - 1
  const high = (cell / 4294967296) | 0
  const hash = Math.imul((cell | 0) ^ high, 0x9e3779b1)
  let slot = (hash ^ (hash >>> 15)) & mask
  while (keys[slot] !== -1 && keys[slot] !== cell) slot = (slot + 1) & mask
  return slot
}

function enlarge(cells: Cells): void {
  const { keys, labels } = cells
  cells.keys = new Float64Array(keys.length * 2).fill(-1)
  cells.labels = new Int32Array(keys.length * 2)
  for (let i = 0; i < keys.length; i++) {
    const cell = keys[i] as number
    if (cell === -1) continue
    const slot = slotOf(cells.keys, cell)
    cells.keys[slot] = cell
    cells.labels[slot] = labels[i] as number
  }
}
