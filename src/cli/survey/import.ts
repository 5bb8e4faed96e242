import { extname } from 'node:path'
import {
  checkDesign,
  fromXlsForm,
  itemsOf,
  lintInstrument,
  sayDefect,
  sayFinding,
  sayFormFault,
  type FormFault,
  type Instrument,
} from '../../engines/survey/index.ts'
import { LANGUAGES, type Language } from '../../kernel/language.ts'
import { fileSource, readSheets } from '../../platform/spreadsheet/index.ts'
import type { Settings } from '../../settings.ts'
import { chosen, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { openInstrument } from '../evaluate/instrument.ts'
import { writeOutput } from '../output.ts'

/**
 * An XLSForm, or the JSON of SurveyJS, as the JSON of an instrument, or kept in this installation. Every fault is named by sheet, row and
 * column; what has no counterpart here is said too, and what the linter finds.
 */
export const surveyImport: Command = {
  name: 'import',
  usage: 'FILE.xlsx|FILE.json [--code CODE] [--language TAG] [--output FILE.json] [--keep draft|edition [--reason TEXT]]',
  does: 'Read an XLSForm, or the JSON of SurveyJS: say what the linter finds, write it as JSON, or keep it as a draft or an edition.',
  async run(args, settings) {
    const { words, options } = readArguments(args, { words: ['FILE'], options: ['code', 'language', 'output', 'keep', 'reason'] })
    const language = chosen('language', options.language, LANGUAGES)
    if (options.code !== undefined && !/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(options.code))
      throw new WrongUsage(`--code is a name without spaces, and ${options.code} came`)
    const keep = options.keep === undefined ? undefined : chosen('keep', options.keep, ['draft', 'edition'])
    const read = await readForm(words[0] ?? '', language)
    if ('faults' in read) return refused(read.faults, language)
    const instrument = options.code === undefined ? read.instrument : { ...read.instrument, code: options.code }
    tell(read.leftOut, instrument, language)
    if (keep !== undefined) return keepIt(settings, { ...read, instrument }, keep, options.reason)
    writeOutput(`${JSON.stringify(instrument, undefined, 2)}\n`, options.output)
    if (options.output !== undefined)
      process.stdout.write(
        `${options.output}: ${instrument.code}, ${itemsOf(instrument).length} items in ${instrument.pages.length} pages\n`,
      )
    return 0
  },
}

interface ReadForm {
  readonly instrument: Instrument
  readonly leftOut: readonly (FormFault | string)[]
}

/** An XLSForm with its faults one by one, or the JSON of SurveyJS. */
async function readForm(file: string, language: Language): Promise<ReadForm | { readonly faults: readonly FormFault[] }> {
  return extname(file).toLowerCase() === '.json' ? openInstrument(file, language) : fromXlsForm(await readSheets(fileSource(file)))
}

function refused(faults: readonly FormFault[], language: Language): number {
  for (const fault of faults) process.stderr.write(`${sayFormFault(fault, language)}\n`)
  return 1
}

/** What was left out, what would keep the questionnaire from being published, and what the linter finds. */
function tell(leftOut: ReadForm['leftOut'], instrument: Instrument, language: Language): void {
  for (const each of leftOut) process.stderr.write(`${typeof each === 'string' ? each : sayFormFault(each, language)}\n`)
  for (const defect of checkDesign(instrument)) process.stderr.write(`error ${defect.at}: ${sayDefect(defect, language)}\n`)
  for (const found of lintInstrument(instrument)) process.stderr.write(`${found.level} ${found.at}: ${sayFinding(found, language)}\n`)
}

async function keepIt(settings: Settings, read: ReadForm, as: 'draft' | 'edition', reason: string | undefined): Promise<number> {
  const [{ withInstallation }, { keepQuestionnaire }] = await Promise.all([
    import('../installation.ts'),
    import('../../stages/surveys/index.ts'),
  ])
  const { code, edition } = await withInstallation(settings, ({ db }) => keepQuestionnaire(db, read, { by: 'command', as, reason }))
  process.stdout.write(edition === undefined ? `${code}: kept as a draft\n` : `${code}: kept as edition ${edition}\n`)
  return 0
}
