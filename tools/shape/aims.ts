import { quantile, type Shape } from './measure.ts'

/** One number of the shape, and what ARCHITECTURE.md aims at: at most so much. */
export interface Aim {
  readonly name: string
  readonly aim: number
  readonly measured: number
}

export function aimsOf({ files, functions, folders, cycles }: Shape): readonly Aim[] {
  return [
    { name: 'lines of a file, median', aim: 40, measured: quantile(files, 0.5) },
    { name: 'lines of a file, 95th percentile', aim: 150, measured: quantile(files, 0.95) },
    { name: 'lines of a function, 95th percentile', aim: 25, measured: quantile(functions, 0.95) },
    { name: 'files in a folder, most', aim: 12, measured: folders[0]?.size ?? 0 },
    { name: 'import cycles', aim: 0, measured: cycles },
  ]
}
