import type { Edge } from './edges.ts'

/** The files that import one another in a ring, each ring once: strongly connected parts of the graph (Tarjan). */
export function cyclesIn(edges: readonly Edge[]): readonly (readonly string[])[] {
  const next = Map.groupBy(edges, ({ from }) => from.path)
  const index = new Map<string, number>()
  const stack: string[] = []
  const rings: string[][] = []
  const visit = (file: string): number => {
    let lowest = index.size
    index.set(file, lowest)
    stack.push(file)
    for (const { to } of next.get(file) ?? []) {
      if (to === undefined || to.path === file) continue
      if (!index.has(to.path)) lowest = Math.min(lowest, visit(to.path))
      else if (stack.includes(to.path)) lowest = Math.min(lowest, index.get(to.path) ?? 0)
    }
    if (lowest === index.get(file)) rings.push(stack.splice(stack.indexOf(file)))
    return lowest
  }
  for (const file of next.keys()) if (!index.has(file)) visit(file)
  const selfish = edges.filter(({ from, to }) => from.path === to?.path).map(({ from }) => [from.path])
  return [...rings.filter((ring) => ring.length > 1), ...selfish]
}
