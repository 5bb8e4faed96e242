import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '../../kernel/language.ts'
import { chosen } from '../arguments.ts'
import { WrongUsage } from '../command.ts'

export const FORMATS = ['table', 'json', 'csv', 'html'] as const

/** What was typed after `serai evaluate`. */
export interface EvaluateOptions {
  readonly file: string
  readonly instrument: string | undefined
  readonly writeInstrument: string | undefined
  readonly weights: string | undefined
  readonly by: readonly string[]
  readonly language: Language
  readonly format: (typeof FORMATS)[number]
  readonly output: string | undefined
  readonly bundle: string | undefined
}

/** Throws WrongUsage. */
export function readOptions(args: readonly string[]): EvaluateOptions {
  const { values, positionals } = parse(args)
  const [file, extra] = positionals
  if (file === undefined) throw new WrongUsage('ANSWERS is missing')
  if (extra !== undefined) throw new WrongUsage(`${extra} was not expected; put a name with spaces in quotation marks`)
  const { instrument, weights, output, bundle } = values
  return {
    file,
    instrument,
    weights,
    output,
    bundle,
    writeInstrument: values['write-instrument'],
    by: values.by ?? [],
    language: chosen('language', values.language, LANGUAGES),
    format: chosen('format', values.format, FORMATS),
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    instrument: text,
    'write-instrument': text,
    weights: text,
    by: { type: 'string', multiple: true },
    language: text,
    format: text,
    output: text,
    bundle: text,
  } as const
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongUsage((error as Error).message.split(/\. (?=To specify)/)[0])
  }
}
