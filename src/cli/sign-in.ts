import { now } from '../platform/clock.ts'
import { makeSignInLink, members } from '../registry/access/index.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { withInstallation } from './installation.ts'
import { textTable } from './text-table.ts'

export const signIn: Command = {
  name: 'sign-in',
  usage: '[PERSON]',
  does: 'Print a link that signs a person in once, within seven days; without a person, list who has a role.',
  async run(args, settings) {
    const { words } = readArguments(args, { optional: 'PERSON' })
    const [person] = words
    await withInstallation(settings, async ({ db }) => {
      if (person === undefined) {
        const rows = (await members(db)).map((member) => [member.person, member.role, member.programme])
        process.stdout.write(textTable(['person', 'role', 'programme'], rows))
      } else {
        process.stdout.write(`${settings.url}/en/sign-in/${await makeSignInLink(db, person, now())}\n`)
      }
    })
    return 0
  },
}
