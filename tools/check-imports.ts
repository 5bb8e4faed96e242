// Prints every import that breaks a rule of the house, every cycle and every file that nothing uses: `node tools/check-imports.ts`.
import { fileURLToPath } from 'node:url'
import { checkImports, readTree, RULES } from './imports/index.ts'

const tree = readTree(fileURLToPath(new URL('..', import.meta.url)))
const violations = checkImports(tree)
for (const { rule, at, says } of violations) process.stdout.write(`${at}  [${rule}] ${says}\n`)
process.stdout.write(`${tree.size} files, ${RULES.length + 2} rules, ${violations.length} broken\n`)
process.exitCode = violations.length > 0 ? 1 : 0
