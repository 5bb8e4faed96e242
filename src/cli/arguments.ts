import { parseArgs } from 'node:util'
import { WrongUsage } from './command.ts'

export interface Arguments<Option extends string> {
  readonly words: readonly string[]
  readonly options: Readonly<Partial<Record<Option, string>>>
}

/**
 * Reads `WORD ... --option value ...` with as many words as `words` names, one more where there is an `optional` one, and no options but
 * those named. Throws WrongUsage, which says what was expected and what came.
 */
export function readArguments<const Option extends string>(
  args: readonly string[],
  expected: { readonly words?: readonly string[]; readonly optional?: string; readonly options?: readonly Option[] },
): Arguments<Option> {
  const { words = [], optional, options = [] } = expected
  const { values, positionals } = parse(args, options)
  const missing = words[positionals.length]
  if (missing !== undefined) throw new WrongUsage(`${missing} is missing`)
  const extra = positionals[words.length + (optional === undefined ? 0 : 1)]
  if (extra !== undefined) throw new WrongUsage(`${extra} was not expected`)
  return { words: positionals, options: values as Arguments<Option>['options'] }
}

/** One of the values that an option may have; the first of them when it is left out. Throws WrongUsage. */
export function chosen<const Value extends string>(name: string, given: string | undefined, values: readonly Value[]): Value {
  const value = given ?? values[0]
  const known = values.find((each) => each === value)
  if (known === undefined) throw new WrongUsage(`--${name} takes ${values.join(', ')}, and ${value} came`)
  return known
}

function parse(args: readonly string[], options: readonly string[]) {
  try {
    const known = Object.fromEntries(options.map((name) => [name, { type: 'string' as const }]))
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongUsage((error as Error).message.split(/\. (?=To specify)/)[0])
  }
}
