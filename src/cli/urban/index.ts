import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { fua } from './areas/command.ts'
import { change } from './change/command.ts'
import { estimate } from './estimate/command.ts'
import { fit } from './estimate/fit.ts'
import { grid } from './grid/command.ts'
import { units } from './units/command.ts'

/** What can be typed after `serai urban`. */
export const URBAN_COMMANDS: readonly Command[] = [grid, units, fua, estimate, fit, change]

/** The urban engine on the command line. It needs no database. */
export const urban: Command = {
  name: 'urban',
  usage: `${URBAN_COMMANDS.map(({ name }) => name).join('|')} ...`,
  does: 'Cities by the same definition everywhere: grids, local units, functional urban areas, change.',
  async run(args, settings) {
    const [name, ...rest] = args
    const command = URBAN_COMMANDS.find((each) => each.name === name)
    if (command === undefined) throw new WrongUsage(name === undefined ? 'What is wanted is missing' : `There is no command urban ${name}`)
    try {
      return await command.run(rest, settings)
    } catch (error) {
      if (!(error instanceof WrongUsage)) throw error
      process.stderr.write(`${error.message}. Usage: serai urban ${command.name} ${command.usage}\n`)
      return 2
    }
  },
}
