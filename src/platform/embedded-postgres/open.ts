import { setTimeout as pause } from 'node:timers/promises'
import { binaries } from './binaries.ts'
import { type Cluster, openCluster } from './cluster.ts'
import { problems } from './problems.ts'
import { runnerFor } from './runner.ts'
import { clearStaleLock, find, type Running, start, stopWhenLast } from './server.ts'

/** A real PostgreSQL server that lives in a folder of this machine and listens on its loopback address only. */
export interface EmbeddedPostgres {
  /** Where to connect, with the password. */
  readonly url: string
  /** False when another process had already started it. */
  readonly startedHere: boolean
  /** Starts it again, at the same address, when it has died. */
  revive(): Promise<void>
  /** To be called when this process has closed its connections. The last process to leave stops the server. */
  stop(): Promise<void>
}

/**
 * Starts the server of the data folder, made on first use, or joins the one that another process runs there. Throws the problems `data.*`.
 */
export async function openEmbeddedPostgres(folder: string): Promise<EmbeddedPostgres> {
  const programs = binaries()
  const runner = await runnerFor(folder)
  const cluster = await openCluster(folder, programs, runner)
  const begin = (port?: number) => start(cluster, programs, runner, port)
  const { startedHere, ...first } = await join(cluster, begin)
  let running: Running = first
  return {
    url: first.url,
    startedHere,
    revive: async () => {
      running = await join(cluster, () => begin(first.port))
    },
    stop: () => stopWhenLast(cluster, running),
  }
}

/** A server that was killed is started again; its process may linger, so this tries for half a minute. */
async function join(cluster: Cluster, begin: () => Promise<Running | string>): Promise<Running & { readonly startedHere: boolean }> {
  let said = ''
  for (let attempt = 0; attempt < 60; attempt++) {
    const running = await find(cluster)
    if (running?.answers) return { ...running, startedHere: false }
    clearStaleLock(cluster)
    if (running === undefined) {
      const started = await begin()
      if (typeof started !== 'string') return { ...started, startedHere: true }
      said = started
    }
    await pause(500)
  }
  throw problems['data.not-started']({ folder: cluster.folder, said: said || 'its process does not answer', log: cluster.log })
}
