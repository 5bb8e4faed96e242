import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { Settings } from '../settings.ts'
import { problems } from './problems.ts'

/** Keeps a second server off the same data folder until `leave` is called. A killed server leaves nothing in the way. */
export interface Alone {
  /** Writes down where this server answers, for the second one to say it. */
  tell(url: string): void
  leave(): Promise<void>
}

/** Becomes the one server of the data folder. Throws `start.running` with the address of the one that is. */
export async function becomeOnly(settings: Settings, databaseUrl: string): Promise<Alone> {
  const note = path.join(settings.data, 'running')
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'serai-only' })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock(20201106, 1) as mine')
  if (!rows[0]?.mine) {
    await client.end()
    throw problems['start.running']({ url: existsSync(note) ? readFileSync(note, 'utf8').trim() : settings.url })
  }
  return {
    tell: (url) => writeFileSync(note, `${url}\n`),
    leave: async () => {
      rmSync(note, { force: true })
      await client.end()
    },
  }
}
