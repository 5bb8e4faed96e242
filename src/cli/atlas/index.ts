import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { add } from './add.ts'

/** What can be typed after `serai atlas`. */
const COMMANDS: readonly Command[] = [add]

/** Files of the atlas that are too big for a page. */
export const atlas: Command = {
  name: 'atlas',
  usage: `add ${add.usage}`,
  does: 'Add grids, units and flows to the atlas, of any size.',
  run(args, settings) {
    const [name, ...rest] = args
    const command = COMMANDS.find((each) => each.name === name)
    if (command === undefined) throw new WrongUsage(name === undefined ? 'What is wanted is missing' : `There is no command atlas ${name}`)
    return command.run(rest, settings)
  },
}
