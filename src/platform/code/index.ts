import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Which code counted a figure: the version of Serai, and the first 12 hexadecimal digits of the SHA-256 of its engines and stages, as
 * `0.1.0+3f2a9c81d07e`. Equal code gives equal words wherever it runs.
 */
export function codeVersion(): string {
  return (known ??= read())
}

let known: string | undefined

function read(): string {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string }
  const files = globSync('src/{engines,stages}/**/*.ts', { cwd: ROOT }).filter((name) => !name.endsWith('.test.ts'))
  const hash = createHash('sha256')
  for (const name of files.map((each) => each.replaceAll(path.sep, '/')).sort()) {
    hash.update(`${name}\n`).update(readFileSync(path.join(ROOT, name)))
  }
  return `${version}+${hash.digest('hex').slice(0, 12)}`
}
