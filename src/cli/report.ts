import { LANGUAGES } from '../kernel/language.ts'
import { makeReport } from '../stages/reports/index.ts'
import { chosen, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { WrongUsage } from './command.ts'
import { withInstallation } from './installation.ts'
import { writeOutput } from './output.ts'

export const report: Command = {
  name: 'report',
  usage: 'PROGRAMME [--language TAG] [--format pdf|html|json] [--output FILE]',
  does: 'Make the report of a programme in one language.',
  async run(args, settings) {
    const { words, options } = readArguments(args, { words: ['PROGRAMME'], options: ['language', 'format', 'output'] })
    const format = chosen('format', options.format, ['pdf', 'html', 'json'])
    const language = chosen('language', options.language, LANGUAGES)
    if (format === 'pdf' && options.output === undefined && process.stdout.isTTY)
      throw new WrongUsage('A PDF is no text: name a file with --output')
    await withInstallation(settings, async ({ db }) => {
      writeOutput(await makeReport(db, words[0] ?? '', language, format), options.output)
    })
    if (options.output !== undefined) process.stdout.write(`${options.output}: the report of ${words[0]} in ${language}\n`)
    return 0
  },
}
