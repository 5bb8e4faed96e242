import { checkInstrument, fromXlsForm, itemsOf, sayFormFault, type FormFault, type Instrument } from '../../engines/survey/index.ts'
import { LANGUAGES, type Language } from '../../kernel/language.ts'
import { fileSource, readSheets } from '../../platform/spreadsheet/index.ts'
import { chosen, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { writeOutput } from '../output.ts'

/** An XLSForm as the JSON of an instrument. Every fault is named by sheet, row and column; what has no counterpart here is said too. */
export const surveyImport: Command = {
  name: 'import',
  usage: 'FILE.xlsx [--code CODE] [--language TAG] [--output FILE.json]',
  does: 'Read an XLSForm as the JSON of an instrument.',
  async run(args) {
    const { words, options } = readArguments(args, { words: ['FILE'], options: ['code', 'language', 'output'] })
    const language = chosen('language', options.language, LANGUAGES)
    if (options.code !== undefined && !/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(options.code))
      throw new WrongUsage(`--code is a name without spaces, and ${options.code} came`)
    const reading = fromXlsForm(await readSheets(fileSource(words[0] ?? '')))
    if ('faults' in reading) return refused(reading.faults, language)
    const instrument = options.code === undefined ? reading.instrument : { ...reading.instrument, code: options.code }
    tell(reading.leftOut, instrument, language)
    writeOutput(`${JSON.stringify(instrument, undefined, 2)}\n`, options.output)
    if (options.output !== undefined)
      process.stdout.write(
        `${options.output}: ${instrument.code}, ${itemsOf(instrument).length} items in ${instrument.pages.length} pages\n`,
      )
    return 0
  },
}

function refused(faults: readonly FormFault[], language: Language): number {
  for (const fault of faults) process.stderr.write(`${sayFormFault(fault, language)}\n`)
  return 1
}

/** What was left out, and what of the instrument would keep it from being asked. */
function tell(leftOut: readonly FormFault[], instrument: Instrument, language: Language): void {
  for (const fault of leftOut) process.stderr.write(`${sayFormFault(fault, language)}\n`)
  for (const { at, code } of checkInstrument(instrument)) process.stderr.write(`${at}: ${code}\n`)
}
