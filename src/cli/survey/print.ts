import { LANGUAGES } from '../../kernel/language.ts'
import { chosen, readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { writeOutput } from '../output.ts'

/** The questionnaire of a wave for paper, in one language or in two. */
export const surveyPrint: Command = {
  name: 'print',
  usage: 'WAVE [--language TAG] [--second TAG] --output FILE.pdf',
  does: 'Print the questionnaire of a survey as a PDF, with the codes for entering what is written on it.',
  async run(args, settings) {
    const { words, options } = readArguments(args, { words: ['WAVE'], options: ['language', 'second', 'output'] })
    const language = chosen('language', options.language, LANGUAGES)
    const second = options.second === undefined ? undefined : chosen('second', options.second, LANGUAGES)
    if (options.output === undefined) throw new WrongUsage('--output FILE.pdf is missing')
    const [{ withInstallation }, { openWave, printQuestionnaire }] = await Promise.all([
      import('../installation.ts'),
      import('../../stages/surveys/index.ts'),
    ])
    const pdf = await withInstallation(settings, async ({ db }) =>
      printQuestionnaire(db, await openWave(db, words[0] ?? ''), language, second),
    )
    writeOutput(pdf, options.output)
    process.stdout.write(`${options.output}: the questionnaire of ${words[0]} in ${language}${second ? ` and ${second}` : ''}\n`)
    return 0
  },
}
