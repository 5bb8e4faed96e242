import { openWeb, PRODUCT } from '../../src/product.ts'
import { registerJobs, type RunningJobs, startJobs } from '../../src/platform/events.ts'
import { makeSignInLink } from '../../src/registry/access/index.ts'
import { sow } from '../../src/start/sow.ts'
import { openTestDatabase, type TestDatabase } from './database.ts'

/** The whole product on a database of a test's own, asked without a network. */
export interface TestWeb extends TestDatabase {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Posts a form, as a page of ours would. */
  post(path: string, form: Iterable<readonly [string, string]>, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Posts a form with files, as a page of ours would. */
  upload(path: string, form: FormData, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Signs a person in; gives the cookie header. */
  signIn(person: string): Promise<Readonly<Record<string, string>>>
}

/** Opens it with the seeds named. */
export async function openTestWeb(...seeds: readonly string[]): Promise<TestWeb> {
  const database = await openTestDatabase()
  await registerJobs(database.db, PRODUCT.jobs)
  for (const seed of seeds) await sow(database.db, seed, PRODUCT.seed)
  const fetch = openWeb(database.db)
  const ask = (path: string, init: RequestInit = {}) => Promise.resolve(fetch(new Request(`http://localhost${path}`, init)))
  const post: TestWeb['post'] = (path, form, headers = {}) =>
    ask(path, {
      method: 'POST',
      body: new URLSearchParams([...form].map(([name, value]) => [name, value])),
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    })
  return {
    ...database,
    get: (path, headers = {}) => ask(path, { headers: { ...headers } }),
    post,
    upload: (path, form, headers = {}) =>
      ask(path, { method: 'POST', body: form, headers: { 'sec-fetch-site': 'same-origin', ...headers } }),
    signIn: async (person) => {
      const secret = await makeSignInLink(database.db, person, new Date())
      const answer = await post(`/en/sign-in/${secret}`, [])
      return { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
    },
  }
}

/** Works off all jobs that wait. */
export async function workOff(web: TestWeb): Promise<void> {
  const jobs: RunningJobs = await startJobs(web.db, web.url, PRODUCT.jobs)
  await jobs.settle()
  await jobs.stop()
}
