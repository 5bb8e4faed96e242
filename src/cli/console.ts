import { once } from 'node:events'
import repl from 'node:repl'
import { sql } from 'kysely'
import { openInstallation } from '../start/installation.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

export const openConsole: Command = {
  name: 'console',
  usage: '',
  does: 'Type JavaScript with the database at hand, as in: (await sql`select count(*) from events`.execute(db)).rows',
  async run(args, settings) {
    readArguments(args, {})
    const { db, close } = await openInstallation(settings)
    const session = repl.start({ prompt: 'serai> ' })
    Object.assign(session.context, { db, sql, settings })
    await once(session, 'exit')
    await close()
    return 0
  },
}
