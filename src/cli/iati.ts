import { makeIati } from '../stages/partnerships/index.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { withInstallation } from './installation.ts'
import { writeOutput } from './output.ts'

export const iati: Command = {
  name: 'iati',
  usage: 'PROGRAMME [--reporter IDENTIFIER] [--output FILE]',
  does: 'Make the IATI 2.03 file of a programme and the pilots of its public partnerships.',
  async run(args, settings) {
    const { words, options } = readArguments(args, { words: ['PROGRAMME'], options: ['reporter', 'output'] })
    await withInstallation(settings, async ({ db }) => {
      writeOutput(await makeIati(db, words[0] ?? '', options.reporter), options.output)
    })
    if (options.output !== undefined && options.output !== '-')
      process.stdout.write(`${options.output}: the activities of ${words[0]} for IATI\n`)
    return 0
  },
}
