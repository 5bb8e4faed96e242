import { PRODUCT } from '../product.ts'
import { registerJobs } from '../platform/events.ts'
import { sow } from '../start/sow.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { withInstallation } from './installation.ts'

export const seed: Command = {
  name: 'seed',
  usage: 'NAME',
  does: 'Sow a programme that comes with Serai, once.',
  async run(args, settings) {
    const [name = ''] = readArguments(args, { words: ['NAME'] }).words
    const fresh = await withInstallation(settings, async ({ db }) => {
      await registerJobs(db, PRODUCT.jobs)
      return sow(db, name, PRODUCT.seed)
    })
    process.stdout.write(fresh ? `${name} is sown.\n` : `${name} was sown before; nothing was changed.\n`)
    return 0
  },
}
