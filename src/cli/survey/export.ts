import { extname } from 'node:path'
import { toXlsForm, type Instrument } from '../../engines/survey/index.ts'
import { bookBytes } from '../../platform/spreadsheet/index.ts'
import type { Settings } from '../../settings.ts'
import { chosen, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { openInstrument } from '../evaluate/instrument.ts'
import { writeOutput } from '../output.ts'

/** An instrument, out of a file or of a wave of this installation, as an XLSForm for KoboToolbox, ODK and other programs. */
export const surveyExport: Command = {
  name: 'export',
  usage: 'CODE|FILE.json [--format xlsform|json] --output FILE.xlsx',
  does: 'Write the questionnaire of a survey, or of a file, as an XLSForm.',
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

// A file needs no installation, so the stages are read only for a wave.
async function instrumentOf(named: string, settings: Settings): Promise<Instrument> {
  if (['.json', '.xlsx', '.ods'].includes(extname(named).toLowerCase())) return (await openInstrument(named, 'en')).instrument
  const [{ withInstallation }, { openWave }] = await Promise.all([import('../installation.ts'), import('../../stages/surveys/index.ts')])
  return withInstallation(settings, async ({ db }) => (await openWave(db, named)).instrument)
}
