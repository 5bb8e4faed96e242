// Runs `serai urban ...` for each line of its input, a JSON list of words, and ends each output with a line of its exit code: 0, 1 for a problem, 2 for wrong usage.
import { createInterface } from 'node:readline'
import { WrongUsage } from '../../src/cli/command.ts'
import { urban } from '../../src/cli/urban/index.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { readSettings } from '../../src/settings.ts'

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`\n\u0004${await runOne(JSON.parse(line) as string[])}\n`)

async function runOne(args: readonly string[]): Promise<number> {
  try {
    return await urban.run(args, readSettings(process.env))
  } catch (error) {
    if (!(error instanceof WrongUsage) && !(error instanceof Problem)) throw error
    process.stdout.write(error.message)
    return error instanceof Problem ? 1 : 2
  }
}
