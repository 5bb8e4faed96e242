import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Files by their path from the root of the repository, with `/`, and their text. */
export type Tree = ReadonlyMap<string, string>

const FOLDERS = '{assets,bench,bin,migrations,seeds,src,test,tools}'

/** Every TypeScript and JavaScript file of the repository. */
export function readTree(root: string): Tree {
  const paths = globSync(`${FOLDERS}/**/*.{ts,js}`, { cwd: root }).map((each) => each.split(path.sep).join('/'))
  return new Map(paths.sort().map((each) => [each, readFileSync(path.join(root, each), 'utf8')]))
}
