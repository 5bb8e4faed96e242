import { sow as sowSeed } from '../seeds/index.ts'
import { mountFront, problemPage } from './front/index.ts'
import { openAssets } from './platform/assets/index.ts'
import { now } from './platform/clock.ts'
import type { Database } from './platform/database.ts'
import type { Jobs, Recurring } from './platform/events.ts'
import { createWeb, type Web } from './platform/http.ts'
import { makeSignInLink, members, mountAccess, visitorOf } from './registry/access/index.ts'
import { gazetteerHere } from './registry/cities/index.ts'
import type { Settings } from './settings.ts'
import { JOBS, mountStages, RECURRING } from './stages.ts'
import type { Fetch } from './start/listen.ts'
import type { Seed } from './start/sow.ts'
import { useAssets } from './ui/html.ts'

/** What starting needs to know of the product: its pages, its jobs and its seeds. */
export interface Product {
  readonly jobs: Jobs
  readonly recurring: readonly Recurring[]
  /** The seed of a first start. */
  readonly demo: string
  readonly seed: Seed
  /** Builds the web. `say` may tell the person who starts Serai what to open first. */
  open(given: {
    readonly db: Database
    readonly settings: Settings
    readonly url: string
    readonly say: (words: string) => void
  }): Promise<Fetch>
}

export const PRODUCT: Product = {
  jobs: JOBS,
  recurring: RECURRING,
  demo: 'uzbekistan-2020',
  seed: sowSeed,
  open: async ({ db, url, say }) => {
    gazetteerHere()
    await offerSignIn(db, url, say)
    return openWeb(db)
  },
}

/** Every page of the product on this database, as requests ask for it. */
export function openWeb(db: Database): Fetch {
  return openPages(db).fetch
}

/** The same with its routes, for what looks at all of them. */
export function openPages(db: Database): Web {
  const assets = openAssets()
  useAssets(assets.address)
  const web = createWeb({ db, visitorOf, problemPage: async (problem, seen) => String(await problemPage(problem, seen)), now })
  web.get('/assets/survey-worker.js', (c) => assets.answerWorker(c, 'survey-worker.ts') ?? c.notFound())
  web.get('/assets/*', (c) => assets.answer(c) ?? c.notFound())
  mountAccess(web)
  mountFront(web)
  mountStages(web)
  return web
}

/** The one who organises the demo. */
const ORGANISER = 'demo-organiser'

/** Prints a link that signs the demo's organiser in once; nothing where there is no demo. */
async function offerSignIn(db: Database, url: string, say: (words: string) => void): Promise<void> {
  if (!(await members(db)).some(({ person }) => person === ORGANISER)) return
  const secret = await makeSignInLink(db, ORGANISER, now())
  say(`Sign in as the demo's organiser (this link works once, for seven days): ${url}/en/sign-in/${secret}`)
}
