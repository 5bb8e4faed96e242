import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Document, fencedIn } from './documents.ts'

/** What can be typed: the scripts of package.json, the commands of `serai` with their usage, the measurements of the bench. */
export interface Known {
  readonly scripts: readonly string[]
  readonly commands: readonly { readonly name: string; readonly usage: string }[]
  readonly measurements: readonly string[]
}

/** The commands in the document's `sh` blocks that would not run, each with its line and the reason. */
export function wrongCommands({ text }: Document, known: Known, root: string): readonly string[] {
  const blocks = fencedIn(text).filter(({ language }) => language === 'sh')
  return blocks.flatMap(({ line, lines }) =>
    lines.flatMap((typed, i) => {
      const reason = commandsIn(typed)
        .map((words) => reasonAgainst(words, known, root))
        .find((each) => each !== undefined)
      return reason === undefined ? [] : [`line ${line + i + 1}: ${typed.trim()}: ${reason}`]
    }),
  )
}

/** The commands of a line as words, without settings before them (`PORT=0 npm start`), prompts and comments. */
function commandsIn(line: string): readonly (readonly string[])[] {
  const bare = line.replace(/(?:^|\s)#.*$/, '').replace(/^\s*\$ /, '')
  return bare.split(/&&|\|\||;|\|/).map((part) => {
    const words = part.trim().split(/\s+/)
    return words.slice(words.findIndex((word) => !/^[A-Z_]+=/.test(word)))
  })
}

function reasonAgainst([program = '', ...args]: readonly string[], known: Known, root: string): string | undefined {
  if (program === 'npm') return againstNpm(args, known)
  if (program === 'serai') return againstSerai(args, known)
  if (program === 'npx') return args[0] === 'serai' ? againstSerai(args.slice(1), known) : undefined
  if (program !== 'node' && !program.startsWith('./')) return undefined
  const file = program === 'node' ? args.find((word) => !word.startsWith('-')) : program
  if (file === undefined) return undefined
  if (file.endsWith('bin/serai.js')) return againstSerai(args.slice(args.indexOf(file) + 1), known)
  return existsSync(path.join(root, file)) || file.includes('*') ? undefined : `there is no file ${file}`
}

function againstNpm(args: readonly string[], { scripts, measurements }: Known): string | undefined {
  const [verb = '', ...rest] = args
  const script = verb === 'run' ? (rest[0] ?? '') : verb
  if (['ci', 'install', 'i', 'pack', 'audit'].includes(verb)) return undefined
  if (!scripts.includes(script)) return `package.json has no script ${script}`
  const name = args[args.indexOf('--') + 1]
  if (script !== 'bench' || !args.includes('--') || name === undefined) return undefined
  return measurements.includes(name) ? undefined : `bench/ has no ${name}`
}

function againstSerai(args: readonly string[], { commands }: Known): string | undefined {
  const [name = 'help', ...rest] = args
  const command = [...commands, { name: 'help', usage: '' }].find((each) => each.name === name)
  if (command === undefined) return `serai has no command ${name}`
  const option = rest.find((word) => word.startsWith('--') && !command.usage.includes(word.split('=')[0] ?? word))
  return option === undefined ? undefined : `serai ${name} has no option ${option}`
}
