import type { Command } from './cli/command.ts'
import { WrongUsage } from './cli/command.ts'
import { openConsole } from './cli/console.ts'
import { cities } from './cli/cities.ts'
import { figures } from './cli/figures.ts'
import { report } from './cli/report.ts'
import { seed } from './cli/seed.ts'
import { start } from './cli/start.ts'
import { Problem } from './kernel/problem.ts'
import { log } from './platform/log.ts'
import { readSettings } from './settings.ts'

/** What can be typed after `serai`. */
export const COMMANDS: readonly Command[] = [start, seed, figures, report, cities, openConsole]

/** Runs one command and gives its exit code: 0 done, 1 a problem (said in one line), 2 wrongly written. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args
  if (['help', '--help', '-h'].includes(name)) return help()
  const command = COMMANDS.find((each) => each.name === name)
  if (command === undefined) return complain(`There is no command ${name}. The commands: ${COMMANDS.map((each) => each.name).join(', ')}, help.`, 2)
  try {
    return await command.run(rest, readSettings(process.env))
  } catch (error) {
    if (error instanceof WrongUsage) return complain(`${error.message}. Usage: serai ${command.name} ${command.usage}`.trim(), 2)
    if (error instanceof Problem) return complain(error.message, 1)
    log.error({ err: error }, 'a defect of ours')
    return complain('Serai has a defect and cannot do this; its log says more.', 1)
  }
}

function help(): number {
  const lines = [...COMMANDS, { name: 'help', usage: '', does: 'Say this.' }]
  const width = Math.max(...lines.map(({ name, usage }) => name.length + usage.length)) + 1
  for (const { name, usage, does } of lines) process.stdout.write(`serai ${`${name} ${usage}`.padEnd(width)}  ${does}\n`)
  return 0
}

function complain(words: string, code: number): number {
  process.stderr.write(`${words.replaceAll('\n', ' ')}\n`)
  return code
}
