import { type Language, LANGUAGES } from '../../src/kernel/language.ts'
import type { Visitor } from '../../src/kernel/visitor.ts'
import type { Database } from '../../src/platform/database.ts'
import { createWeb, type Web } from '../../src/platform/http.ts'

/** The pages of some stages, as a reader sees them. */
export interface Pages {
  get(path: string, as?: 'everybody' | 'organiser'): Promise<{ readonly status: number; readonly text: string; readonly type: string }>
}

const ORGANISER: Visitor = { person: 'organiser', name: 'Organiser', roles: [{ programme: '*', role: 'organiser' }] }

/** Pages of what `mount` puts on the web. A problem shows its words alone. */
export function openPages(db: Database, mount: (web: Web) => void, now = new Date('2020-11-01T00:00:00Z')): Pages {
  const web = createWeb({
    db,
    visitorOf: async () => ORGANISER,
    problemPage: (problem, { language }) => problem.say(language),
    now: () => now,
  })
  mount(web)
  return {
    get: async (path, as = 'everybody') => {
      const headers = new Headers(as === 'organiser' ? { cookie: 'serai-session=secret' } : {})
      const answer = await web.request(path, { headers })
      return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') ?? '' }
    },
  }
}

/** The same page in every language. */
export function inEach<T>(look: (language: Language) => Promise<T>): Promise<readonly T[]> {
  return Promise.all(LANGUAGES.map(look))
}

/** The database with a count of the queries that go through it. */
export function counting(db: Database): { readonly db: Database; readonly count: () => number } {
  let queries = 0
  const counted = db.withPlugin({
    transformQuery: ({ node }) => {
      queries++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  return { db: counted, count: () => queries }
}
