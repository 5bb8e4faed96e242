import type { Edge } from './edges.ts'
import type { Tree } from './tree.ts'

/**
 * Where the use of files begins: programs, what package.json exports, migrations, scripts of pages, benchmarks, tests. A file of
 * `src` that only tests use is unused.
 */
const BEGINNINGS = [
  /^bin\/[^/]+\.js$/,
  /^src\/(?:cli|main)\.ts$/,
  /^src\/engines\/[^/]+\/index\.ts$/,
  /^migrations\//,
  /^assets\//,
  /^tools\/[^/]+\.ts$/,
  /^bench\//,
]

/** The files that nothing uses, in order. */
export function unusedIn(tree: Tree, edges: readonly Edge[]): readonly string[] {
  const next = Map.groupBy(edges, ({ from }) => from.path)
  const used = reached(
    [...tree.keys()].filter((file) => BEGINNINGS.some((each) => each.test(file))),
    next,
  )
  const tested = reached(
    [...tree.keys()].filter((file) => file.endsWith('.test.ts')),
    next,
  )
  return [...tree.keys()].filter((file) => !used.has(file) && !(tested.has(file) && !isProduct(file)))
}

function reached(beginnings: readonly string[], next: ReadonlyMap<string, readonly Edge[]>): ReadonlySet<string> {
  const seen = new Set(beginnings)
  for (const file of seen) for (const { to } of next.get(file) ?? []) if (to) seen.add(to.path)
  return seen
}

function isProduct(file: string): boolean {
  return file.startsWith('src/') && !file.endsWith('.test.ts')
}
