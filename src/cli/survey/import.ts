import { extname } from 'node:path'
import { checkInstrument, fromXlsForm, itemsOf, sayFormFault, type FormFault, type Instrument } from '../../engines/survey/index.ts'
import { LANGUAGES, type Language } from '../../kernel/language.ts'
import { fileSource, readSheets } from '../../platform/spreadsheet/index.ts'
import { chosen, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { openInstrument, type OpenedInstrument } from '../evaluate/instrument.ts'
import { WrongUsage } from '../command.ts'
import { writeOutput } from '../output.ts'

/** An XLSForm, or the JSON of SurveyJS, as the JSON of an instrument. Every fault is named by sheet, row and column; what has no counterpart here is said too. */
export const surveyImport: Command = {
  name: 'import',
  usage: 'FILE.xlsx|FILE.json [--code CODE] [--language TAG] [--output FILE.json]',
  does: 'Read an XLSForm, or the JSON of SurveyJS, as the JSON of an instrument.',
  async run(args) {
    const { words, options } = readArguments(args, { words: ['FILE'], options: ['code', 'language', 'output'] })
    const language = chosen('language', options.language, LANGUAGES)
    if (options.code !== undefined && !/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(options.code))
      throw new WrongUsage(`--code is a name without spaces, and ${options.code} came`)
    const reading = await readForm(words[0] ?? '', language)
    if ('faults' in reading) return refused(reading.faults, language)
    const instrument = options.code === undefined ? reading.instrument : { ...reading.instrument, code: options.code }
    tell(reading.leftOut, instrument)
    writeOutput(`${JSON.stringify(instrument, undefined, 2)}\n`, options.output)
    if (options.output !== undefined)
      process.stdout.write(
        `${options.output}: ${instrument.code}, ${itemsOf(instrument).length} items in ${instrument.pages.length} pages\n`,
      )
    return 0
  },
}

/** An XLSForm with its faults one by one, or the JSON of SurveyJS. */
async function readForm(file: string, language: Language): Promise<OpenedInstrument | { readonly faults: readonly FormFault[] }> {
  if (extname(file).toLowerCase() === '.json') return openInstrument(file, language)
  const reading = fromXlsForm(await readSheets(fileSource(file)))
  return 'faults' in reading ? reading : { ...reading, leftOut: reading.leftOut.map((fault) => sayFormFault(fault, language)) }
}

function refused(faults: readonly FormFault[], language: Language): number {
  for (const fault of faults) process.stderr.write(`${sayFormFault(fault, language)}\n`)
  return 1
}

/** What was left out, and what of the instrument would keep it from being asked. */
function tell(leftOut: readonly string[], instrument: Instrument): void {
  for (const line of leftOut) process.stderr.write(`${line}\n`)
  for (const { at, code } of checkInstrument(instrument)) process.stderr.write(`${at}: ${code}\n`)
}
