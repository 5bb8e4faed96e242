// Writes the code in its one format: `npm run format`. With files or folders after it only those.
import { runStep } from './checks/step.ts'

const command = ['node_modules/oxfmt/bin/oxfmt', ...process.argv.slice(2)]
const { passed } = await runStep({ name: 'format', does: 'writes the code in its one format', command }, (line) =>
  process.stdout.write(`${line}\n`),
)
process.exitCode = passed ? 0 : 1
