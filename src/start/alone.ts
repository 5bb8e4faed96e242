import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { log } from '../platform/log.ts'
import type { Settings } from '../settings.ts'
import { problems } from './problems.ts'

/** Keeps a second server off the same data folder until `leave` is called. A killed server leaves nothing in the way. */
export interface Alone {
  /** Writes down where this server answers, for the second one to say it. */
  tell(url: string): void
  leave(): Promise<void>
}

/**
 * Becomes the one server of the data folder. Throws `start.running` with the address of the one that is. When the database dies, and with
 * it the proof of being the one, it is revived and asked again, until it answers.
 */
export async function becomeOnly(settings: Settings, databaseUrl: string, revive: () => Promise<void>): Promise<Alone> {
  const note = path.join(settings.data, 'running')
  const first = await claim(databaseUrl)
  if (first === undefined) throw problems['start.running']({ url: existsSync(note) ? readFileSync(note, 'utf8').trim() : settings.url })
  const release = hold(first, async () => {
    await revive()
    return claim(databaseUrl)
  })
  return {
    tell: (url) => writeFileSync(note, `${url}\n`),
    leave: async () => {
      rmSync(note, { force: true })
      await release()
    },
  }
}

/** Keeps the claim: when its connection is lost, `reclaim` is tried until it gives a new one. Gives what lets go of it. */
function hold(first: pg.Client, reclaim: () => Promise<pg.Client | undefined>): () => Promise<void> {
  let client: pg.Client | undefined
  let left = false
  const keep = (claimed: pg.Client) => {
    client = claimed.once('end', () => left || void again())
  }
  const again = async (): Promise<void> => {
    log.warn({}, 'the database was lost; starting it again')
    for (client = undefined; client === undefined && !left; await pause(RETRY)) {
      const claimed = await reclaim().catch((err) => void log.error({ err }, 'the database could not be started again'))
      if (claimed) keep(claimed)
    }
  }
  keep(first)
  return async () => {
    left = true
    await client?.end()
  }
}

/** Milliseconds. */
const RETRY = 1000

/** A connection that holds the lock of the one server for as long as it lives; undefined when another one has it. */
async function claim(databaseUrl: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'serai-only' })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock(20201106, 1) as mine')
  if (rows[0]?.mine) return client
  await client.end()
  return undefined
}
