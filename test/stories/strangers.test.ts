import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '../../src/kernel/id.ts'
import { openPages } from '../../src/product.ts'
import { addMembership } from '../../src/registry/access/index.ts'
import { keepPeople } from '../../src/registry/people/index.ts'
import { wavesOf } from '../../src/stages/surveys/index.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const PROGRAMME = 'uzbekistan-2020'

/** Every address that takes a form of somebody who is not signed in: a link, or an open survey, lets them in. */
const FOR_STRANGERS = [
  '/:language/introductions/:secret',
  '/:language/offers/:secret',
  '/:language/partnerships/assessment/:secret',
  '/:language/sign-in/:secret',
  '/:language/sign-out',
  '/:language/surveys/:wave',
  '/:language/surveys/:wave/code',
  '/:language/surveys/:wave/for/:secret',
  '/:language/surveys/:wave/for/:secret/decline',
]

let web: TestWeb
let posts: readonly string[]
let guarded: readonly string[]
let addressOf: (route: string) => string

before(async () => {
  web = await openTestWeb(PROGRAMME)
  posts = [...new Set(openPages(web.db).routes.flatMap(({ method, path }) => (method === 'POST' ? [path] : [])))].toSorted()
  guarded = posts.filter((path) => !FOR_STRANGERS.includes(path))
  const wave = (await wavesOf(web.db, PROGRAMME))[0]!
  const named = new Map([
    ['language', 'en'],
    ['programme', PROGRAMME],
    ['wave', wave.code],
    ['code', wave.instrument.code],
    ['edition', String(wave.instrument.edition)],
  ])
  addressOf = (route) => route.replace(/:(\w+)/g, (_, name: string) => named.get(name) ?? newId())
})
after(() => web.close())

/** What came of a form that somebody posts to each of the routes: the status, and whether it is told in a sentence. */
async function postToAll(routes: readonly string[], headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const seen: string[] = []
  for (const route of routes) {
    const answer = await web.post(addressOf(route), [['step', 'send']], headers)
    const told = /<h1[^>]*>[^<]+<\/h1>/.test(await answer.text()) ? 'told' : 'silent'
    seen.push(`${route} ${answer.status} ${told}`)
  }
  return seen
}

const refused = (routes: readonly string[], status: number) => routes.map((route) => `${route} ${status} told`)

/** How much is kept that a form could have changed. */
async function kept(): Promise<unknown> {
  return web.db.withTables<{ events: { id: string } }>().selectFrom('events').select('id').orderBy('id').execute()
}

test('the forms of strangers are those that are named here, and each of them is there', () => {
  assert.deepEqual(
    posts.filter((path) => FOR_STRANGERS.includes(path)),
    FOR_STRANGERS,
  )
  assert.ok(guarded.length > 60, `${guarded.length} forms of the team`)
})

test('who is not signed in is asked to sign in at every other form, before anything is looked for or kept', async () => {
  const before = await kept()
  assert.deepEqual(await postToAll(guarded, {}), refused(guarded, 401))
  assert.deepEqual(await kept(), before)
})

test('who is signed in without any of the rights is refused in words at every other form', async () => {
  await keepPeople(web.db, [{ code: 'interpreter', name: { en: 'Interpreter' } }])
  await addMembership(web.db, 'interpreter', 'elsewhere-2021', 'interpreter')
  const interpreter = await web.signIn('interpreter')
  const before = await kept()
  assert.deepEqual(await postToAll(guarded, interpreter), refused(guarded, 403))
  assert.deepEqual(await kept(), before)
})

test('no form of another site counts for who is signed in, whatever their rights', async () => {
  const organiser = await web.signIn('demo-organiser')
  const before = await kept()
  assert.deepEqual(await postToAll(posts, { ...organiser, 'sec-fetch-site': 'cross-site' }), refused(posts, 403))
  assert.deepEqual(await kept(), before)
})

test('a form of strangers without its link or its answers is answered in words and keeps nothing', async () => {
  const before = await kept()
  const routes = FOR_STRANGERS.filter((route) => !route.endsWith('/sign-out'))
  const statuses = (await postToAll(routes, {})).map((line) => line.split(' ')[1])
  assert.deepEqual(
    statuses.filter((status) => !['404', '410', '422'].includes(status ?? '')),
    [],
  )
  assert.deepEqual(await kept(), before)
})
