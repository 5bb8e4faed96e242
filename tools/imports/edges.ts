import path from 'node:path'
import { type Place, placeOf } from './place.ts'
import { importsIn } from './scan.ts'
import type { Tree } from './tree.ts'

/** One import: from a file to another, to a package, or to something that is neither. */
export interface Edge {
  readonly from: Place
  readonly line: number
  readonly specifier: string
  /** The file that is meant, where the import is relative and the file is there. */
  readonly to?: Place
  /** `kysely` for `kysely/migration`, `@hono/node-server`, `node:fs`; not for relative imports. */
  readonly package?: string
}

/** Every import of every file. The order of the stages is read from `STAGES` in src/stages.ts. */
export function edgesOf(tree: Tree): readonly Edge[] {
  const road = roadOf(tree)
  return [...tree].flatMap(([file, text]) => {
    const from = placeOf(file, road)
    return importsIn(text).map((named) => ({ from, ...named, ...targetOf(file, named.specifier, tree, road) }))
  })
}

function roadOf(tree: Tree): readonly string[] {
  const list = /\bSTAGES = \[([^\]]*)\]/.exec(tree.get('src/stages.ts') ?? '')?.[1] ?? ''
  return [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
}

function targetOf(file: string, specifier: string, tree: Tree, road: readonly string[]): Pick<Edge, 'to' | 'package'> {
  if (!specifier.startsWith('.')) return { package: packageOf(specifier) }
  const target = path.posix.join(path.posix.dirname(file), specifier)
  return tree.has(target) ? { to: placeOf(target, road) } : {}
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
