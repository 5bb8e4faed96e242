// Prints how long the files and functions of `src` are and what is longest: `node tools/check-shape.ts`. test/checks/shape.test.ts holds it.
import { fileURLToPath } from 'node:url'
import { readTree } from './imports/index.ts'
import { aimsOf, type Long, shapeOf } from './shape/index.ts'

const LONGEST = 5
const shape = shapeOf(readTree(fileURLToPath(new URL('..', import.meta.url))))

print(`${shape.files.length} files and ${shape.functions.length} functions in src`)
for (const { name, aim, measured } of aimsOf(shape))
  print(`${String(measured).padStart(4)}  ${name} (aim: ${aim})${measured > aim ? '  missed' : ''}`)
list('longest files', shape.files)
list('longest functions', shape.functions)
list('fullest folders', shape.folders)

function list(title: string, measured: readonly Long[]): void {
  print(`${title}:`)
  for (const { name, size } of measured.slice(0, LONGEST)) print(`${String(size).padStart(4)}  ${name}`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
