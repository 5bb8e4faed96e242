import path from 'node:path'
import { startJobs } from './platform/events.ts'
import { log, logTo } from './platform/log.ts'
import { PRODUCT } from './product.ts'
import type { Settings } from './settings.ts'
import { becomeOnly } from './start/alone.ts'
import { type Installation, openInstallation } from './start/installation.ts'
import { type Fetch, listen } from './start/listen.ts'
import { isUnsown, sow } from './start/sow.ts'

export interface Serai {
  readonly url: string
  /** Stops everything, the last started first. What was acknowledged is kept. */
  stop(): Promise<void>
}

export interface Options {
  /** What to sow when nothing was ever sown here: the demo when left out, nothing for `none`. */
  readonly seed?: string
  /** Says what is being done, in plain words. */
  readonly say: (words: string) => void
  /** Asks it to give up before it is ready: it ends what it is at, undoes what it began and throws the signal's reason. */
  readonly giveUp?: AbortSignal
}

type Undo = (() => Promise<void>)[]

/** Starts Serai: the database, the web and the jobs. Throws a Problem when somebody has to put something right first. */
export async function startSerai(settings: Settings, options: Options): Promise<Serai> {
  const undo: Undo = []
  const stop = async () => {
    for (const each of undo.splice(0).reverse()) await each()
  }
  try {
    return { url: await open(settings, options, undo), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Each step that must be undone at the end says so before the next one begins. */
async function open(settings: Settings, { seed = PRODUCT.demo, say, giveUp }: Options, undo: Undo): Promise<string> {
  say(settings.databaseUrl === undefined ? `Opening the database in ${settings.data}` : 'Opening the database that DATABASE_URL names')
  const installation = await openInstallation(settings)
  undo.push(installation.close)
  giveUp?.throwIfAborted()
  const tell = await claimFolder(settings, installation, undo)
  let fetch: Fetch = () => new Response('Serai is starting.\n', { status: 503, headers: { 'retry-after': '5' } })
  const web = await listen((request) => fetch(request), settings.host, settings.port)
  undo.push(web.close)
  const jobs = await startJobs(installation.db, installation.url, PRODUCT.jobs, PRODUCT.recurring)
  undo.push(jobs.stop)
  giveUp?.throwIfAborted()
  await sowFirst(installation, seed, say)
  const url = settings.port === web.port ? settings.url : `http://localhost:${web.port}`
  fetch = await PRODUCT.open({ db: installation.db, settings, url, say })
  tell(url)
  log.info({ url }, 'ready')
  say(`Serai is ready at ${url}`)
  return url
}

async function claimFolder(settings: Settings, { revive, url }: Installation, undo: Undo): Promise<(url: string) => void> {
  if (revive === undefined) {
    logTo('stderr', settings.log)
    return () => undefined
  }
  const alone = await becomeOnly(settings, url, revive)
  undo.push(alone.leave)
  logTo({ file: path.join(settings.data, 'serai.log') }, settings.log)
  return alone.tell
}

async function sowFirst({ db }: Installation, seed: string, say: Options['say']): Promise<void> {
  if (!(await isUnsown(db))) return
  if (seed !== 'none') say(`Sowing ${seed}, the first time only`)
  await sow(db, seed, PRODUCT.seed)
}
