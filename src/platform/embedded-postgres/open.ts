import { setTimeout as pause } from 'node:timers/promises'
import { binaries } from './binaries.ts'
import { openCluster } from './cluster.ts'
import { problems } from './problems.ts'
import { runnerFor } from './runner.ts'
import { clearStaleLock, find, start, stopWhenLast } from './server.ts'

/** A real PostgreSQL server that lives in a folder of this machine and listens on its loopback address only. */
export interface EmbeddedPostgres {
  /** Where to connect, with the password. */
  readonly url: string
  /** False when another process had already started it. */
  readonly startedHere: boolean
  /** To be called when this process has closed its connections. The last process to leave stops the server. */
  stop(): Promise<void>
}

/**
 * Starts the server of the data folder, made on first use, or joins the one that another process runs there. A server that was killed
 * is started again; its process may linger, so this tries for half a minute. Throws the problems `data.*`.
 */
export async function openEmbeddedPostgres(folder: string): Promise<EmbeddedPostgres> {
  const programs = binaries()
  const runner = await runnerFor(folder)
  const cluster = await openCluster(folder, programs, runner)
  let said = ''
  for (let attempt = 0; attempt < 60; attempt++) {
    const running = await find(cluster)
    if (running?.answers) return { url: running.url, startedHere: false, stop: () => stopWhenLast(cluster, running) }
    clearStaleLock(cluster)
    if (running === undefined) {
      const started = await start(cluster, programs, runner)
      if (typeof started !== 'string') return { url: started.url, startedHere: true, stop: () => stopWhenLast(cluster, started) }
      said = started
    }
    await pause(500)
  }
  throw problems['data.not-started']({ folder, said: said || 'its process does not answer', log: cluster.log })
}
