import { type Options, type Serai, startSerai } from '../main.ts'
import { log } from '../platform/log.ts'
import type { Settings } from '../settings.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

export const start: Command = {
  name: 'start',
  usage: '[--seed NAME|none]',
  does: 'Start Serai, and sow the demo programme when nothing is there yet.',
  async run(args, settings) {
    const { options } = readArguments(args, { options: ['seed'] })
    const say = (words: string) => process.stdout.write(`${words}\n`)
    const stopping = untilStopped()
    const serai = await startUnlessStopped(settings, { say, ...(options.seed !== undefined && { seed: options.seed }) }, stopping)
    await stopping
    say('Stopping')
    await serai?.stop()
    return 0
  },
}

/** Starts; gives nothing when it was asked to stop before it was ready. What broke off then is no complaint: the stop may have broken it. */
async function startUnlessStopped(settings: Settings, options: Options, stopping: Promise<void>): Promise<Serai | undefined> {
  const giving = new AbortController()
  void stopping.then(() => giving.abort())
  try {
    return await startSerai(settings, { ...options, giveUp: giving.signal })
  } catch (error) {
    if (!giving.signal.aborted) throw error
    if (error !== giving.signal.reason) log.info({ err: error }, 'stopped while starting')
    return undefined
  }
}

/** Ctrl-C reaches this process more than once (npm and the terminal both send it): only a second one, two seconds later, is impatience. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let first = 0
    const stop = () => {
      if (first > 0 && Date.now() - first > 2000) process.exit(130)
      first ||= Date.now()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  })
}
