import { Hono } from 'hono'
import type { Database } from './platform/database.ts'
import type { Jobs } from './platform/events.ts'
import type { Settings } from './settings.ts'
import type { Fetch } from './start/listen.ts'
import type { Seed } from './start/sow.ts'

/** What starting needs to know of the product: its pages, its jobs and its seeds. */
export interface Product {
  readonly jobs: Jobs
  /** The seed of a first start. */
  readonly demo: string
  readonly seed: Seed
  /** Builds the web. `say` may tell the person who starts Serai what to open first. */
  open(given: { readonly db: Database; readonly settings: Settings; readonly url: string; readonly say: (words: string) => void }): Promise<Fetch>
}

export const PRODUCT: Product = {
  jobs: {},
  demo: 'none',
  seed: async () => undefined,
  open: async () => {
    const web = new Hono()
    web.get('/', (c) => c.text('Serai'))
    return web.fetch
  },
}
