import { extname } from 'node:path'
import { toXlsForm, type Instrument } from '../../engines/survey/index.ts'
import { bookBytes } from '../../platform/spreadsheet/index.ts'
import type { Settings } from '../../settings.ts'
import { chosen, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { openInstrument } from '../evaluate/instrument.ts'
import { writeOutput } from '../output.ts'

/** A questionnaire of this installation (an edition, or that of a wave), or one out of a file, as an XLSForm for KoboToolbox, ODK and other programs. */
export const surveyExport: Command = {
  name: 'export',
  usage: 'CODE[@EDITION]|FILE.json [--format xlsform|json] --output FILE.xlsx',
  does: 'Write a questionnaire, by its code or that of its survey, or out of a file, as an XLSForm.',
  async run(args, settings) {
    const { words, options } = readArguments(args, { words: ['CODE'], options: ['format', 'output'] })
    const format = chosen('format', options.format, ['xlsform', 'json'])
    if (options.output === undefined && format === 'xlsform') throw new WrongUsage('--output FILE.xlsx is missing')
    const instrument = await instrumentOf(words[0] ?? '', settings)
    writeOutput(
      format === 'json' ? `${JSON.stringify(instrument, undefined, 2)}\n` : await bookBytes(toXlsForm(instrument)),
      options.output,
    )
    if (options.output !== undefined) process.stdout.write(`${options.output}: ${instrument.code}, edition ${instrument.edition}\n`)
    return 0
  },
}

// A file needs no installation, so the stages are read only for a code.
async function instrumentOf(named: string, settings: Settings): Promise<Instrument> {
  if (['.json', '.xlsx', '.ods'].includes(extname(named).toLowerCase())) return (await openInstrument(named, 'en')).instrument
  const [, code = named, number] = /^(.+)@(\d{1,9})$/.exec(named) ?? []
  const [{ withInstallation }, { findInstrument, openWave }] = await Promise.all([
    import('../installation.ts'),
    import('../../stages/surveys/index.ts'),
  ])
  return withInstallation(settings, async ({ db }) => {
    const found = await findInstrument(db, code, number === undefined ? undefined : Number(number))
    return found ?? (await openWave(db, named)).instrument
  })
}
