import { cyclesIn, edgesOf, type Tree } from '../imports/index.ts'
import { functionsIn } from './functions.ts'

/** Something long: a file, a function, or a folder with many files. */
export interface Long {
  readonly name: string
  readonly size: number
}

/** The shape of the product's own code: `src` without its tests. */
export interface Shape {
  readonly files: readonly Long[]
  readonly functions: readonly Long[]
  readonly folders: readonly Long[]
  readonly cycles: number
}

/** Measures the tree; each list has the largest first. Sizes are lines, of folders the files that lie in them directly. */
export function shapeOf(tree: Tree): Shape {
  const product = [...tree].filter(([file]) => file.startsWith('src/') && !file.endsWith('.test.ts'))
  const folders = Map.groupBy(product, ([file]) => file.slice(0, file.lastIndexOf('/')))
  return {
    files: largestFirst(product.map(([name, text]) => ({ name, size: linesOf(text) }))),
    functions: largestFirst(
      product.flatMap(([file, text]) =>
        functionsIn(text).map(({ name, line, lines }) => ({ name: `${name} (${file}:${line})`, size: lines })),
      ),
    ),
    folders: largestFirst([...folders].map(([name, files]) => ({ name, size: files.length }))),
    cycles: cyclesIn(edgesOf(tree)).length,
  }
}

/** The size that so much of them do not exceed: 0.5 is the median. 0 when there are none. */
export function quantile(measured: readonly Long[], part: number): number {
  const sizes = measured.map(({ size }) => size).toSorted((a, b) => a - b)
  return sizes[Math.max(0, Math.ceil(sizes.length * part) - 1)] ?? 0
}

function largestFirst(measured: readonly Long[]): readonly Long[] {
  return measured.toSorted((a, b) => b.size - a.size)
}

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length
}
