import { cyclesIn } from './cycles.ts'
import { edgesOf } from './edges.ts'
import { RULES } from './rules/index.ts'
import type { Tree } from './tree.ts'
import { unusedIn } from './unused.ts'

/** A broken rule: the file, with its line where there is one, and what is asked of it. */
export interface Violation {
  readonly rule: string
  readonly at: string
  readonly says: string
}

/** Everything in which the tree breaks the rules of who may import whom. */
export function checkImports(tree: Tree): readonly Violation[] {
  const edges = edgesOf(tree)
  const broken = edges.flatMap((edge) =>
    RULES.filter((rule) => rule.broken(edge)).map(({ name, says }) => ({
      rule: name,
      at: `${edge.from.path}:${edge.line}`,
      says: `${edge.specifier}: ${says}`,
    })),
  )
  const rings = cyclesIn(edges).map((ring) => ({
    rule: 'cycle',
    at: ring[0] ?? '',
    says: `files that import one another: ${ring.join(', ')}`,
  }))
  const unused = unusedIn(tree, edges).map((file) => ({ rule: 'unused', at: file, says: 'nothing uses this file' }))
  return [...broken, ...rings, ...unused]
}
