import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { surveyExport } from './export.ts'
import { surveyImport } from './import.ts'
import { surveyPrint } from './print.ts'

/** What can be typed after `serai survey`. */
export const SURVEY_COMMANDS: readonly Command[] = [surveyImport, surveyExport, surveyPrint]

/** Questionnaires in and out of other programs' formats. */
export const survey: Command = {
  name: 'survey',
  usage: `${SURVEY_COMMANDS.map(({ name, usage }) => `${name} ${usage}`).join(' | ')}`,
  does: 'Questionnaires: read an XLSForm or SurveyJS, write an XLSForm, print it.',
  async run(args, settings) {
    const [name, ...rest] = args
    const command = SURVEY_COMMANDS.find((each) => each.name === name)
    if (command === undefined)
      throw new WrongUsage(name === undefined ? 'import, export or print is missing' : `There is no command survey ${name}`)
    return command.run(rest, settings)
  },
}
