import type { Command } from './cli/command.ts'
import { WrongUsage } from './cli/command.ts'
import { Problem } from './kernel/problem.ts'
import { log } from './platform/log.ts'
import { readSettings } from './settings.ts'

/** What can be typed after `serai`. A command is read only when it is called: most need neither the pages nor a database. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./cli/start.ts')).start,
  seed: async () => (await import('./cli/seed.ts')).seed,
  'sign-in': async () => (await import('./cli/sign-in.ts')).signIn,
  figures: async () => (await import('./cli/figures.ts')).figures,
  report: async () => (await import('./cli/report.ts')).report,
  iati: async () => (await import('./cli/iati.ts')).iati,
  cities: async () => (await import('./cli/cities.ts')).cities,
  match: async () => (await import('./cli/match/index.ts')).match,
  evaluate: async () => (await import('./cli/evaluate/index.ts')).evaluate,
  data: async () => (await import('./cli/data.ts')).data,
  survey: async () => (await import('./cli/survey/index.ts')).survey,
  urban: async () => (await import('./cli/urban/index.ts')).urban,
  atlas: async () => (await import('./cli/atlas/index.ts')).atlas,
  console: async () => (await import('./cli/console.ts')).openConsole,
}

/** Runs one command and gives its exit code: 0 done, 1 a problem (said in one line), 2 wrongly written. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args
  if (['help', '--help', '-h'].includes(name)) return help()
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) return complain(`There is no command ${name}. The commands: ${Object.keys(COMMANDS).join(', ')}, help.`, 2)
  const command = await load()
  try {
    return await command.run(rest, readSettings(process.env))
  } catch (error) {
    if (error instanceof WrongUsage) return complain(`${error.message}. Usage: serai ${command.name} ${command.usage}`.trim(), 2)
    if (error instanceof Problem) return complain(error.message, 1)
    log.error({ err: error }, 'a defect of ours')
    return complain('Serai has a defect and cannot do this; its log says more.', 1)
  }
}

async function help(): Promise<number> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  const lines = [...commands, { name: 'help', usage: '', does: 'Say this.' }]
  for (const { name, usage, does } of lines) process.stdout.write(`serai ${name} ${usage}`.trimEnd() + `\n    ${does}\n`)
  return 0
}

function complain(words: string, code: number): number {
  process.stderr.write(`${words.replaceAll('\n', ' ')}\n`)
  return code
}
