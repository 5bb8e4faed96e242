import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { LEVELS, makeBundle, noteTaken, openMicrodata } from '../stages/evidence/index.ts'
import { openWave } from '../stages/surveys/index.ts'
import { chosen, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { WrongUsage } from './command.ts'
import { withInstallation } from './installation.ts'
import { writeOutput } from './output.ts'

/** The single answers of a wave, made ready for one level, as the page of its data gives them. */
export const data: Command = {
  name: 'data',
  usage: `WAVE [--level ${LEVELS.join('|')}] --output DIR`,
  does: 'Write the single answers of a survey as files: open for anybody, scientific for evaluators, or full.',
  async run(args, settings) {
    const { words, options } = readArguments(args, { words: ['WAVE'], options: ['level', 'output'] })
    const level = chosen('level', options.level, LEVELS)
    const folder = options.output
    if (folder === undefined) throw new WrongUsage('--output DIR is missing')
    await withInstallation(settings, async ({ db }) => {
      const wave = await openWave(db, words[0] ?? '')
      const files = await makeBundle(await openMicrodata(db, wave, level))
      makeFolder(folder)
      for (const [name, content] of files) writeOutput(content, path.join(folder, name))
      await noteTaken(db, wave, level, 'command line')
      process.stdout.write(`${folder}: ${files.length} files, ${level}; README.md says what was done to the answers\n`)
    })
    return 0
  },
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new WrongUsage(`${folder} cannot be made a folder: ${(error as Error).message.split(',')[0] ?? ''}`)
  }
}
