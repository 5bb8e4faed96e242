// Runs one measurement: `npm run bench -- NAME [ARGUMENTS]`. Each is a file or folder here that exports `run(args)`.
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const names = readdirSync(here, { withFileTypes: true })
  .map((entry) => entry.name.replace(/\.ts$/, ''))
  .filter((name) => name !== 'run' && fileOf(name) !== undefined)
const [name = '', ...args] = process.argv.slice(2)
const file = names.includes(name) ? fileOf(name) : undefined

if (file === undefined) {
  process.stderr.write(`Say what to measure: ${[...new Set(names)].join(', ')}\n`)
  process.exitCode = 2
} else {
  const { run } = (await import(file)) as { run(args: readonly string[]): Promise<void> }
  await run(args)
}

function fileOf(name: string): string | undefined {
  return [`${here}${name}.ts`, `${here}${name}/run.ts`].find(existsSync)
}
