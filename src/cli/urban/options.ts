import { readArguments } from '../arguments.ts'
import { WrongUsage } from '../command.ts'

/** What was typed after `serai urban COMMAND`: words, options with a value, and flags without one. */
export interface Typed<Option extends string, Flag extends string> {
  readonly words: readonly string[]
  readonly options: Readonly<Partial<Record<Option, string>>>
  readonly flags: ReadonlySet<Flag>
}

export function readTyped<const Option extends string, const Flag extends string = never>(
  args: readonly string[],
  expected: {
    readonly words?: readonly string[]
    readonly more?: boolean
    readonly options: readonly Option[]
    readonly flags?: readonly Flag[]
  },
): Typed<Option, Flag> {
  const { words = [], more = false, options, flags = [] } = expected
  const isFlag = (each: string) => flags.some((flag) => each === `--${flag}`)
  const rest = args.filter((each) => !isFlag(each))
  const extra = more ? wordsBeyond(rest, words.length) : []
  const read = readArguments(rest, { words: [...words, ...extra.map((_, i) => `FILE${i + 1}`)], options })
  return { words: read.words, options: read.options, flags: new Set(flags.filter((flag) => args.includes(`--${flag}`))) }
}

/** The value of an option that has to be there. */
export function need<Option extends string>({ options }: Typed<Option, string>, name: Option): string {
  const value = options[name]
  if (value === undefined) throw new WrongUsage(`--${name} is missing`)
  return value
}

/** One of several words, or the first of them when nothing was typed. */
export function choose<const Word extends string>(name: string, typed: string | undefined, words: readonly [Word, ...Word[]]): Word {
  if (typed === undefined) return words[0]
  const found = words.find((word) => word === typed)
  if (found === undefined) throw new WrongUsage(`--${name} is one of ${words.join(', ')}, and ${typed} came`)
  return found
}

export function readNumber(name: string, typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  const value = Number(typed)
  if (typed.trim() === '' || Number.isNaN(value)) throw new WrongUsage(`--${name} is a number, and ${typed} came`)
  return value
}

function wordsBeyond(args: readonly string[], count: number): readonly string[] {
  const words = args.filter((each, i) => !each.startsWith('--') && !(args[i - 1]?.startsWith('--') === true && !args[i - 1]?.includes('=')))
  return words.slice(count)
}
