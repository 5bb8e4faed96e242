import { toXlsForm } from '../../engines/survey/index.ts'
import { bookBytes } from '../../platform/spreadsheet/index.ts'
import type { Command } from '../command.ts'
import { writeOutput } from '../output.ts'
import { writeBundle } from './bundle/write.ts'
import { FORMATS, readOptions } from './options.ts'
import { wordsIn } from './show/lines.ts'
import { SHOW } from './show/index.ts'
import { evaluateTable, openTable } from './table.ts'

/** Any file of answers evaluated, without a database and without an instrument if there is none. */
export const evaluate: Command = {
  name: 'evaluate',
  usage: `ANSWERS.csv|xlsx [--instrument FORM.xlsx|FORM.json] [--write-instrument FORM.xlsx] [--weights COLUMN] [--by COLUMN]... [--language TAG] [--format ${FORMATS.join('|')}] [--output FILE] [--bundle DIR]`,
  does: 'Evaluate a file of answers: every question with its base, counts, per cents and intervals.',
  async run(args) {
    const { file, instrument, writeInstrument, weights, by, language, format, output, bundle } = readOptions(args)
    const opened = await openTable(file, instrument, language)
    const words = wordsIn(language)
    const say = (line: string) => process.stderr.write(`${line}\n`)
    if (writeInstrument !== undefined) {
      writeOutput(await bookBytes(toXlsForm(opened.instrument)), writeInstrument)
      say(words('written', { file: writeInstrument, what: words('instrument-file') }))
    }
    const evaluation = evaluateTable(opened, by, weights, language)
    if (bundle !== undefined) {
      const files = await writeBundle(opened, evaluation, bundle, language, new Date())
      say(words('written', { file: bundle, what: files.join(', ') }))
    }
    if (format !== 'table' && instrument === undefined) for (const line of [`${words('reading')}:`, ...evaluation.reading]) say(line)
    writeOutput(SHOW[format](evaluation), output)
    return 0
  },
}
