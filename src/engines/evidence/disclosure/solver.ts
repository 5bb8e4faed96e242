import type { Highs } from 'highs'

/** A linear system that a reader knows: each equation says which hidden cells add up to what. */
export interface KnownSystem {
  /** The least and the most each hidden cell can be by itself. */
  readonly bounds: readonly (readonly [least: number, most: number])[]
  readonly equations: readonly { readonly cells: readonly number[]; readonly sum: number }[]
}

/** What a hidden cell can be: from `low` to `high`. */
export interface Feasible {
  readonly low: number
  readonly high: number
}

/**
 * The interval in which each hidden cell can lie given the equations (two linear programmes a cell, solved by HiGHS, which is loaded when
 * it is first needed). RangeError when the equations contradict each other.
 */
export async function feasibleIntervals({ bounds, equations }: KnownSystem): Promise<readonly Feasible[]> {
  if (bounds.length === 0) return []
  const highs = await (loaded ??= loadSolver())
  const { minimize, maximize } = highs.constants.objectiveSense
  const sums = equations.map(({ sum }) => sum)
  const matrix = {
    format: 'csr' as const,
    numRows: equations.length,
    numCols: bounds.length,
    starts: equations.reduce<number[]>((starts, { cells }) => [...starts, (starts.at(-1) ?? 0) + cells.length], [0]),
    indices: equations.flatMap(({ cells }) => cells),
    values: equations.flatMap(({ cells }) => cells.map(() => 1)),
  }
  const size = { numCols: bounds.length, numRows: equations.length, colCost: bounds.map(() => 0) }
  const limits = { colLower: bounds.map(([least]) => least), colUpper: bounds.map(([, most]) => most), rowLower: sums, rowUpper: sums }
  return highs.withModel({ ...size, ...limits, matrix }, (model) => {
    model.options.set({ output_flag: false, presolve: 'off' })
    const end = (cell: number, sense: typeof minimize | typeof maximize) => {
      model.changeColCost(cell, 1)
      model.changeObjectiveSense(sense)
      model.run()
      const value = model.getObjectiveValue()
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new RangeError('The sums of the table contradict its cells')
      model.changeColCost(cell, 0)
      return Math.round(value * 1e6) / 1e6
    }
    return bounds.map((_, cell) => ({ low: end(cell, minimize), high: end(cell, maximize) }))
  })
}

let loaded: Promise<Highs> | undefined

/** The types of the package describe its CommonJS door; the one for modules, which Node opens here, exports the loader itself. */
async function loadSolver(): Promise<Highs> {
  const { default: door } = await import('highs')
  return (door as unknown as typeof door.default)()
}
